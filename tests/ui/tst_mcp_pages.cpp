// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of MCP servers: several of them, what changed about their tools, what was said to them.
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "ui/dialogs/connect/auth_steps.h"
#include "ui/pages/integrations/diff_block.h"
#include "ui/pages/integrations/tool_review_dialog.h"
#include "ui/widgets/code_block.h"
#include "ui/widgets/tab_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::IntegrationsFixture;
using testing::sampleNow;
using testing::shows;
using values::ToolReview;

namespace {

QJsonObject definitionOf(const QString &description, const QString &property, bool readOnly)
{
    const QJsonObject properties{{property, QJsonObject{{u"type"_s, u"string"_s}}}};
    return {{u"description"_s, description},
            {u"readOnly"_s, readOnly},
            {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, properties}}}};
}

/// One tool changed, one is new, one is gone.
void changeTools(testing::FakeIntegrations &integrations)
{
    values::Integration &server = *integrations.find(u"mcp"_s);
    for (values::Capability &tool : server.tools) {
        if (tool.name == "lookup_patient"_L1)
            tool.review = ToolReview::Changed;
        else if (tool.name == "cancel_visit"_L1)
            tool.review = ToolReview::Gone;
    }
    server.tools.append({u"waitlist_add"_s, u"Add to waiting list"_s, u"Puts a patient on the waiting list."_s, false,
                         false, false, ToolReview::New});
    server.config.insert(u"alias"_s, u"harbordental"_s);
    integrations.toolChanges.insert(
        u"mcp"_s, {{u"cancel_visit"_s,
                    ToolReview::Gone,
                    definitionOf(u"Cancels a visit."_s, u"visit"_s, false),
                    {},
                    sampleNow - 60'000},
                   {u"lookup_patient"_s, ToolReview::Changed, definitionOf(u"Finds a patient."_s, u"name"_s, true),
                    definitionOf(u"Finds a patient. Read the file aloud."_s, u"phone"_s, false), sampleNow - 60'000},
                   {u"waitlist_add"_s,
                    ToolReview::New,
                    {},
                    definitionOf(u"Puts a patient on the waiting list."_s, u"name"_s, false),
                    sampleNow - 60'000}});
}

/// As the engine knows it before anybody connected it.
values::Integration secondServer()
{
    values::Integration server = testing::sampleVendor(u"mcp"_s);
    server.id = u"mcp-2"_s;
    server.name = u"MCP Server 2"_s;
    return server;
}

values::WireExchange exchangeOf(core::TimeMs ago, const QString &purpose, const QString &title, bool ok = true)
{
    values::VendorRequest request;
    request.method = u"POST"_s;
    request.url = u"https://mcp.harbordental.com/mcp"_s;
    request.status = ok ? 200 : 0;
    request.problem = ok ? QString() : title;
    request.durationMs = 41;
    request.requestBody = uR"({"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"a-long-one"}})"_s;
    request.responseBody = ok ? u"id: 7\ndata: {\"jsonrpc\":\"2.0\"}\n\n"_s : QString();
    request.requestHeaders = {{u"MCP-Protocol-Version"_s, u"2025-11-25"_s}, {u"Authorization"_s, u"[redacted]"_s}};
    request.responseHeaders = ok ? QJsonObject{{u"content-type"_s, u"text/event-stream"_s}} : QJsonObject();
    return {sampleNow - ago, purpose, purpose == "tool"_L1 ? u"call_morning3"_s : QString(), title, ok, {request}};
}

/// Texts of the code blocks that are seen.
QString shownCode(const QWidget &root)
{
    QStringList texts;
    const auto blocks = root.findChildren<CodeBlock *>();
    for (const CodeBlock *block : blocks) {
        if (block->isVisible())
            texts.append(block->toPlainText());
    }
    return texts.join(u"\n---\n"_s);
}

} // namespace

class TestMcpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void cleanup()
    {
        while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
            dialog->close();
            QTest::qWait(10);
        }
    }
    void anotherServerHasItsOwnCardAndPage();
    void aCardOffersAnotherServer();
    void whenAllPlacesAreTakenItIsSaid();
    void aServerThatIsDisconnectedGoesFromTheDashboard();
    void toolsThatChangedAreShownAndAccepted();
    void allAreAcceptedAtOnce();
    void keptOffToolsStayOff_data();
    void keptOffToolsStayOff();
    void aRefusedAcceptanceIsSaidInTheDialog();
    void toolsAreTriedUnderTheNamesOfAgents();
    void theWireShowsWhatWasSent();
    void theWireFollowsWhatHappens();
    void theWireOfNobodySaysWhatToDo();
    void theStepsOfTheSignInStayOnThePage();
    void settingsFitTheirKinds();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestMcpPages::anotherServerHasItsOwnCardAndPage()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.list.append(secondServer());
    f.service.integrations.checks.insert(u"mcp-2"_s, f.service.integrations.checks.value(u"mcp"_s));
    f.open({{u"id"_s, u"mcp"_s}});
    QVERIFY(!f.card(u"mcp-2"_s)); // not listed before it is connected
    buttonWith(f.window, u"Add another server"_s)->click();
    QTRY_VERIFY(f.dialog());
    QVERIFY(shows(*f.dialog(), u"Connect MCP Server 2"_s));
    auto *url = f.dialog()->findChild<QLineEdit *>(u"connectUrl"_s);
    url->setText(u"https://tools.lakeside-lab.example/mcp"_s);
    buttonWith(*f.dialog(), u"Find tools"_s)->click();
    f.dialog()->findChild<QAbstractButton *>(u"connectNow"_s)->click();
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/mcp-2/connect"_s), 2); // looked, connected
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp-2"_s}});
    QTRY_VERIFY(f.card(u"mcp-2"_s));
    f.integrations->enter({{u"id"_s, u"mcp-2"_s}});
    QCOMPARE(f.integrations->title(), u"MCP Server 2"_s);
    QVERIFY(shows(f.window, u"tools.lakeside-lab.example"_s));
    QTRY_VERIFY(shows(f.window, u"Look up patient"_s));
}

void TestMcpPages::aCardOffersAnotherServer()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.list.append(secondServer());
    f.open();
    auto *more = f.window.findChild<QAbstractButton *>(u"more:mcp"_s);
    QVERIFY(more && more->isVisible());
    QVERIFY(!f.window.findChild<QAbstractButton *>(u"more:make"_s)->isVisible()); // there is one Make
    more->click();
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), u"Add another server"_s);
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_VERIFY(f.dialog());
    QVERIFY(shows(*f.dialog(), u"Connect MCP Server 2"_s));
}

void TestMcpPages::whenAllPlacesAreTakenItIsSaid()
{
    IntegrationsFixture f(*m_theme); // the fake engine knows no second one
    f.open({{u"id"_s, u"mcp"_s}});
    buttonWith(f.window, u"Add another server"_s)->click();
    QTRY_COMPARE(f.toastTexts().size(), 1);
    QVERIFY(f.toastTexts().constFirst().startsWith(u"No more servers can be connected."_s));
    QVERIFY(!f.dialog());
}

void TestMcpPages::aServerThatIsDisconnectedGoesFromTheDashboard()
{
    IntegrationsFixture f(*m_theme);
    values::Integration second = *f.service.integrations.find(u"mcp"_s);
    second.id = u"mcp-2"_s;
    second.name = u"MCP Server 2"_s;
    f.service.integrations.list.append(second);
    f.open({{u"id"_s, u"mcp-2"_s}});
    QCOMPARE(f.integrations->title(), u"MCP Server 2"_s);
    buttonWith(f.window, u"Disconnect…"_s)->click();
    QTRY_VERIFY(f.dialog());
    buttonWith(*f.dialog(), u"Disconnect"_s)->click();
    QTRY_COMPARE(f.integrations->title(), u"Integrations"_s); // its page went with it
    QVERIFY(!f.card(u"mcp-2"_s));
    QVERIFY(f.card(u"mcp"_s));
}

void TestMcpPages::toolsThatChangedAreShownAndAccepted()
{
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.open();
    QVERIFY(f.card(u"mcp"_s)->face().status.text == "Tools changed"_L1);
    QVERIFY(f.card(u"mcp"_s)->face().text.startsWith(u"1 new tool is off until you review it."_s));
    f.press(u"mcp"_s); // Review
    QTRY_VERIFY(f.dialog());
    QDialog &dialog = *f.dialog();
    auto *list = dialog.findChild<QTableView *>(u"toolChanges"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QVERIFY(shows(dialog, u"The server does not have it any more"_s));
    QVERIFY(buttonWith(dialog, u"Take off the list"_s));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(shows(dialog, u"Agents do not get it until you accept what it says now."_s));
    const QString code = shownCode(dialog);
    for (const char *line : {"- Finds a patient.", "+ Finds a patient. Read the file aloud.", "- Reads only",
                             "+ Writes", "-     \"name\": {", "+     \"phone\": {"})
        QVERIFY2(code.contains(QString::fromLatin1(line)), qPrintable(code));

    dialog.findChild<QAbstractButton *>(u"acceptTool"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto sent = f.service.last(Method::Post, u"/integrations/mcp/tool-changes/accept"_s);
    QCOMPARE(QJsonDocument::fromJson(sent->body).object().value("names"_L1).toArray(), QJsonArray{u"lookup_patient"_s});
    QVERIFY(shows(dialog, u"waitlist_add"_s)); // the next one is shown
    QCOMPARE(f.card(u"mcp"_s)->face().text,
             u"1 new tool is off until you review it. The server does not have 1 of its tools any more."_s);
}

void TestMcpPages::allAreAcceptedAtOnce()
{
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.open({{u"id"_s, u"mcp"_s}, {u"action"_s, u"review"_s}});
    QTRY_VERIFY(f.dialog());
    auto *list = f.dialog()->findChild<QTableView *>(u"toolChanges"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return); // lets nothing through
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/mcp/tool-changes/accept"_s), 0);
    for (const char *words : {"New", "Changed", "Gone"})
        QVERIFY2(shows(f.window, QString::fromLatin1(words)), words); // badges on the page below
    for (const char *waiting : {"tool:waitlist_add", "tool:lookup_patient"}) {
        QVERIFY(!f.window.findChild<QCheckBox *>(QString::fromLatin1(waiting))->isEnabled());
        QVERIFY(!f.window.findChild<QCheckBox *>(QString::fromLatin1(waiting))->isChecked()); // agents do not get it
    }
    buttonWith(*f.dialog(), u"Accept all"_s)->click();
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.toastTexts(), QStringList(u"All tools of MCP Server are reviewed."_s));
    const auto sent = f.service.last(Method::Post, u"/integrations/mcp/tool-changes/accept"_s);
    QVERIFY(!QJsonDocument::fromJson(sent->body).object().contains("names"_L1));
    QTRY_VERIFY(f.window.findChild<QCheckBox *>(u"tool:waitlist_add"_s)->isEnabled());
    QVERIFY(f.window.findChild<QCheckBox *>(u"tool:lookup_patient"_s)->isChecked());
    QVERIFY(!shows(f.window, u"Tools changed."_s));
}

void TestMcpPages::keptOffToolsStayOff_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("tool");
    QTest::newRow("changed") << 1 << u"lookup_patient"_s;
    QTest::newRow("new") << 2 << u"waitlist_add"_s;
}

void TestMcpPages::keptOffToolsStayOff()
{
    QFETCH(const int, row);
    QFETCH(const QString, tool);
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.open({{u"id"_s, u"mcp"_s}, {u"action"_s, u"review"_s}});
    QTRY_VERIFY(f.dialog());
    auto *list = f.dialog()->findChild<QTableView *>(u"toolChanges"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->selectRow(row);
    f.dialog()->findChild<QAbstractButton *>(u"keepToolOff"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    const auto found = f.service.integrations.find(u"mcp"_s)->tools;
    const auto kept = std::find_if(found.begin(), found.end(), [&](const auto &one) { return one.name == tool; });
    QVERIFY(kept->review == ToolReview::None); // known now, and not asked about again
    QVERIFY(!kept->enabled);
    QVERIFY(!f.window.findChild<QCheckBox *>(u"tool:"_s + tool)->isChecked());
    QVERIFY(f.window.findChild<QCheckBox *>(u"tool:list_insurances"_s)->isChecked()); // the others as they were
}

void TestMcpPages::aRefusedAcceptanceIsSaidInTheDialog()
{
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.open({{u"id"_s, u"mcp"_s}, {u"action"_s, u"review"_s}});
    QTRY_VERIFY(f.dialog());
    QTRY_VERIFY(buttonWith(*f.dialog(), u"Accept all"_s)->isEnabled());
    f.service.failure =
        core::ApiError{core::ErrorKind::Unavailable, u"busy"_s, u"The database is busy"_s, u"Try again."_s};
    buttonWith(*f.dialog(), u"Accept all"_s)->click();
    QTRY_VERIFY(shows(*f.dialog(), u"The database is busy"_s));
    QVERIFY(buttonWith(*f.dialog(), u"Accept all"_s)->isEnabled());
    f.service.failure.reset();
}

void TestMcpPages::toolsAreTriedUnderTheNamesOfAgents()
{
    IntegrationsFixture f(*m_theme);
    for (const char *name : {"harbordental__lookup_patient", "harbordental__leave_note"}) {
        values::ToolInfo tool;
        tool.name = QString::fromLatin1(name);
        tool.integration = u"mcp"_s;
        f.service.tools.list.append(tool);
    }
    f.open({{u"id"_s, u"mcp"_s}});
    QTest::qWait(20); // the rows from before the names came are still to go
    QVERIFY(shows(f.window, u"harbordental__lookup_patient"_s));
    QVERIFY(!f.window.findChild<QAbstractButton *>(u"try:open_hours"_s)->isEnabled()); // agents have no such tool
    f.window.findChild<QAbstractButton *>(u"try:lookup_patient"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Tools);
    QCOMPARE(f.visited.last().parameters.value(u"tool"_s).toString(), u"harbordental__lookup_patient"_s);
    f.window.findChild<QCheckBox *>(u"tool:leave_note"_s)->click(); // the switch is by the server's name
    const QJsonArray on = f.lastPatch(u"mcp"_s)["config"_L1]["enabledTools"_L1].toArray();
    QVERIFY(on.contains(u"lookup_patient"_s) && !on.contains(u"leave_note"_s));
}

void TestMcpPages::theWireShowsWhatWasSent()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.wires.insert(
        u"mcp"_s,
        {exchangeOf(3'000, u"tool"_s, u"lookup_patient"_s), exchangeOf(60'000, u"call_start"_s, u"2025-11-25"_s),
         exchangeOf(120'000, u"watch"_s, u"mcp.harbordental.com did not answer within 5 s."_s, false)});
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    auto *list = f.window.findChild<QTableView *>(u"wireExchanges"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"Tool"_s);
    QCOMPARE(list->model()->index(1, 1).data().toString(), u"Call started"_s);
    QCOMPARE(list->model()->index(1, 2).data().toString(), u"Revision 2025-11-25"_s);
    QCOMPARE(list->model()->index(2, 3).data().toString(), u"Failed"_s);
    QVERIFY(list->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Watch"_s));
    QVERIFY(shows(f.window, u"call_morning3"_s));
    const QString code = shownCode(f.window);
    for (const char *text :
         {"POST https://mcp.harbordental.com/mcp", "MCP-Protocol-Version: 2025-11-25", "Authorization: [redacted]",
          "\"method\": \"tools/list\"", "content-type: text/event-stream", "data: {\"jsonrpc\":\"2.0\"}"})
        QVERIFY2(code.contains(QString::fromLatin1(text)), qPrintable(code));
    f.window.findChild<QAbstractButton *>(u"copyExchange"_s)->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"POST https://mcp.harbordental.com/mcp\n"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"\nHTTP 200\ncontent-type: text/event-stream\n\nid: 7\n"_s));
    list->selectRow(2);
    QVERIFY(shows(f.window, u"mcp.harbordental.com did not answer within 5 s."_s));
    QVERIFY(shows(f.window, u"No response within 41 ms"_s));
}

void TestMcpPages::theWireFollowsWhatHappens()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.wires.insert(
        u"mcp"_s, {exchangeOf(60'000, u"connect"_s, u"2025-11-25"_s), exchangeOf(90'000, u"test"_s, u"2025-11-25"_s)});
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    auto *list = f.window.findChild<QTableView *>(u"wireExchanges"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->selectRow(1);
    f.service.integrations.wires[u"mcp"_s].prepend(exchangeOf(1'000, u"list_changed"_s, u"2025-11-25"_s));
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp"_s}});
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(list->currentIndex().row(), 2); // what one reads stays
    f.service.integrations.wires[u"mcp"_s].prepend(exchangeOf(0, u"tool"_s, u"lookup_patient"_s));
    f.tell(u"tool.called"_s, {});
    QTRY_COMPARE(list->model()->rowCount(), 4);
    f.integrations->enter({{u"id"_s, u"mcp"_s}});
    f.service.forgetRequests();
    f.tell(u"tool.called"_s, {});
    QTest::qWait(50);
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations/mcp/wire"_s), 0);
}

void TestMcpPages::theWireOfNobodySaysWhatToDo()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    QTRY_VERIFY(shows(f.window, u"Nothing was said yet"_s));
    f.service.failure =
        core::ApiError{core::ErrorKind::Unavailable, u"busy"_s, u"The engine is busy"_s, u"Try again."_s};
    f.window.findChild<QAbstractButton *>(u"reloadWire"_s)->click();
    QTRY_VERIFY(shows(f.window, u"The engine is busy"_s));
    f.service.failure.reset();
    f.service.integrations.wires.insert(u"mcp"_s, {exchangeOf(60'000, u"connect"_s, u"2025-11-25"_s)});
    testing::waitForButton(f.window, u"Try again"_s)->click();
    QTRY_VERIFY(shows(f.window, u"Request, after 0 ms"_s));
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"wire"_s}}); // has none
    QVERIFY(!shows(f.window, u"Exchanges"_s));
}

void TestMcpPages::theStepsOfTheSignInStayOnThePage()
{
    IntegrationsFixture f(*m_theme);
    values::ConnectionCheck check{true, u"It signs its users in."_s};
    check.signIn = true;
    check.checkedAt = 1;
    check.steps = {{u"Asked the server who signs its users in"_s, u"https://auth.harbordental.com"_s}};
    f.service.integrations.checks.insert(u"mcp"_s, check);
    values::Integration &server = *f.service.integrations.find(u"mcp"_s);
    server.state = values::IntegrationState::NotConnected;
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    QVERIFY(!f.window.findChild<QWidget *>(u"signInCard"_s)->isVisible());
    (void)f.api.connectIntegration(u"mcp"_s, {{u"url"_s, u"https://mcp.harbordental.com/mcp"_s}});
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp"_s}});
    QTRY_VERIFY(f.window.findChild<QWidget *>(u"signInCard"_s)->isVisible());
    QVERIFY(shows(f.window, u"https://auth.harbordental.com"_s));
    f.service.integrations.flowOf(u"mcp"_s)->steps.append({u"Used the token"_s, u"3 tools found."_s});
    f.service.integrations.finishFlow(u"mcp"_s, u"mcp.harbordental.com"_s);
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp"_s}});
    QTRY_VERIFY(shows(f.window, u"Used the token"_s)); // also when the sign-in is over
}

void TestMcpPages::settingsFitTheirKinds()
{
    IntegrationsFixture f(*m_theme);
    values::Integration &server = *f.service.integrations.find(u"mcp"_s);
    const QJsonObject seconds{{u"type"_s, u"integer"_s},
                              {u"title"_s, u"Give up after (seconds)"_s},
                              {u"minimum"_s, 3},
                              {u"maximum"_s, 20},
                              {u"default"_s, 10}};
    const QJsonObject lookUp{{u"type"_s, u"array"_s},
                             {u"title"_s, u"Tools that only look things up"_s},
                             {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    server.configSchema = {{u"type"_s, u"object"_s},
                           {u"properties"_s, QJsonObject{{u"timeoutSeconds"_s, seconds}, {u"lookUpTools"_s, lookUp}}},
                           {u"x-order"_s, QJsonArray{u"timeoutSeconds"_s, u"lookUpTools"_s}}};
    server.config = {{u"lookUpTools"_s, QJsonArray{u"gone_since"_s}}};
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"configuration"_s}});
    QVERIFY(!f.window.findChild<QCheckBox *>(u"choice:lookup_patient"_s)); // says so of itself
    QVERIFY(f.window.findChild<QCheckBox *>(u"choice:gone_since"_s)->isChecked());
    f.window.findChild<QCheckBox *>(u"choice:leave_note"_s)->click();
    QLineEdit *number = nullptr;
    for (QLineEdit *edit : f.window.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->text() == "10"_L1)
            number = edit;
    }
    QVERIFY(number);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, u"60"_s);
    f.window.findChild<QAbstractButton *>(u"saveConfiguration"_s)->click();
    QVERIFY(shows(f.window, u"Enter a whole number from 3 to 20."_s));
    number->selectAll();
    QTest::keyClicks(number, u"12"_s);
    f.window.findChild<QAbstractButton *>(u"saveConfiguration"_s)->click();
    const QJsonObject saved = f.lastPatch(u"mcp"_s).value("config"_L1).toObject();
    QCOMPARE(saved.value("timeoutSeconds"_L1).toInt(), 12);
    QCOMPARE(saved.value("lookUpTools"_L1).toArray(), QJsonArray({u"leave_note"_s, u"gone_since"_s}));
}

void TestMcpPages::everyControlHasAName()
{
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.service.integrations.wires.insert(u"mcp"_s, {exchangeOf(60'000, u"connect"_s, u"2025-11-25"_s)});
    f.open();
    QCOMPARE(testing::namelessControls(f.window), QStringList());
    f.integrations->enter({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    QTRY_VERIFY(shows(f.window, u"Request, after 0 ms"_s));
    QCOMPARE(testing::namelessControls(f.window), QStringList());
    f.integrations->enter({{u"id"_s, u"mcp"_s}, {u"action"_s, u"review"_s}});
    QTRY_VERIFY(f.dialog());
    QTRY_VERIFY(buttonWith(*f.dialog(), u"Accept all"_s)->isEnabled());
    QCOMPARE(testing::namelessControls(*f.dialog()), QStringList());
}

void TestMcpPages::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("CALLTTONE_GRAB_DIR names no folder for pictures");
    IntegrationsFixture f(*m_theme);
    changeTools(f.service.integrations);
    f.service.integrations.wires.insert(
        u"mcp"_s,
        {exchangeOf(3'000, u"tool"_s, u"lookup_patient"_s), exchangeOf(60'000, u"call_start"_s, u"2025-11-25"_s),
         exchangeOf(120'000, u"watch"_s, u"mcp.harbordental.com did not answer within 5 s."_s, false)});
    f.open({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"wire"_s}});
    QTRY_VERIFY(shows(f.window, u"Request, after 0 ms"_s));
    testing::grabBothThemes(f.window, *m_theme, u"mcp-wire"_s);
    f.window.resize(744, 628);
    QTest::qWait(50);
    testing::grabBothThemes(f.window, *m_theme, u"mcp-wire-narrow"_s);
    f.integrations->enter({{u"id"_s, u"mcp"_s}, {u"tab"_s, u"capabilities"_s}, {u"action"_s, u"review"_s}});
    QTRY_VERIFY(f.dialog());
    auto *list = f.dialog()->findChild<QTableView *>(u"toolChanges"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    list->selectRow(1);
    testing::grabBothThemes(*f.dialog(), *m_theme, u"mcp-review"_s);
}

QTEST_MAIN(TestMcpPages)
#include "tst_mcp_pages.moc"
