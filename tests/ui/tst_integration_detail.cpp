// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "tests/ui/sample_tool_day.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/tool_day.h"
#include "ui/pages/integrations/tool_spark.h"
#include "ui/widgets/tab_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::IntegrationsFixture;
using testing::sampleNamed;
using testing::shows;
using testing::waitForButton;

class TestIntegrationDetail : public QObject
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
    void thePageOfOneSaysWhoAndHow();
    void toolsAreSwitchedForTheNextCall();
    void toolsSayHowTheyDidToday();
    void theDayFollowsTheStream();
    void beforeConnectingItSaysHow();
    void activityIsFiltered();
    void permissionsNameWhatIsMissing();
    void testingAConnectionShowsWhatCameOfIt();
    void disconnectingAsksFirst();
    void picturesOfWhatPeopleDo();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestIntegrationDetail::thePageOfOneSaysWhoAndHow()
{
    IntegrationsFixture f(*m_theme);
    QUrl opened;
    f.workspace.desktop.openUrl = [&opened](const QUrl &url) { opened = url; };
    f.open({{u"id"_s, u"gohighlevel"_s}});
    QCOMPARE(f.integrations->crumbs(), QStringList(u"Integrations"_s));
    QCOMPARE(f.integrations->title(), u"GoHighLevel"_s);
    for (const char *words :
         {"Harbor Dental, Austin", "ve9EPM428h8vShlRW1KT", "Signed in as", "in 21 h, by itself", "System keychain",
          "Get Contact", "ghl_book_appointment", "Turning a tool off applies to the next call.", "A typical booking"})
        QVERIFY2(shows(f.window, QString::fromUtf8(words)), words);
    buttonWith(f.window, u"Open in GoHighLevel"_s)->click();
    QCOMPARE(opened.host(), u"app.gohighlevel.com"_s);
    auto *tabs = f.window.findChild<TabBar *>();
    QCOMPARE(tabs->count(), 4);
    QTest::keyClick(tabs, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);

    f.integrations->enter({{u"id"_s, u"hubspot"_s}});
    QVERIFY(shows(f.window, u"HubSpot revoked the token at 09:02."_s)); // once, though title and detail say it
    QVERIFY(shows(f.window, u"14 calls are waiting."_s));
    QVERIFY(shows(f.window, u"What is sent, and when"_s));
    QVERIFY(shows(f.window, u"After call analysis completes."_s));
    f.integrations->enter({}); // the crumb
    QCOMPARE(f.integrations->title(), u"Integrations"_s);
    QCOMPARE(QApplication::focusWidget(), f.card(u"hubspot"_s)); // back where one came from
}

void TestIntegrationDetail::toolsAreSwitchedForTheNextCall()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}});
    auto *control = f.window.findChild<QCheckBox *>(u"tool:ghl_create_contact"_s);
    QVERIFY(control->isChecked());
    control->click();
    const QJsonObject config = f.lastPatch(u"gohighlevel"_s).value("config"_L1).toObject();
    QCOMPARE(config.value("enabledTools"_L1).toArray(),
             QJsonArray({u"ghl_get_contact"_s, u"ghl_check_availability"_s, u"ghl_book_appointment"_s}));
    QCOMPARE(f.toastTexts(), QStringList(u"Create Contact is off from the next call."_s));
    QCOMPARE(f.window.findChild<QCheckBox *>(u"tool:ghl_create_contact"_s), control); // and keeps the focus
    waitForButton(f.window, u"Undo"_s)->click();
    QVERIFY(control->isChecked());

    f.service.failure = core::ApiError{core::ErrorKind::Unavailable, u"vault"_s, u"The keychain is locked"_s, {}};
    control->click();
    f.service.failure.reset();
    f.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    QVERIFY(control->isChecked()); // back where the service has it
}

void TestIntegrationDetail::toolsSayHowTheyDidToday()
{
    IntegrationsFixture f(*m_theme);
    testing::addSampleToolDay(f.service);
    f.service.stats.tools.removeIf([](const auto &series) { return series.tool == "ghl_create_contact"_L1; });
    f.open({{u"id"_s, u"gohighlevel"_s}});
    for (const char *words : {"latency p50 / p95, today", "214 / 480 ms", "402 / 868 ms", "61", "calls today"})
        QTRY_VERIFY2(shows(f.window, QString::fromUtf8(words)), words);
    const auto asked = f.service.last(Method::Get, u"/stats"_s);
    QVERIFY(asked);
    QCOMPARE(asked->query.queryItemValue(u"buckets"_s), u"24"_s);
    QCOMPARE(f.service.countOf(Method::Get, u"/stats"_s), 1); // for all tools
    const auto sparks = [&f] {
        QList<ToolSpark *> shown = f.window.findChildren<ToolSpark *>();
        shown.removeIf([](const ToolSpark *spark) { return !spark->isVisible(); });
        return shown;
    };
    QCOMPARE(sparks().size(), 3); // the fourth was not called
    QCOMPARE(sparks().first()->pointCount(), 24);
    QCOMPARE(sparks().first()->pointText(0), u"00:00, not called"_s);
    QVERIFY(sparks().first()->pointText(9).startsWith(u"09:00, p50 "_s));
    QCOMPARE(sparks().first()->accessibleName(), u"Get Contact, hourly p50 today"_s);
    testing::grabBothThemes(f.window, *m_theme, u"capabilities-1440"_s);

    f.window.findChild<QAbstractButton *>(u"try:ghl_book_appointment"_s)->click();
    QCOMPARE(f.visited.last().page, PageId::Tools);
    QCOMPARE(f.visited.last().parameters.value(u"tool"_s).toString(), u"ghl_book_appointment"_s);

    f.window.resize(968, 628);
    QTRY_COMPARE(sparks().size(), 0); // the numbers stay
    QVERIFY(shows(f.window, u"214 / 480 ms"_s));
    testing::grabBothThemes(f.window, *m_theme, u"capabilities-1024"_s);
    f.integrations->enter({{u"id"_s, u"salesforce"_s}}); // not connected
    QVERIFY(!shows(f.window, u"latency p50 / p95, today"_s));
}

void TestIntegrationDetail::theDayFollowsTheStream()
{
    IntegrationsFixture f(*m_theme);
    testing::addSampleToolDay(f.service);
    ToolDay day(f.workspace.api, f.clock);
    QSignalSpy changed(&day, &ToolDay::changed);
    const client::StreamMessage called{1, u"tool.called"_s, {{u"tool"_s, u"ghl_get_contact"_s}}};
    day.applyMessage(called); // nobody looks
    day.setWatched(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(day.of(u"ghl_get_contact"_s).stats.count, 61);
    QCOMPARE(day.of(u"nobody's"_s).stats.count, 0);
    for (int i = 0; i < 20; ++i)
        day.applyMessage(called);
    day.applyMessage({2, u"call.ended"_s, {}});
    QCOMPARE(f.service.countOf(Method::Get, u"/stats"_s), 1); // at most every few seconds
    f.service.stats.tools[3].stats.count = 62;
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, 2 * ToolDay::PauseMs);
    QCOMPARE(day.of(u"ghl_get_contact"_s).stats.count, 62);
    QCOMPARE(f.service.countOf(Method::Get, u"/stats"_s), 2);
    day.applyMessage(called);
    day.setWatched(false);
    QTest::qWait(ToolDay::PauseMs + 200);
    QCOMPARE(changed.size(), 2);
}

void TestIntegrationDetail::beforeConnectingItSaysHow()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.list[2] = sampleNamed("Credentials missing").integration;
    f.open({{u"id"_s, u"zapier"_s}});
    QVERIFY(shows(f.window, u"How to connect"_s));
    QVERIFY(shows(f.window, u"Choose Catch Hook as the event."_s));
    QVERIFY(buttonWith(f.window, u"Connect"_s));
    QVERIFY(!buttonWith(f.window, u"Disconnect…"_s));
    QVERIFY(!buttonWith(f.window, u"Test connection"_s));
    f.integrations->enter({{u"id"_s, u"salesforce"_s}, {u"tab"_s, u"permissions"_s}});
    QVERIFY(shows(f.window, u"SALESFORCE_CLIENT_SECRET is not set in .env"_s));
    QTRY_VERIFY(shows(f.window, u"Missing"_s));
    QVERIFY(shows(f.window, u"Not requested"_s));
    QVERIFY(buttonWith(f.window, u"Open diagnostics"_s));
}

void TestIntegrationDetail::activityIsFiltered()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"activity"_s}});
    auto *table = f.window.findChild<QTableView *>(u"connectionActivity"_s);
    QCOMPARE(table->model()->rowCount(), 9);
    QCOMPARE(table->model()->index(3, 1).data().toString(), u"Renewal failed"_s);
    f.integrations->focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QTest::keyClicks(search, u"renew"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    search->clear();
    auto *outcome = f.window.findChild<QComboBox *>(u"activityOutcome"_s);
    outcome->setCurrentIndex(2);
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    QVERIFY(shows(f.window, u"did not answer within 10 s. Tried again after 1 min."_s));
    QTest::keyClicks(search, u"nothing like it"_s);
    QVERIFY(shows(f.window, u"Nothing matches these filters"_s));
    waitForButton(f.window, u"Clear all"_s)->click();
    QCOMPARE(table->model()->rowCount(), 9);
    f.integrations->enter({{u"id"_s, u"make"_s}, {u"tab"_s, u"activity"_s}});
    QVERIFY(shows(f.window, u"Nothing has happened yet"_s));
}

void TestIntegrationDetail::permissionsNameWhatIsMissing()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.find(u"gohighlevel"_s)->scopes[5].granted = false;
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"permissions"_s}});
    QVERIFY(shows(f.window, u"1 permission missing."_s));
    QVERIFY(shows(f.window, u"Not granted: Read location name and time zone."_s));
    QVERIFY(shows(f.window, u"Missing"_s));
    QVERIFY(shows(f.window, u"Granted"_s));
    QVERIFY(!shows(f.window, u"1 permission was not granted."_s)); // once is enough
    f.service.integrations.find(u"gohighlevel"_s)->notice = sampleNamed("Warning with a choice").integration.notice;
    f.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    QVERIFY(shows(f.window, u"No calendar chosen."_s));
    f.integrations->enter({{u"id"_s, u"slack"_s}});
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"permissions"_s}});
    QTRY_VERIFY(shows(f.window, u"1 permission was not granted."_s));
    f.service.integrations.find(u"gohighlevel"_s)->notice.reset();
    QCOMPARE(troubleOf(*f.service.integrations.find(u"gohighlevel"_s))->title, u"1 permission missing"_s);
}

void TestIntegrationDetail::testingAConnectionShowsWhatCameOfIt()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}});
    buttonWith(f.window, u"Test connection"_s)->click();
    QVERIFY(shows(f.window, u"Works, 214 ms. 3 calendars found"_s));
    f.service.integrations.checks[u"gohighlevel"_s] = {false, u"GoHighLevel answered 401. Reconnect."_s, 9, {}, {}, 0};
    buttonWith(f.window, u"Test connection"_s)->click();
    QVERIFY(shows(f.window, u"GoHighLevel answered 401. Reconnect."_s));
    f.integrations->enter({{u"id"_s, u"slack"_s}});
    QVERIFY(!shows(f.window, u"GoHighLevel answered 401"_s));
}

void TestIntegrationDetail::disconnectingAsksFirst()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.find(u"google_sheets"_s)->state = values::IntegrationState::Connected;
    f.open({{u"id"_s, u"google_calendar"_s}});
    f.window.findChild<QAbstractButton *>(u"disconnectIntegration"_s)->click();
    QTRY_VERIFY(f.dialog());
    QVERIFY(shows(*f.dialog(), u"Disconnect Google Calendar?"_s));
    QVERIFY(shows(*f.dialog(), u"2 tools stop working in calls that start from now."_s));
    QVERIFY(shows(*f.dialog(), u"Google Sheets keeps working"_s));
    QCOMPARE(f.service.countOf(Method::Delete, u"/integrations/google_calendar"_s), 0);
    QTRY_COMPARE(QApplication::focusWidget(), buttonWith(*f.dialog(), u"Cancel"_s));
    buttonWith(*f.dialog(), u"Disconnect"_s)->click();
    QCOMPARE(f.service.countOf(Method::Delete, u"/integrations/google_calendar"_s), 1);
    QVERIFY(shows(f.window, u"Not connected"_s));
    QVERIFY(buttonWith(f.window, u"Connect"_s));
    QCOMPARE(f.toastTexts(), QStringList(u"Google Calendar is disconnected."_s));

    const values::Integration hubspot = *f.service.integrations.find(u"slack"_s);
    QVERIFY(disconnectText(hubspot, {}).contains(u"The token is revoked and deleted from the system keychain."_s));
}

void TestIntegrationDetail::picturesOfWhatPeopleDo()
{
    if (qEnvironmentVariable("CALLTTONE_GRAB_DIR").isEmpty())
        QSKIP("only where CALLTTONE_GRAB_DIR names a folder");
    const auto grab = [this](QWidget &widget, const QString &name) {
        QTest::qWait(200);
        testing::grabBothThemes(widget, *m_theme, name);
    };
    IntegrationsFixture f(*m_theme);
    for (values::Integration &integration : f.service.integrations.list)
        integration.sandbox = !isOwnSurface(integration);
    f.service.integrations.find(u"gohighlevel"_s)->scopes[5].granted = false;
    f.open();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    f.service.holdBack = true;
    buttonWith(f.window, u"Check all connections"_s)->click();
    grab(f.window, u"do-check-all"_s);
    f.service.holdBack = false;
    f.service.answerAll();
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"permissions"_s}});
    grab(f.window, u"do-missing-permission"_s);
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *picker = f.window.findChild<QWidget *>(u"picker:calendarId"_s)->findChild<QComboBox *>();
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    auto *zone = f.window.findChild<QComboBox *>(u"timezone"_s);
    zone->setEditText(u"Middle/Earth"_s);
    Q_EMIT zone->lineEdit()->textEdited(u"Middle/Earth"_s);
    buttonWith(f.window, u"Save"_s)->click();
    grab(f.window, u"do-unsaved"_s);
    picker->showPopup();
    grab(*picker->view()->window(), u"do-picker"_s);
    picker->hidePopup();
    f.service.failure = core::ApiError{core::ErrorKind::Unavailable, u"vendor"_s, u"Slack cannot be asked"_s,
                                       u"Slack is limiting how often it may be asked. Try again in a minute."_s};
    f.integrations->enter({{u"id"_s, u"slack"_s}, {u"tab"_s, u"configuration"_s}});
    grab(f.window, u"do-options-failed"_s);
    f.service.failure.reset();
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"activity"_s}});
    f.window.findChild<QTableView *>(u"connectionActivity"_s)->selectRow(3);
    grab(f.window, u"do-activity"_s);
    f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"capabilities"_s}});
    buttonWith(f.window, u"Test connection"_s)->click();
    f.window.findChild<QCheckBox *>(u"tool:ghl_create_contact"_s)->click();
    grab(f.window, u"do-tested"_s);
    f.window.findChild<QAbstractButton *>(u"disconnectIntegration"_s)->click();
    QTRY_VERIFY(f.dialog());
    grab(*f.dialog(), u"do-disconnect"_s);
    cleanup();
    f.integrations->enter({});
    f.press(u"custom"_s);
    QTRY_VERIFY(f.dialog());
    grab(*f.dialog(), u"do-plans"_s);
    cleanup();
    f.window.setLayoutDirection(Qt::RightToLeft);
    grab(f.window, u"do-mirrored"_s);
}

QTEST_MAIN(TestIntegrationDetail)
#include "tst_integration_detail.moc"
