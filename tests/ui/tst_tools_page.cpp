// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/tools_fixture.h"
#include "ui/pages/simulator/simulator_panel.h"
#include "ui/pages/tools/form/schema_cell.h"
#include "ui/pages/tools/form/schema_form.h"
#include "ui/pages/tools/latency_board.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tool_latency_row.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;
using testing::ToolsFixture;

class TestToolsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void theListGroupsByIntegration();
    void theFilterFindsAndIsCleared();
    void theHeadSaysWhatItIs();
    void choicesComeFromTheAccount();
    void theBoardComparesAndOpens();
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
    QVERIFY(shows(f.window, u"24 h: p50 611 ms, p95 1,480 ms, 9 calls, 2 errors"_s));
    QVERIFY(shows(f.window, u"Writes to GoHighLevel."_s));
    QVERIFY(f.named<QWidget>(u"dryRunTool"_s)->isVisible());
    f.choose(u"ghl_check_availability"_s);
    QVERIFY(shows(f.window, u"Runs against your live calendar. Reads only."_s));
    QVERIFY(!f.named<QWidget>(u"dryRunTool"_s)->isVisible());
    f.choose(u"get_balance"_s);
    QVERIFY(shows(f.window, u"not called in the last 24 h"_s));
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

void TestToolsPage::theStreamRefreshes()
{
    ToolsFixture f(*m_theme);
    f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}});
    f.service.tools.list.removeLast();
    f.tell(u"integration.updated"_s, {{u"id"_s, u"mcp"_s}});
    QTRY_COMPARE(f.tools->subtitle(), u"12 tools from 4 integrations"_s);
    QCOMPARE(f.input()->arguments(), testing::sampleAvailabilityArguments); // nothing that was typed is lost
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
    f.open({}, testing::SmallTools);
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
    f.open({{u"tool"_s, u"ghl_book_appointment"_s}, {u"arguments"_s, testing::sampleBookingArguments}}, {732, 848});
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
    f.open({{u"tool"_s, u"ghl_check_availability"_s},
            {u"arguments"_s, testing::sampleAvailabilityArguments.toVariantMap()}});
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.input()->tool().name, u"ghl_check_availability"_s);
    QCOMPARE(f.input()->arguments(), testing::sampleAvailabilityArguments);
    f.tools->enter({{u"tool"_s, u"lookup_patient"_s}}); // while it is open
    QCOMPARE(f.input()->tool().name, u"lookup_patient"_s);
    f.tools->enter({{u"tool"_s, u"gone_by_now"_s}});
    QCOMPARE(f.input()->tool().name, u"lookup_patient"_s);
    f.tools->enter({{u"latency"_s, true}});
    QVERIFY(f.window.findChild<LatencyBoard *>()->isVisible());
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
    f.input()->setArguments(testing::sampleAvailabilityArguments);
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
    for (const auto &[size, suffix] :
         {std::pair(testing::LargeTools, u""_s), std::pair(testing::SmallTools, u"-small"_s)}) {
        ToolsFixture f(*m_theme);
        f.open({{u"tool"_s, u"ghl_check_availability"_s}, {u"arguments"_s, testing::sampleAvailabilityArguments}},
               size);
        const auto grab = [&](const QString &name) { testing::grabBothThemes(f.window, *m_theme, name + suffix); };
        f.press(u"runTool"_s);
        grab(u"tools"_s);
        f.result()->showView(ResultCard::View::Wire);
        grab(u"tools-wire"_s);
        f.result()->showView(ResultCard::View::History);
        grab(u"tools-history"_s);
        f.choose(u"ghl_book_appointment"_s);
        f.input()->setArguments(testing::sampleBookingArguments);
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
        if (size == testing::SmallTools) {
            f.choose(u"ghl_book_appointment"_s);
            f.window.resize(732, 848);
            grab(u"tools-narrow"_s);
            f.window.resize(size);
        }
        f.tools->enter({{u"simulator"_s, true}, {u"tool"_s, u"ghl_check_availability"_s}});
        grab(u"tools-simulator"_s);
        f.choose(u"ghl_book_appointment"_s);
        m_theme->setMode(size == testing::SmallTools ? ThemeMode::Dark : ThemeMode::Light);
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
