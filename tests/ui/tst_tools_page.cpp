// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tool_call_models.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/sample_tools.h"
#include "ui/pages/simulator/simulator_panel.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/pages/tools/latency_board.h"
#include "ui/pages/tools/result_card.h"
#include "ui/pages/tools/tool_input.h"
#include "ui/pages/tools/tool_list_pane.h"
#include "ui/pages/tools/tools_page.h"
#include "ui/shell/simulation.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/json_editor.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tool_latency_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;

namespace {

constexpr QSize Large(1220, 848);
constexpr QSize Small(968, 628);

struct ToolsFixture : testing::PageFixture
{
    explicit ToolsFixture(ThemeController &theme)
        : PageFixture(theme)
        , simulation(api, clock)
    {
        testing::addSampleIntegrations(service);
        testing::addSampleTools(service);
    }

    void open(const QVariantMap &parameters = {}, QSize size = Large)
    {
        tools = new ToolsPage(workspace, simulation);
        show(tools, size);
        tools->enter(parameters);
    }
    void choose(const QString &name) const
    {
        QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(items::IdRole).toString() == name)
                list()->setCurrentIndex(index);
        }
    }
    [[nodiscard]] QListView *list() const { return window.findChild<QListView *>(u"toolList"_s); }
    [[nodiscard]] ToolInput *input() const { return window.findChild<ToolInput *>(); }
    [[nodiscard]] ResultCard *result() const { return window.findChild<ResultCard *>(); }
    [[nodiscard]] QStringList shownRows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows.append(list()->model()->index(row, 0).data().toString());
        return rows;
    }
    template<typename T> [[nodiscard]] T *named(const QString &name) const { return window.findChild<T *>(name); }
    void press(const QString &name) const { named<QAbstractButton>(name)->click(); }
    [[nodiscard]] QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    /// The simulator asks for tools, too, but for those that agents get.
    [[nodiscard]] bool askedForAllTools() const
    {
        return std::any_of(service.requests.cbegin(), service.requests.cend(), [](const client::RestRequest &request) {
            return request.path == "/tools"_L1 && request.query.hasQueryItem(u"all"_s);
        });
    }

    Simulation simulation;
    ToolsPage *tools = nullptr;
};

const QJsonObject availability{
    {u"calendarId"_s, u"cal_new"_s}, {u"from"_s, u"2026-02-19"_s}, {u"to"_s, u"2026-02-20"_s}};
const QJsonObject booking{{u"start"_s, u"2026-02-19T14:30:00-06:00"_s},
                          {u"attendee"_s, QJsonObject{{u"name"_s, u"Dana Whitfield"_s}}}};

} // namespace

class TestToolsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void theListGroupsByIntegration();
    void theFilterFindsAndIsCleared();
    void theHeadSaysWhatItIs();
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
    void theHistoryOpensOldCalls();
    void choicesComeFromTheAccount();
    void theBoardComparesAndOpens();
    void eachToolKeepsItsDraft();
    void theStreamRefreshes();
    void nothingConnectedLeadsToIntegrations();
    void aPlanWithoutIntegrationsSaysSo();
    void failureOffersAnotherTry();
    void theSimulatorComesAndGoes();
    void nothingIsCutOffInNarrowWindows();
    void parametersFillIn();
    void everythingHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestToolsPage::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestToolsPage::theListGroupsByIntegration()
{
    ToolsFixture f(*m_theme);
    f.open();
    QCOMPARE(f.tools->title(), u"Tools"_s);
    QCOMPARE(f.tools->subtitle(), u"13 tools from 4 integrations"_s);
    const QStringList rows = f.shownRows();
    QCOMPARE(rows.mid(0, 4), (QStringList{u"Latency"_s, u"GoHighLevel"_s, u"Get Contact"_s, u"Create Contact"_s}));
    QCOMPARE(rows.last(), u"delete_patient"_s);
    QCOMPARE(rows.size(), 18);
    const QModelIndex off = f.list()->model()->index(17, 0);
    QVERIFY(off.data(Qt::AccessibleTextRole).toString().endsWith(u", off"_s));
    QVERIFY(f.askedForAllTools());
    // Arrow keys step over the groups.
    f.list()->setFocus();
    QTest::keyClick(f.list(), Qt::Key_Down);
    QVERIFY(shows(f.window, u"Looks up a caller in GoHighLevel."_s));
    QTest::keyClick(f.list(), Qt::Key_Up);
    QVERIFY(f.window.findChild<LatencyBoard *>()->isVisible());
}

void TestToolsPage::theFilterFindsAndIsCleared()
{
    ToolsFixture f(*m_theme);
    f.open();
    f.tools->focusFilter();
    auto *filter = f.named<SearchField>(u"toolFilter"_s);
    QCOMPARE(QApplication::focusWidget(), filter);
    QTest::keyClicks(filter, u"google avail"_s);
    QCOMPARE(f.shownRows(), (QStringList{u"Google Calendar"_s, u"Check Availability"_s}));
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(f.input()->tool().name, u"google_check_availability"_s);
    f.tools->focusFilter();
    QTest::keyClicks(filter, u"nothing like that"_s);
    QVERIFY(shows(f.window, u"No tool matches"_s));
    QCOMPARE(f.input()->tool().name, u"google_check_availability"_s); // what is open stays open
    buttonWith(f.window, u"Clear filter"_s)->click();
    QCOMPARE(f.shownRows().size(), 18);
    QCOMPARE(f.list()->currentIndex().data(items::IdRole).toString(), u"google_check_availability"_s);
}

void TestToolsPage::theHeadSaysWhatItIs()
{
    ToolsFixture f(*m_theme);
    f.open();
    f.choose(u"ghl_book_appointment"_s);
    QVERIFY(shows(f.window, u"Book Appointment"_s));
    QVERIFY(shows(f.window, u"ghl_book_appointment"_s));
    QVERIFY(shows(f.window, u"p50 611 ms, p95 1,480 ms, 9 calls, 2 errors, last 24 h"_s));
    QVERIFY(shows(f.window, u"Writes to GoHighLevel."_s));
    QVERIFY(f.named<QWidget>(u"dryRunTool"_s)->isVisible());
    f.choose(u"ghl_check_availability"_s);
    QVERIFY(shows(f.window, u"Runs against your live calendar. Reads only."_s));
    QVERIFY(!f.named<QWidget>(u"dryRunTool"_s)->isVisible());
    f.choose(u"get_balance"_s);
    QVERIFY(shows(f.window, u"not called in the last 24 h"_s));
}

void TestToolsPage::aRunShowsWhatTheAgentGets()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
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
    QCOMPARE(f.service.tools.invoked.first().arguments, availability);
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

void TestToolsPage::whatIsWrongIsNotSent()
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

void TestToolsPage::theServicesRefusalStandsBesideTheField()
{
    ToolsFixture f(*m_theme);
    core::ApiError refusal{.kind = core::ErrorKind::Validation,
                           .code = u"validation"_s,
                           .title = u"The arguments are not valid"_s,
                           .detail = u"Correct them and try again."_s};
    refusal.fields = {{u"/arguments/to"_s, u"must not be before from"_s}, {u"/callId"_s, u"is not known"_s}};
    f.service.tools.refusals.insert(u"ghl_check_availability"_s, refusal);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
    f.press(u"runTool"_s);
    QCOMPARE(f.input()->form()->cell(u"to"_s)->error(), u"Must not be before from."_s);
    QCOMPARE(QApplication::focusWidget(), f.input()->form()->cell(u"to"_s)->field()->control());
    QVERIFY(shows(f.window, u"The arguments are not valid. Is not known."_s));
    QCOMPARE(f.named<StatusPill>(u"resultPill"_s)->pill().text, u"422"_s);
    f.input()->showView(ToolInput::View::Json);
    f.press(u"runTool"_s);
    QVERIFY(shows(f.window, u"/to: Must not be before from."_s));
}

void TestToolsPage::formAndJsonAreOneThing()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
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

void TestToolsPage::jsonThatCannotBeReadStays()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
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

void TestToolsPage::writingAsksOnceForEachTool()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, booking}});
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

void TestToolsPage::aDryRunAsksNobody()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, booking}});
    f.press(u"dryRunTool"_s);
    QVERIFY(!f.dialog());
    QCOMPARE(f.service.tools.invoked.size(), 1);
    QVERIFY(f.service.tools.invoked.first().dryRun);
    QVERIFY(f.result()->call().dryRun);
}

void TestToolsPage::aProblemSaysWhatToDo()
{
    ToolsFixture f(*m_theme);
    f.service.tools.answers[u"ghl_check_availability"_s] = {testing::sampleRevoked()};
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
    f.press(u"runTool"_s);
    QCOMPARE(f.named<StatusPill>(u"resultPill"_s)->pill().text, u"Reconnect needed"_s);
    QVERIFY(shows(f.window, u"GoHighLevel refused the token at 09:02."_s));
    QVERIFY(shows(f.window, u"What the agent says: \"I cannot reach our system right now."_s));
    testing::waitForButton(f.window, u"Reconnect"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);

    // Whatever is wrong, there is a place to go, or none.
    values::ToolProblem problem;
    problem.errorClass = values::ToolErrorClass::NotConfigured;
    QCOMPARE(fixFor(problem, u"make"_s)->where.parameters.value(u"tab"_s).toString(), u"configuration"_s);
    problem.errorClass = values::ToolErrorClass::Permission;
    QCOMPARE(fixFor(problem, u"make"_s)->where.parameters.value(u"tab"_s).toString(), u"permissions"_s);
    problem.errorClass = values::ToolErrorClass::Timeout;
    QVERIFY(!fixFor(problem, u"make"_s));
}

void TestToolsPage::aBookingShowsItsTimes()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, booking}});
    f.press(u"dryRunTool"_s);
    QVERIFY(shows(f.window, u"The same moment, as each side writes it"_s));
    QVERIFY(shows(f.window, u"Thu 19 Feb 15:30, America/New_York"_s));
    QVERIFY(shows(f.window, u"2026-02-19T14:30:00-06:00"_s));
}

void TestToolsPage::theWireIsShownAndCopiedWithoutSecrets()
{
    ToolsFixture f(*m_theme);
    values::ToolCall bare = testing::sampleAvailability();
    bare.requests.clear(); // an invocation answers without them; the log has them
    f.service.tools.answers[u"ghl_check_availability"_s] = {bare};
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
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

void TestToolsPage::theHistoryOpensOldCalls()
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
    QCOMPARE(f.input()->arguments(), availability);
    f.press(u"openHistory"_s);
    QVERIFY(shows(f.window, u"Back to the result"_s));
}

void TestToolsPage::choicesComeFromTheAccount()
{
    ToolsFixture f(*m_theme);
    f.open();
    f.choose(u"ghl_check_availability"_s);
    QCOMPARE(f.service.countOf(client::Method::Get, u"/integrations/gohighlevel/options/calendarId"_s), 1);
    auto *combo = qobject_cast<QComboBox *>(f.input()->form()->cell(u"calendarId"_s)->field()->control());
    QVERIFY(combo && combo->isEnabled());
    QCOMPARE(combo->itemText(0), u"New patient consults"_s);
}

void TestToolsPage::theBoardComparesAndOpens()
{
    ToolsFixture f(*m_theme);
    f.open();
    auto *board = f.window.findChild<LatencyBoard *>();
    QVERIFY(board->isVisible() && !f.input()->isVisible());
    const auto rows = board->findChildren<ToolLatencyRow *>();
    QCOMPARE(rows.size(), 8); // of those that were called
    QCOMPARE(rows.first()->accessibleName(), u"Get Contact, 41 calls, half within 196 ms, 95 percent within 430 ms"_s);
    QVERIFY(rows.at(3)->accessibleName().contains(u"2 errors"_s));
    QCOMPARE(latencyScaleMax({rows.first()->latency()}), 2000);
    QCOMPARE(latencyScaleMax({{{}, {}, 9, 0, 840, 2250}}), 3000);
    QCOMPARE(latencyScaleMax({{{}, {}, 9, 0, 840, 60'000}}), 10'000);
    rows.at(3)->click();
    QCOMPARE(f.input()->tool().name, u"ghl_book_appointment"_s);
    QCOMPARE(f.list()->currentIndex().data(items::IdRole).toString(), u"ghl_book_appointment"_s);
}

void TestToolsPage::eachToolKeepsItsDraft()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
    f.press(u"runTool"_s);
    f.choose(u"lookup_patient"_s);
    QCOMPARE(f.input()->arguments(), QJsonObject());
    QVERIFY(shows(f.window, u"Run the tool to see what an agent would get"_s));
    f.choose(u"ghl_check_availability"_s);
    QCOMPARE(f.input()->arguments(), availability);
    QVERIFY(shows(f.window, u"318 ms"_s));
}

void TestToolsPage::theStreamRefreshes()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}});
    f.service.tools.list.removeLast();
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp"_s}});
    QTRY_COMPARE(f.tools->subtitle(), u"12 tools from 4 integrations"_s);
    QCOMPARE(f.input()->arguments(), availability); // nothing that was typed is lost
    const int before = f.service.countOf(client::Method::Get, u"/stats"_s);
    for (int i = 0; i < 20; ++i)
        f.tell(u"tool.called"_s, {{u"tool"_s, u"ghl_check_availability"_s}});
    QTRY_COMPARE(f.service.countOf(client::Method::Get, u"/stats"_s), before + 1);
    f.tools->leave();
    f.service.forgetRequests();
    f.tell(u"integration.updated"_s, {});
    QTest::qWait(600);
    QVERIFY(!f.askedForAllTools());
}

void TestToolsPage::nothingConnectedLeadsToIntegrations()
{
    ToolsFixture f(*m_theme);
    f.service.tools.list.clear();
    f.open();
    QVERIFY(shows(f.window, u"No tools yet"_s));
    QCOMPARE(f.tools->subtitle(), QString());
    testing::waitForButton(f.window, u"Open Integrations"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Integrations);
}

void TestToolsPage::aPlanWithoutIntegrationsSaysSo()
{
    ToolsFixture f(*m_theme);
    f.service.tools.list.clear();
    values::Account account;
    account.organization = u"Harbor Dental"_s;
    account.plan = values::Plan::Starter;
    f.service.account = account;
    f.open();
    QVERIFY(shows(f.window, u"Tools need the Professional plan"_s));
    QVERIFY(shows(f.window, u"Harbor Dental is on Starter."_s));
}

void TestToolsPage::failureOffersAnotherTry()
{
    ToolsFixture f(*m_theme);
    f.service.failure = core::ApiError{
        .kind = core::ErrorKind::Network, .title = u"CalltTone does not answer"_s, .detail = u"Start it again."_s};
    f.open();
    QVERIFY(shows(f.window, u"CalltTone does not answer"_s));
    f.service.failure.reset();
    testing::waitForButton(f.window, u"Try again"_s)->click();
    QCOMPARE(f.shownRows().size(), 18);
    // Later failures leave what is there.
    f.service.failure = core::ApiError{.kind = core::ErrorKind::Network, .title = u"CalltTone does not answer"_s};
    f.tools->refresh();
    QCOMPARE(f.shownRows().size(), 18);
    QCOMPARE(f.toastTexts().size(), 1);
}

void TestToolsPage::theSimulatorComesAndGoes()
{
    ToolsFixture f(*m_theme);
    f.open({}, Small);
    QVERIFY(!f.window.findChild<SimulatorPanel *>());
    auto *open = f.named<QAbstractButton>(u"openSimulator"_s);
    QVERIFY(open->isVisible());
    open->click();
    auto *panel = f.window.findChild<SimulatorPanel *>();
    QVERIFY(panel && panel->isVisible() && !open->isVisible());
    QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    Q_EMIT panel->closeRequested();
    QVERIFY(!panel->isVisible() && open->isVisible());
    QCOMPARE(QApplication::focusWidget(), open);
    f.tools->enter({{u"simulator"_s, true}});
    QVERIFY(panel->isVisible());

    ToolsFixture wide(*m_theme);
    wide.open();
    QVERIFY(wide.window.findChild<SimulatorPanel *>()->isVisible());
}

void TestToolsPage::nothingIsCutOffInNarrowWindows()
{
    // 1280 wide with sidebar and live panel: the least a tool gets.
    ToolsFixture f(*m_theme);
    values::ToolCall call = testing::sampleRevoked();
    call.dryRun = true;
    f.service.tools.answers[u"ghl_book_appointment"_s] = {call};
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, booking}}, {732, 848});
    f.press(u"dryRunTool"_s);
    const auto *content = f.input()->parentWidget();
    for (const auto view : {ResultCard::View::Result, ResultCard::View::Wire, ResultCard::View::History}) {
        f.result()->showView(view);
        QTest::qWait(20);
        QVERIFY2(content->minimumSizeHint().width() <= 484,
                 qPrintable(QString::number(content->minimumSizeHint().width())));
    }
}

void TestToolsPage::parametersFillIn()
{
    ToolsFixture f(*m_theme);
    f.service.holdBack = true;
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability.toVariantMap()}});
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.input()->tool().name, u"ghl_check_availability"_s);
    QCOMPARE(f.input()->arguments(), availability);
    f.tools->enter({{u"tool"_s, u"lookup_patient"_s}}); // while it is open
    QCOMPARE(f.input()->tool().name, u"lookup_patient"_s);
    f.tools->enter({{u"tool"_s, u"gone_by_now"_s}});
    QCOMPARE(f.input()->tool().name, u"lookup_patient"_s);
}

void TestToolsPage::everythingHasAName()
{
    ToolsFixture f(*m_theme);
    f.open();
    const auto nameless = [&f] { return testing::namelessControls(f.window).join(u", "_s); };
    QCOMPARE(nameless(), QString());
    for (const QString &tool : {u"ghl_book_appointment"_s, u"make_trigger_scenario"_s, u"price_quote"_s}) {
        f.choose(tool);
        QCOMPARE(nameless(), QString());
    }
    f.choose(u"ghl_check_availability"_s);
    f.input()->setArguments(availability);
    f.press(u"runTool"_s);
    f.result()->showView(ResultCard::View::Wire);
    QCOMPARE(nameless(), QString());
    f.result()->showView(ResultCard::View::History);
    QCOMPARE(nameless(), QString());
    f.input()->showView(ToolInput::View::Json);
    QCOMPARE(nameless(), QString());
}

void TestToolsPage::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("CALLTTONE_GRAB_DIR names no folder");
    for (const auto &[size, suffix] : {std::pair(Large, u""_s), std::pair(Small, u"-small"_s)}) {
        ToolsFixture f(*m_theme);
        f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, availability}}, size);
        const auto grab = [&](const QString &name) { testing::grabBothThemes(f.window, *m_theme, name + suffix); };
        f.press(u"runTool"_s);
        grab(u"tools"_s);
        f.result()->showView(ResultCard::View::Wire);
        grab(u"tools-wire"_s);
        f.result()->showView(ResultCard::View::History);
        grab(u"tools-history"_s);
        f.choose(u"ghl_book_appointment"_s);
        f.input()->setArguments(booking);
        f.press(u"dryRunTool"_s);
        grab(u"tools-booking"_s);
        f.input()->showView(ToolInput::View::Json);
        grab(u"tools-json"_s);
        f.input()->showView(ToolInput::View::Form);
        f.choose(u"make_trigger_scenario"_s);
        grab(u"tools-make"_s);
        f.choose(u"ghl_create_contact"_s);
        f.press(u"runTool"_s);
        grab(u"tools-errors"_s);
        f.service.tools.answers[u"ghl_check_availability"_s] = {testing::sampleRevoked()};
        f.choose(u"ghl_check_availability"_s);
        f.press(u"runTool"_s);
        grab(u"tools-problem"_s);
        f.press(u"openHistory"_s);
        QVERIFY(testing::waitForButton(f.window, u"Back to the result"_s));
        QTest::keyClick(f.named<QTableView>(u"toolHistory"_s), Qt::Key_Return);
        grab(u"tools-past"_s);
        f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
        grab(u"tools-latency"_s);
        f.tools->enter({{u"simulator"_s, true}, {u"tool"_s, u"ghl_check_availability"_s}});
        grab(u"tools-simulator"_s);
        f.choose(u"ghl_book_appointment"_s);
        m_theme->setMode(size == Small ? ThemeMode::Dark : ThemeMode::Light);
        f.input()->form()->cell(u"start"_s)->findChild<QAction *>(u"openCalendar"_s)->trigger();
        if (auto *popup = f.window.findChild<QWidget *>(u"calendarPopup"_s)) {
            QTest::qWait(50);
            popup->grab().save(qEnvironmentVariable("CALLTTONE_GRAB_DIR") + u"/tools-calendar%1.png"_s.arg(suffix));
            popup->close();
        }
        f.list()->setCurrentIndex(f.list()->model()->index(0, 0));
        f.window.setLayoutDirection(Qt::RightToLeft);
        grab(u"tools-rtl"_s);
    }
}

QTEST_MAIN(TestToolsPage)
#include "tst_tools_page.moc"
