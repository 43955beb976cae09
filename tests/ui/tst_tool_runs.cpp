// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_call_models.h"
#include "tests/ui/grab.h"
#include "tests/ui/tools_fixture.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/json_editor.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/status_pill.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;
using testing::ToolsFixture;

class TestToolRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void aRunShowsWhatTheAgentGets();
    void whatIsWrongIsNotSent();
    void theServicesRefusalStandsBesideTheField();
    void formAndJsonAreOneThing();
    void jsonThatCannotBeReadStays();
    void writingAsksOnceForEachTool();
    void aDryRunAsksNobody();
    void aProblemSaysWhatToDo();
    void aBookingShowsItsTimes();
    void theWireIsShownAndCopiedWithoutSecrets();
    void theWireWaitsForTheLog();
    void theHistoryOpensOldCalls();
    void eachToolKeepsItsDraft();
    void aRunGoesOnWhileAnotherToolIsLookedAt();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestToolRuns::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestToolRuns::aRunShowsWhatTheAgentGets()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.service.holdBack = true;
    const int width = f.named<QWidget>(u"runTool"_s)->width();
    QTest::keyClick(f.input(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(shows(f.window, u"Waiting for the answer"_s));
    QVERIFY(!f.named<QWidget>(u"runTool"_s)->isEnabled());
    QCOMPARE(f.named<QWidget>(u"runTool"_s)->width(), width);
    QTest::keyClick(f.input(), Qt::Key_Return, Qt::ControlModifier); // one at a time
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.service.tools.invoked.size(), 1);
    QCOMPARE(f.service.tools.invoked.first().arguments, testing::sampleAvailabilityArguments);
    QVERIFY(!f.service.tools.invoked.first().dryRun);
    QVERIFY(f.named<QWidget>(u"runTool"_s)->isEnabled());
    QCOMPARE(f.named<StatusPill>(u"resultPill"_s)->pill().text, u"200"_s);
    QVERIFY(shows(f.window, u"318 ms"_s));
    QVERIFY(shows(f.window, u"network 271, queue 45, engine 2"_s));
    QVERIFY(shows(f.window, u"What the agent says: \"Thursday at 2:30 or 4:00, or Friday at 9:00.\""_s));
    const QString code = f.named<CodeBlock>(u"resultCode"_s)->toPlainText();
    QVERIFY(code.contains(u"\"start\": \"2026-02-19T14:30:00-06:00\""_s));
    f.press(u"copyResult"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
}

void TestToolRuns::whatIsWrongIsNotSent()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}});
    f.press(u"runTool"_s);
    QVERIFY(f.service.tools.invoked.isEmpty());
    QVERIFY(shows(f.window, u"Required."_s));
    QCOMPARE(QApplication::focusWidget(), f.input()->form()->cell(u"calendarId"_s)->field()->control());
    // The same for JSON, told below it.
    f.input()->showView(ToolInput::View::Json);
    f.press(u"runTool"_s);
    QVERIFY(f.service.tools.invoked.isEmpty());
    QVERIFY(shows(f.window, u"/calendarId: Required."_s));
}

void TestToolRuns::theServicesRefusalStandsBesideTheField()
{
    ToolsFixture f(*m_theme);
    core::ApiError refusal{.kind = core::ErrorKind::Validation,
                           .code = u"validation"_s,
                           .title = u"The arguments are not valid"_s,
                           .detail = u"Correct them and try again."_s};
    refusal.fields = {{u"/arguments/to"_s, u"must not be before from"_s}, {u"/callId"_s, u"is not known"_s}};
    f.service.tools.refusals.insert(u"ghl_check_availability"_s, refusal);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.press(u"runTool"_s);
    QCOMPARE(f.input()->form()->cell(u"to"_s)->error(), u"Must not be before from."_s);
    QCOMPARE(QApplication::focusWidget(), f.input()->form()->cell(u"to"_s)->field()->control());
    QVERIFY(shows(f.window, u"The arguments are not valid. Is not known."_s));
    QCOMPARE(f.named<StatusPill>(u"resultPill"_s)->pill().text, u"422"_s);
    f.input()->showView(ToolInput::View::Json);
    f.press(u"runTool"_s);
    QVERIFY(shows(f.window, u"/to: Must not be before from."_s));
}

void TestToolRuns::formAndJsonAreOneThing()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    auto *views = f.named<Segmented>(u"argumentsView"_s);
    QVERIFY(views->isVisible());
    buttonWith(*views, u"JSON"_s)->click();
    JsonEditor *json = f.input()->json();
    QVERIFY(json->isVisible());
    QCOMPARE(json->toPlainText(), uR"({
  "calendarId": "cal_new",
  "from": "2026-02-19",
  "to": "2026-02-20"
})"_s);
    json->setPlainText(json->toPlainText().replace(u"2026-02-20"_s, u"2026-02-21"_s));
    f.press(u"runTool"_s);
    QCOMPARE(f.service.tools.invoked.last().arguments.value(u"to"_s), QJsonValue(u"2026-02-21"_s));
    f.input()->showView(ToolInput::View::Form);
    QCOMPARE(f.input()->form()->value().value(u"to"_s), QJsonValue(u"2026-02-21"_s));
    f.press(u"resetArguments"_s);
    QCOMPARE(f.input()->arguments(), QJsonObject());
}

void TestToolRuns::jsonThatCannotBeReadStays()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.input()->showView(ToolInput::View::Json);
    f.input()->json()->setPlainText(u"{\n  \"from\": \n}"_s);
    f.input()->showView(ToolInput::View::Form);
    QCOMPARE(f.input()->view(), ToolInput::View::Json);
    QVERIFY(shows(f.window, u"Line 3: "_s));
    QCOMPARE(f.input()->json()->wrongLine(), 3);
    QCOMPARE(f.named<Segmented>(u"argumentsView"_s)->current(), int(ToolInput::View::Json));
    f.press(u"runTool"_s);
    QVERIFY(f.service.tools.invoked.isEmpty());
    f.input()->json()->setPlainText(u"{}"_s);
    QCOMPARE(f.input()->json()->wrongLine(), 0); // told until it is right
    f.input()->showView(ToolInput::View::Form);
    QCOMPARE(f.input()->view(), ToolInput::View::Form);
}

void TestToolRuns::writingAsksOnceForEachTool()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, testing::sampleBookingArguments}});
    f.press(u"runTool"_s);
    QTRY_VERIFY(f.dialog());
    QVERIFY(f.service.tools.invoked.isEmpty());
    QVERIFY(shows(*f.dialog(), u"Run Book Appointment for real?"_s));
    buttonWith(*f.dialog(), u"Cancel"_s)->click();
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.service.tools.invoked.isEmpty());
    f.press(u"runTool"_s);
    QTRY_VERIFY(f.dialog());
    buttonWith(*f.dialog(), u"Run for real"_s)->click();
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.service.tools.invoked.size(), 1);
    f.press(u"runTool"_s);
    QVERIFY(!f.dialog());
    QCOMPARE(f.service.tools.invoked.size(), 2);
    f.choose(u"waitlist_add"_s);
    f.press(u"runTool"_s);
    QTRY_VERIFY(f.dialog());
    f.dialog()->reject();
}

void TestToolRuns::aDryRunAsksNobody()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, testing::sampleBookingArguments}});
    f.press(u"dryRunTool"_s);
    QVERIFY(!f.dialog());
    QCOMPARE(f.service.tools.invoked.size(), 1);
    QVERIFY(f.service.tools.invoked.first().dryRun);
    QVERIFY(f.result()->call().dryRun);
}

void TestToolRuns::aProblemSaysWhatToDo()
{
    ToolsFixture f(*m_theme);
    f.service.tools.answers[u"ghl_check_availability"_s] = {testing::sampleRevoked()};
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.press(u"runTool"_s);
    QCOMPARE(f.named<StatusPill>(u"resultPill"_s)->pill().text, u"Reconnect needed"_s);
    QVERIFY(shows(f.window, u"GoHighLevel refused the token at 09:02."_s));
    QVERIFY(shows(f.window, u"What the agent says: \"I cannot reach our system right now."_s));
    testing::waitForButton(f.window, u"Reconnect"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    QCOMPARE(f.visited.last().parameters.value(u"action"_s).toString(), u"connect"_s);

    // Whatever is wrong, there is a place to go, or none.
    using values::ToolErrorClass;
    values::ToolCall call;
    const auto fixOf = [&call](ToolErrorClass errorClass, const QString &code = {}) {
        call.problem = values::ToolProblem{errorClass, code, {}, {}};
        const auto fix = toolFix(call);
        return fix ? QStringList{fix->text, fix->place} : QStringList();
    };
    QCOMPARE(fixOf(ToolErrorClass::NotConfigured), (QStringList{u"Open configuration"_s, u"configuration"_s}));
    const QStringList choose{u"Choose calendar"_s, u"configuration"_s};
    QCOMPARE(fixOf(ToolErrorClass::NotConfigured, u"no_calendar"_s), choose);
    QCOMPARE(fixOf(ToolErrorClass::NotFound, u"calendar_not_found"_s), choose);
    call.arguments = {{u"calendarId"_s, u"cal_gone"_s}};
    QCOMPARE(fixOf(ToolErrorClass::NotFound, u"calendar_not_found"_s), QStringList());
    QCOMPARE(fixOf(ToolErrorClass::Permission), (QStringList{u"Show permissions"_s, u"permissions"_s}));
    QCOMPARE(fixOf(ToolErrorClass::NotAvailable), (QStringList{u"Open integration"_s, QString()}));
    QCOMPARE(fixOf(ToolErrorClass::Timeout), QStringList());
}

void TestToolRuns::aBookingShowsItsTimes()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, testing::sampleBookingArguments}});
    f.press(u"dryRunTool"_s);
    QVERIFY(shows(f.window, u"The same moment, as each side writes it"_s));
    QVERIFY(shows(f.window, u"Thu 19 Feb 15:30, America/New_York"_s));
    QVERIFY(shows(f.window, u"2026-02-19T14:30:00-06:00"_s));
}

void TestToolRuns::theWireIsShownAndCopiedWithoutSecrets()
{
    ToolsFixture f(*m_theme);
    values::ToolCall bare = testing::sampleAvailability();
    bare.requests.clear(); // an invocation answers without them; the log has them
    f.service.tools.answers[u"ghl_check_availability"_s] = {bare};
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.press(u"runTool"_s);
    f.result()->showView(ResultCard::View::Wire);
    QCOMPARE(f.service.countOf(client::Method::Get, u"/tool-calls/tcl_1"_s), 1);
    auto *table = f.named<QTableView>(u"wireTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(shows(f.window, u"Response 200, after 271 ms"_s));
    f.press(u"copyCurl"_s);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY(curl.startsWith(u"curl --request GET"_s));
    QVERIFY(!curl.contains(u"uthorization"_s));

    // A request that was made unreadable in parts is not offered: it would be another one.
    values::ToolCall hidden = testing::sampleAvailability();
    hidden.requests.first().url += u"&token=[redacted]"_s;
    f.result()->setCall(hidden);
    QVERIFY(!f.named<QWidget>(u"copyCurl"_s)->isEnabled());
    hidden.requests.first() = {u"POST"_s, u"https://hook.example/x"_s, 0,  1,
                               4000,      u"{\"a\":\"it's\"}"_s,       {}, u"It did not answer within 4 s."_s};
    f.result()->setCall(hidden);
    QVERIFY(shows(f.window, u"It did not answer within 4 s."_s));
    QCOMPARE(*items::curlCommand(hidden.requests.first()), uR"(curl --request POST --globoff --max-time 10 \
  --url 'https://hook.example/x' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":"it'\''s"}')"_s);
}

void TestToolRuns::theWireWaitsForTheLog()
{
    ToolsFixture f(*m_theme);
    f.service.toolCalls.clear(); // the answer comes a moment before the log has the call
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    values::ToolCall bare = testing::sampleAvailability();
    bare.requests.clear();
    f.service.tools.answers[u"ghl_check_availability"_s] = {bare};
    f.press(u"runTool"_s);
    f.result()->showView(ResultCard::View::Wire);
    QVERIFY(shows(f.window, u"Loading"_s));
    values::ToolCall logged = testing::sampleAvailability();
    logged.id = u"tcl_1"_s;
    f.service.toolCalls.append(logged);
    auto *table = f.named<QTableView>(u"wireTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!shows(f.window, u"Loading"_s));

    // It stays with the tool while another one is looked at.
    const int asked = f.service.countOf(client::Method::Get, u"/tool-calls/tcl_1"_s);
    f.choose(u"lookup_patient"_s);
    f.choose(u"ghl_check_availability"_s);
    f.result()->showView(ResultCard::View::Wire);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(f.service.countOf(client::Method::Get, u"/tool-calls/tcl_1"_s), asked);

    // Other failures are told, with a way to try again.
    f.service.toolCalls.clear();
    f.press(u"runTool"_s);
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network, .title = u"The service does not answer"_s};
    QTRY_VERIFY(shows(f.window, u"The service does not answer"_s));
    f.service.failure.reset();
    logged.id = u"tcl_2"_s;
    f.service.toolCalls.append(logged);
    testing::waitForButton(*f.result(), u"Try again"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestToolRuns::theHistoryOpensOldCalls()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}});
    QVERIFY(shows(f.window, u"History 2"_s)); // without those of other tools
    f.press(u"openHistory"_s);
    auto *table = f.named<QTableView>(u"toolHistory"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(f.result()->call().id, u"tcl_3"_s);
    QVERIFY(shows(f.window, u"outside of a call"_s));
    QVERIFY(shows(f.window, u"Reconnect needed"_s));
    f.press(u"useArguments"_s);
    QCOMPARE(f.input()->arguments(), testing::sampleAvailabilityArguments);
    f.press(u"openHistory"_s);
    QVERIFY(shows(f.window, u"Back to the result"_s));
}

void TestToolRuns::eachToolKeepsItsDraft()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.press(u"runTool"_s);
    f.choose(u"lookup_patient"_s);
    QCOMPARE(f.input()->arguments(), QJsonObject());
    QVERIFY(shows(f.window, u"Run the tool to see what an agent would get"_s));
    f.choose(u"ghl_check_availability"_s);
    QCOMPARE(f.input()->arguments(), testing::sampleAvailabilityArguments);
    QVERIFY(shows(f.window, u"318 ms"_s));
}

void TestToolRuns::aRunGoesOnWhileAnotherToolIsLookedAt()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.service.holdBack = true;
    f.press(u"runTool"_s);
    f.choose(u"lookup_patient"_s);
    QVERIFY(f.named<QWidget>(u"runTool"_s)->isEnabled());
    f.choose(u"ghl_check_availability"_s);
    QVERIFY(!f.named<QWidget>(u"runTool"_s)->isEnabled());
    QVERIFY(shows(f.window, u"Waiting for the answer"_s));
    f.choose(u"lookup_patient"_s);
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.service.tools.invoked.size(), 1);
    QVERIFY(!f.result()->call().ok); // nothing of it stands under the other tool
    f.choose(u"ghl_check_availability"_s);
    QVERIFY(shows(f.window, u"318 ms"_s));
}

QTEST_MAIN(TestToolRuns)
#include "tst_tool_runs.moc"
