// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/page_fixture.h"
#include "tests/ui/sample_integrations.h"
#include "ui/pages/integrations/card_grid.h"
#include "ui/pages/integrations/check_run.h"
#include "ui/pages/integrations/configuration_tab.h"
#include "ui/pages/integrations/dashboard.h"
#include "ui/pages/integrations/integration_card.h"
#include "ui/pages/integrations/integration_words.h"
#include "ui/pages/integrations/integrations_page.h"
#include "ui/pages/integrations/section_flow.h"
#include "ui/pages/integrations/timezone_field.h"
#include "ui/shell/connection_monitor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/tab_bar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using client::Method;
using testing::buttonWith;
using testing::PageFixture;
using testing::sampleNow;
using testing::shows;
using testing::waitForButton;

namespace {

constexpr QSize Large(1220, 848); // 1440 x 900 without sidebar and header

struct IntegrationsFixture : PageFixture
{
    explicit IntegrationsFixture(ThemeController &theme)
        : PageFixture(theme)
        , connection(api, stream, clock)
    {
        testing::addSampleIntegrations(service);
        loopsBack = PageId::Integrations;
    }

    void open(const QVariantMap &parameters = {}, QSize size = Large)
    {
        integrations = new IntegrationsPage(workspace, connection);
        show(integrations, size);
        integrations->enter(parameters);
    }
    [[nodiscard]] IntegrationCard *card(const QString &id) const
    {
        return window.findChild<IntegrationCard *>(u"integration:"_s + id);
    }
    void press(const QString &id) const { window.findChild<QAbstractButton *>(u"action:"_s + id)->click(); }
    [[nodiscard]] QStringList shownIds() const
    {
        QStringList ids;
        const auto cards = window.findChildren<IntegrationCard *>();
        for (const IntegrationCard *card : cards) {
            if (card->isVisible())
                ids.append(card->id());
        }
        return ids;
    }
    [[nodiscard]] QJsonObject lastPatch(const QString &id) const
    {
        const auto request = service.last(Method::Patch, u"/integrations/"_s + id);
        return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
    }
    [[nodiscard]] QDialog *dialog() const { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }

    ConnectionMonitor connection;
    IntegrationsPage *integrations = nullptr;
};

testing::SampleCard sampleNamed(const char *label)
{
    const QList<testing::SampleCard> cards = testing::sampleCards();
    for (const testing::SampleCard &card : cards) {
        if (qstrcmp(card.label, label) == 0)
            return card;
    }
    qFatal("no sample card %s", label);
}

CardContext contextOf(const testing::SampleCard &sample)
{
    values::Account account;
    account.organization = u"Harbor Dental"_s;
    account.plan = sample.plan;
    account.bypass = sample.bypass;
    return {sampleNow, account, {}};
}

/// Where the rings around focused controls are drawn.
QList<QRect> visibleRings(const QWidget &window)
{
    QList<QRect> rings;
    const auto children = window.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->testAttribute(Qt::WA_TransparentForMouseEvents) && child->isVisible())
            rings.append({child->mapTo(&window, QPoint()), child->size()});
    }
    return rings;
}

} // namespace

class TestIntegrationsPage : public QObject
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
    void cardsSayTheirState_data();
    void cardsSayTheirState();
    void offlineCardsSaySince();
    void theCustomConnectorNamesItsPlan();
    void aCountdownRuns();
    void sectionsShareARow_data();
    void sectionsShareARow();
    void theDashboardShowsAll();
    void segmentsAndSearchNarrowIt();
    void arrowKeysGoFromCardToCard();
    void cardsAndTheirButtonsLeadSomewhere();
    void connectingOpensTheDialog();
    void resumingIsOnePatchWithUndo();
    void checkingAllTriesOneAfterTheOther();
    void oneChangedIntegrationIsAskedForAlone();
    void aServiceThatDoesNotAnswerIsExplained();
    void greyCardsComeOnlyAfterAWhile();
    void thePageOfOneSaysWhoAndHow();
    void toolsAreSwitchedForTheNextCall();
    void beforeConnectingItSaysHow();
    void configurationIsSaved();
    void pickersLoadFailAndTakeAnId();
    void aNewChoiceIsMadeAtTheVendor();
    void eventsAreChosenFromAList();
    void refusedFieldsSayWhy();
    void editsSurviveANewState();
    void zonesAreFoundByTyping();
    void activityIsFiltered();
    void permissionsNameWhatIsMissing();
    void testingAConnectionShowsWhatCameOfIt();
    void disconnectingAsksFirst();
    void everythingHasAName();
    void nothingIsCutOffInNarrowPages_data();
    void nothingIsCutOffInNarrowPages();
    void pictures();
    void picturesOfWhatPeopleDo();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestIntegrationsPage::cardsSayTheirState_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("footer");
    QTest::addColumn<QString>("button");
    const auto row = [](const char *label, const char *status, const char *text, const char *second, const char *footer,
                        const char *button) {
        const auto words = [](const char *source) { return QString::fromUtf8(source); };
        QTest::newRow(label) << words(status) << words(text) << words(second) << words(footer) << words(button);
    };
    row("Not connected", "Not connected", "Create leads and log call tasks in Salesforce after each call.", "", "OAuth",
        "Connect");
    row("Connected", "Connected", "Harbor Dental, Austin", "Contacts and booking during live calls",
        "4 tools, used 2 min ago", "Manage");
    row("Connecting", "Connecting", "Waiting for you to finish in the browser. The link expires in 4:38.", "", "",
        "Show");
    row("Error, needs you", "Error",
        "HubSpot revoked the token at 09:02. Call sync is paused until you reconnect; 14 calls are waiting.", "", "",
        "Reconnect");
    row("Warning, still working", "Slow",
        "Google is rate limiting. Calls still work, but availability takes about 2.1 s.", "",
        "2 tools, used 11 min ago", "Manage");
    row("Warning with a choice", "No calendar chosen", "Agents cannot book until you pick one.", "",
        "4 tools, used 2 min ago", "Choose");
    row("Renewal tried again", "Renewing the token failed",
        "GoHighLevel did not answer when the token was to be renewed. It is tried again by itself; nothing is lost.",
        "", "4 tools, used 2 min ago", "Try again");
    row("Credentials missing", "Setup needed", "SALESFORCE_CLIENT_SECRET is not set in .env, so sign-in cannot start.",
        "", "", "Open diagnostics");
    row("Paused by you", "Paused", "Harbor Dental workspace, #calls", "No messages are posted while paused",
        "Posted 1 min ago", "Resume");
    row("Plan required (Starter)", "Professional plan required",
        "Sync contacts and log calls to HubSpot after each call.", "", "You are on Starter", "See plans");
    row("Plan bypassed (developer mode)", "Not connected", "Sync contacts and log calls to HubSpot after each call.",
        "", "BYPASS_PLAN_CHECK is on", "Connect");
    row("Webhook URL", "Not connected", "Send call events to 8,000+ apps after they happen.", "", "Webhook URL",
        "Connect");
    row("Webhook gone", "Error", "Make answered 410: this webhook no longer exists. Paste the new address.", "", "",
        "Edit URL");
    row("One click", "Not connected",
        "Log calls, leads and appointments to a sheet. Your Google account is already authorized.", "", "One click",
        "Connect");
    row("Endpoints failing", "1 of 3 endpoints failing",
        "crm.example.com has answered 503 since 09:14 UTC. 37 deliveries are retrying.", "", "3 of 5 endpoints",
        "Review");
    row("Keys", "4 active keys", "Query calls and manage agents, campaigns and appointments.", "",
        "Last request 5 s ago", "API keys");
    row("Server", "Connected", "mcp.harbordental.com", "Tools are discovered when a call starts",
        "6 tools, used 4 min ago", "Manage");
}

void TestIntegrationsPage::cardsSayTheirState()
{
    QFETCH(const QString, status);
    QFETCH(const QString, text);
    QFETCH(const QString, second);
    QFETCH(const QString, footer);
    QFETCH(const QString, button);
    const testing::SampleCard sample = sampleNamed(QTest::currentDataTag());
    const CardFace face = faceOf(sample.integration, contextOf(sample));
    QCOMPARE(face.status.text, status);
    QCOMPARE(face.text, text);
    QCOMPARE(face.second, second);
    QCOMPARE(face.footer, footer);
    QCOMPARE(buttonText(face.action), button);

    IntegrationCard card(sample.integration.id, sample.integration.name);
    card.setFace(face);
    card.resize(284, card.sizeHint().height());
    card.show();
    QCOMPARE(card.height(), IntegrationCard::Height);
    QVERIFY(shows(card, sample.integration.name));
    QVERIFY(shows(card, status));
    QVERIFY(shows(card, text));
    QVERIFY(shows(card, footer));
    QVERIFY(buttonWith(card, button));
    QVERIFY(card.accessibleName().contains(sample.integration.name));
    QVERIFY(card.accessibleName().contains(status));
    // Where a person is needed, and only there, the card has a primary button.
    QCOMPARE(buttonKind(card.actionButton()) == ButtonKind::Primary, status == "Error"_L1);
}

void TestIntegrationsPage::offlineCardsSaySince()
{
    CardContext offline = contextOf(sampleNamed("Connected"));
    offline.offlineSince = sampleNow - 4 * 60'000;
    const CardFace face = faceOf(sampleNamed("Connected").integration, offline);
    QCOMPARE(face.status.text, u"Not checked"_s);
    QCOMPARE(face.text, u"Showing the state from 10:38. CalltTone is offline."_s);
    QCOMPARE(buttonText(face.action), u"Manage"_s);
    // What is not connected has nothing to check.
    QCOMPARE(faceOf(sampleNamed("Not connected").integration, offline).status.text, u"Not connected"_s);
}

void TestIntegrationsPage::theCustomConnectorNamesItsPlan()
{
    CardContext context = contextOf(sampleNamed("Connected"));
    QCOMPARE(customConnectorFace(context).status.text, u"Enterprise plan required"_s);
    QCOMPARE(customConnectorFace(context).footer, u"You are on Professional"_s);
    context.account->plan = values::Plan::Enterprise;
    QCOMPARE(customConnectorFace(context).status.text, u"On request"_s);
}

void TestIntegrationsPage::aCountdownRuns()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.list = {sampleNamed("Connecting").integration};
    f.open();
    QVERIFY(shows(*f.card(u"salesforce"_s), u"The link expires in 4:38."_s));
    f.clock.advance(2000);
    QTRY_VERIFY(shows(*f.card(u"salesforce"_s), u"The link expires in 4:36."_s));
    f.clock.advance(5 * 60'000);
    QTRY_VERIFY(shows(*f.card(u"salesforce"_s), u"The sign-in link has expired."_s));
}

void TestIntegrationsPage::sectionsShareARow_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("rows");   // of each section
    QTest::addColumn<QList<int>>("firsts"); // its first column
    QTest::newRow("four") << 4 << QList<int>{0, 0, 1, 1, 2} << QList<int>{0, 3, 0, 1, 0};
    QTest::newRow("three") << 3 << QList<int>{0, 1, 1, 2, 3} << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("two") << 2 << QList<int>{0, 1, 1, 2, 3} << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("one") << 1 << QList<int>{0, 1, 2, 3, 4} << QList<int>{0, 0, 0, 0, 0};
}

void TestIntegrationsPage::sectionsShareARow()
{
    QFETCH(const int, columns);
    QFETCH(const QList<int>, rows);
    QFETCH(const QList<int>, firsts);
    const QList<SectionPlace> places = flowSections({3, 1, 1, 3, 4}, columns);
    QCOMPARE(places.size(), 5);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(places.at(i).row, rows.at(i));
        QCOMPARE(places.at(i).column, firsts.at(i));
    }
    QCOMPARE(flowSections({0, 2, 0}, columns).size(), 1);
    QCOMPARE(columnsIn(1172, 272, 12), 4);
    QCOMPARE(columnsIn(1123, 272, 12), 3);
    QCOMPARE(columnsIn(200, 272, 12), 1);
}

void TestIntegrationsPage::theDashboardShowsAll()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    QCOMPARE(f.shownIds().size(), 12);
    QCOMPARE(f.integrations->title(), u"Integrations"_s);
    QCOMPARE(f.integrations->subtitle(), u"7 connected, 1 error"_s);
    QVERIFY(buttonWith(f.window, u"All 12"_s));
    QVERIFY(buttonWith(f.window, u"Connected 7"_s));
    QVERIFY(buttonWith(f.window, u"Needs attention 2"_s));
    QVERIFY(buttonWith(f.window, u"Not connected 3"_s));
    for (const char *section : {"CRM", "Communication", "Developer", "Automation"})
        QVERIFY(shows(f.window, QString::fromLatin1(section)));
    QCOMPARE(f.card(u"hubspot"_s)->y(), f.card(u"google_calendar"_s)->y());
    QCOMPARE(f.card(u"slack"_s)->y(), f.card(u"custom"_s)->y());
    QVERIFY(f.card(u"slack"_s)->y() > f.card(u"hubspot"_s)->y());
    const auto sandbox = [&f] { return f.card(u"gohighlevel"_s)->findChild<QWidget *>(u"sandbox"_s)->isVisible(); };
    QVERIFY(!sandbox());

    f.service.integrations.find(u"gohighlevel"_s)->sandbox = true;
    f.integrations->refresh();
    QVERIFY(sandbox());
}

void TestIntegrationsPage::segmentsAndSearchNarrowIt()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    buttonWith(f.window, u"Needs attention 2"_s)->click();
    QCOMPARE(f.shownIds(), QStringList({u"hubspot"_s, u"webhooks"_s}));
    QVERIFY(!shows(f.window, u"Communication"_s));
    buttonWith(f.window, u"Not connected 3"_s)->click();
    QCOMPARE(f.shownIds(), QStringList({u"salesforce"_s, u"zapier"_s, u"google_sheets"_s}));
    buttonWith(f.window, u"All 12"_s)->click();

    f.integrations->focusFilter();
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"google"_s);
    QCOMPARE(f.shownIds(), QStringList({u"google_calendar"_s, u"google_sheets"_s}));
    QTest::keyClicks(search, u"xyz"_s);
    QVERIFY(f.shownIds().isEmpty());
    QVERIFY(shows(f.window, u"No integration matches \"googlexyz\""_s));
    waitForButton(f.window, u"Show all"_s)->click();
    QCOMPARE(f.shownIds().size(), 12);
}

void TestIntegrationsPage::arrowKeysGoFromCardToCard()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    const auto key = [](Qt::Key code) { QTest::keyClick(QApplication::focusWidget(), code); };
    key(Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), f.card(u"hubspot"_s));
    const QRect card(f.card(u"hubspot"_s)->mapTo(&f.window, QPoint()), f.card(u"hubspot"_s)->size());
    QVERIFY(visibleRings(f.window).contains(card.adjusted(-4, -4, 4, 4)));
    key(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), f.card(u"webhooks"_s));
    key(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), f.card(u"slack"_s));
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), f.card(u"gohighlevel"_s));
    key(Qt::Key_Return);
    QCOMPARE(f.visited.last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    QCOMPARE(f.integrations->title(), u"GoHighLevel"_s);
}

void TestIntegrationsPage::cardsAndTheirButtonsLeadSomewhere()
{
    IntegrationsFixture f(*m_theme);
    f.loopsBack.reset();
    f.service.integrations.list[2] = sampleNamed("Credentials missing").integration; // Salesforce
    f.open();
    const auto last = [&f] { return f.visited.last(); };
    f.press(u"gohighlevel"_s);
    QCOMPARE(last().page, PageId::Integrations);
    QCOMPARE(last().parameters.value(u"id"_s).toString(), u"gohighlevel"_s);
    f.press(u"webhooks"_s);
    QCOMPARE(last().page, PageId::Webhooks);
    f.card(u"rest_api"_s)->click();
    QCOMPARE(last().page, PageId::Settings);
    QCOMPARE(last().parameters.value(u"section"_s).toString(), u"api-keys"_s);
    f.press(u"salesforce"_s);
    QCOMPARE(last().parameters.value(u"section"_s).toString(), u"diagnostics"_s);
    const qsizetype visits = f.visited.size();
    f.press(u"custom"_s);
    QCOMPARE(f.visited.size(), visits);
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.dialog()->objectName(), u"plansDialog"_s);
    QVERIFY(shows(*f.dialog(), u"CALLTTONE_PLAN"_s));
    QVERIFY(shows(*f.dialog(), u"BYPASS_PLAN_CHECK=true"_s));
}

void TestIntegrationsPage::connectingOpensTheDialog()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    for (const QString &id : {u"zapier"_s, u"hubspot"_s}) {
        f.press(id);
        QTRY_VERIFY(f.dialog());
        f.dialog()->close();
        QTRY_VERIFY(!f.dialog());
        QTRY_COMPARE(f.service.countOf(Method::Get, u"/integrations/"_s + id), 1); // what came of it is looked up
    }
    f.integrations->enter({{u"id"_s, u"hubspot"_s}, {u"action"_s, u"connect"_s}}); // as Overview asks for it
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.integrations->title(), u"HubSpot"_s);
}

void TestIntegrationsPage::resumingIsOnePatchWithUndo()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.find(u"slack"_s)->paused = true;
    f.open();
    f.press(u"slack"_s);
    QCOMPARE(f.lastPatch(u"slack"_s), QJsonObject({{u"paused"_s, false}}));
    QVERIFY(shows(*f.card(u"slack"_s), u"Connected"_s));
    QCOMPARE(f.toastTexts(), QStringList(u"Slack works again."_s));
    waitForButton(f.window, u"Undo"_s)->click();
    QCOMPARE(f.lastPatch(u"slack"_s), QJsonObject({{u"paused"_s, true}}));
    QVERIFY(shows(*f.card(u"slack"_s), u"Paused"_s));
}

void TestIntegrationsPage::checkingAllTriesOneAfterTheOther()
{
    IntegrationsFixture f(*m_theme);
    f.service.integrations.checks[u"hubspot"_s] = {false, u"HubSpot refused the token."_s, 90, {}, {}, 0};
    f.open();
    f.service.holdBack = true;
    buttonWith(f.window, u"Check all connections"_s)->click();
    QVERIFY(shows(*f.card(u"gohighlevel"_s), u"Checking"_s));
    QVERIFY(!shows(*f.card(u"hubspot"_s), u"Checking"_s));
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/hubspot/test"_s), 0);
    f.service.answerAll();
    QVERIFY(shows(*f.card(u"gohighlevel"_s), u"Connected"_s));
    QVERIFY(shows(*f.card(u"hubspot"_s), u"Checking"_s));
    f.service.holdBack = false;
    f.service.answerAll();
    QCOMPARE(f.toastTexts(), QStringList(u"5 of 6 connections work. Not working: HubSpot."_s));
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/webhooks/test"_s), 0);
    QCOMPARE(f.service.countOf(Method::Post, u"/integrations/salesforce/test"_s), 0);
    QVERIFY(buttonWith(f.window, u"Check all connections"_s)->isEnabled());
    QCOMPARE(outcomeText({3, {}}), u"All 3 connections work."_s);
}

void TestIntegrationsPage::oneChangedIntegrationIsAskedForAlone()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    f.service.forgetRequests();
    f.service.integrations.find(u"hubspot"_s)->state = values::IntegrationState::Connected;
    f.service.integrations.find(u"hubspot"_s)->notice.reset();
    f.service.integrations.find(u"hubspot"_s)->health = {};
    f.tell(u"integration.updated"_s, {{u"id"_s, u"hubspot"_s}, {u"state"_s, u"connected"_s}});
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations/hubspot"_s), 1);
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations"_s), 0);
    QVERIFY(shows(*f.card(u"hubspot"_s), u"Connected"_s));
    QCOMPARE(f.integrations->subtitle(), u"8 connected"_s);
    f.service.forgetRequests();
    f.tell(u"integration.updated"_s, {{u"id"_s, u"google_calendar"_s}, {u"state"_s, u"connected"_s}});
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations/google_sheets"_s), 1); // shares its sign-in
    f.integrations->refresh();                                                     // F5
    QCOMPARE(f.service.countOf(Method::Get, u"/integrations"_s), 1);
}

void TestIntegrationsPage::aServiceThatDoesNotAnswerIsExplained()
{
    IntegrationsFixture f(*m_theme);
    f.service.failure = core::ApiError{core::ErrorKind::Network, u"network"_s, u"The service does not answer"_s,
                                       u"Nothing listens on 127.0.0.1:8484. Start it, then try again."_s};
    f.open();
    QVERIFY(shows(f.window, u"The service does not answer"_s));
    QVERIFY(shows(f.window, u"Nothing listens on 127.0.0.1:8484."_s));
    f.service.failure.reset();
    waitForButton(f.window, u"Try again"_s)->click();
    QCOMPARE(f.shownIds().size(), 12);
    f.service.failure = core::ApiError{core::ErrorKind::Network, u"network"_s, u"The service does not answer"_s, {}};
    f.integrations->refresh();
    QCOMPARE(f.shownIds().size(), 12); // what is on screen stays readable
    QCOMPARE(f.toastTexts().size(), 1);
}

void TestIntegrationsPage::greyCardsComeOnlyAfterAWhile()
{
    IntegrationsFixture f(*m_theme);
    f.service.holdBack = true;
    f.open();
    QVERIFY(f.window.findChildren<CardSkeleton *>().isEmpty());
    QTRY_COMPARE(f.window.findChildren<CardSkeleton *>().size(), 12);
    QVERIFY(f.window.findChild<CardSkeleton *>()->isVisible());
    f.service.holdBack = false;
    f.service.answerAll();
    QVERIFY(!f.window.findChild<CardSkeleton *>()->isVisible());
    QCOMPARE(f.shownIds().size(), 12);
}

void TestIntegrationsPage::thePageOfOneSaysWhoAndHow()
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

void TestIntegrationsPage::toolsAreSwitchedForTheNextCall()
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

void TestIntegrationsPage::beforeConnectingItSaysHow()
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

void TestIntegrationsPage::configurationIsSaved()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *picker = f.window.findChild<QWidget *>(u"picker:calendarId"_s)->findChild<QComboBox *>();
    QCOMPARE(picker->currentText(), u"New patient consults"_s);
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
    buttonWith(f.window, u"Discard"_s)->click();
    QCOMPARE(picker->currentText(), u"New patient consults"_s);
    QVERIFY(!shows(f.window, u"unsaved change"_s));

    picker->setCurrentIndex(2);
    Q_EMIT picker->activated(2);
    QTest::keyClick(picker, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(f.lastPatch(u"gohighlevel"_s),
             QJsonObject({{u"config"_s, QJsonObject{{u"calendarId"_s, u"p0aV6GsEJtUoN4iHxQyd"_s}}}}));
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    QCOMPARE(picker->currentText(), u"Whitening"_s);
    QCOMPARE(f.toastTexts(), QStringList(u"Saved. New calls use it."_s));
}

void TestIntegrationsPage::pickersLoadFailAndTakeAnId()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"slack"_s}});
    f.service.failure =
        core::ApiError{core::ErrorKind::Unavailable, u"vendor"_s, u"Slack cannot be asked"_s, u"Slack is limiting."_s};
    f.window.findChild<TabBar *>()->setCurrentIndex(1);
    const auto *field = f.window.findChild<QWidget *>(u"picker:channel"_s);
    QVERIFY(shows(*field, u"The list could not be loaded. Slack is limiting."_s));
    auto *id = field->findChild<QLineEdit *>();
    QVERIFY(id->isVisible());
    QCOMPARE(id->text(), u"#calls"_s); // what is set can be read and changed all the same
    f.service.failure.reset();
    buttonWith(*field, u"Try again"_s)->click();
    auto *combo = field->findChild<QComboBox *>();
    QVERIFY(combo->isVisible());
    QCOMPARE(combo->currentText(), u"#calls"_s);
    const int typing = combo->findText(u"Enter an id…"_s);
    QVERIFY(typing > 0);
    combo->setCurrentIndex(typing);
    Q_EMIT combo->activated(typing);
    QVERIFY(id->isVisible());
    id->selectAll();
    QTest::keyClicks(id, u"C0NEW"_s);
    buttonWith(f.window, u"Save"_s)->click();
    QCOMPARE(f.lastPatch(u"slack"_s).value("config"_L1).toObject(), QJsonObject({{u"channel"_s, u"C0NEW"_s}}));
}

void TestIntegrationsPage::aNewChoiceIsMadeAtTheVendor()
{
    IntegrationsFixture f(*m_theme);
    values::Integration *sheets = f.service.integrations.find(u"google_sheets"_s);
    sheets->state = values::IntegrationState::Connected;
    sheets->account = u"frontdesk@harbordental.com"_s;
    f.open({{u"id"_s, u"google_sheets"_s}, {u"tab"_s, u"configuration"_s}});
    const auto *field = f.window.findChild<QWidget *>(u"picker:spreadsheetId"_s);
    auto *combo = field->findChild<QComboBox *>();
    const int creating = combo->findText(u"Create a new one…"_s);
    QVERIFY(creating > 0);
    combo->setCurrentIndex(creating);
    Q_EMIT combo->activated(creating);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, u"Calls 2026"_s);
    QTest::keyClick(name, Qt::Key_Return);
    const auto made = f.service.last(Method::Post, u"/integrations/google_sheets/options/spreadsheetId"_s);
    QVERIFY(made);
    QCOMPARE(QJsonDocument::fromJson(made->body).object().value("label"_L1).toString(), u"Calls 2026"_s);
    QCOMPARE(combo->currentText(), u"Calls 2026"_s);
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
}

void TestIntegrationsPage::eventsAreChosenFromAList()
{
    IntegrationsFixture f(*m_theme);
    values::Integration *zapier = f.service.integrations.find(u"zapier"_s);
    zapier->state = values::IntegrationState::Connected;
    const QJsonArray events{u"call.started"_s, u"call.ended"_s, u"analysis.complete"_s};
    zapier->configSchema = {
        {u"x-order"_s, QJsonArray{u"note"_s, u"events"_s}},
        {u"properties"_s, QJsonObject{{u"events"_s, QJsonObject{{u"type"_s, u"array"_s},
                                                                {u"items"_s, QJsonObject{{u"enum"_s, events}}}}},
                                      {u"note"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"title"_s, u"Note"_s}}},
                                      {u"enabledTools"_s, QJsonObject{{u"type"_s, u"array"_s}}}}}};
    zapier->config = {{u"events"_s, QJsonArray{u"call.ended"_s}}};
    f.open({{u"id"_s, u"zapier"_s}, {u"tab"_s, u"configuration"_s}});
    QCOMPARE(configNames(zapier->configSchema), QStringList({u"note"_s, u"events"_s})); // tools have their own tab
    QVERIFY(f.window.findChild<QCheckBox *>(u"choice:call.ended"_s)->isChecked());
    QVERIFY(!shows(f.window, u"unsaved change"_s));
    f.window.findChild<QCheckBox *>(u"choice:call.started"_s)->click();
    waitForButton(f.window, u"Save"_s)->click();
    QCOMPARE(f.lastPatch(u"zapier"_s).value("config"_L1).toObject(),
             QJsonObject({{u"events"_s, QJsonArray{u"call.started"_s, u"call.ended"_s}}}));
}

void TestIntegrationsPage::refusedFieldsSayWhy()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *zone = f.window.findChild<QComboBox *>(u"timezone"_s);
    zone->lineEdit()->setFocus();
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Middle/Earth"_s);
    QTest::keyClick(zone->lineEdit(), Qt::Key_Escape); // the suggestions
    f.service.forgetRequests();
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(shows(f.window, u"No time zone is called \"Middle/Earth\"."_s));
    QCOMPARE(f.service.countOf(Method::Patch, u"/integrations/gohighlevel"_s), 0);

    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), u"Europe/Berlin"_s);
    core::ApiError refused = core::invalidField(u"/config/timezone"_s, u"must be a time zone such as Europe/Paris"_s);
    f.service.failure = refused;
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(shows(f.window, u"Must be a time zone such as Europe/Paris."_s));
    QVERIFY(f.toastTexts().isEmpty());
    QVERIFY(buttonWith(f.window, u"Save"_s)->isEnabled());
    f.service.failure.reset();
    buttonWith(f.window, u"Save"_s)->click();
    QVERIFY(!shows(f.window, u"Must be a time zone"_s));
    QCOMPARE(f.lastPatch(u"gohighlevel"_s).value("config"_L1).toObject(),
             QJsonObject({{u"timezone"_s, u"Europe/Berlin"_s}}));
}

void TestIntegrationsPage::editsSurviveANewState()
{
    IntegrationsFixture f(*m_theme);
    f.open({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, u"configuration"_s}});
    auto *picker = f.window.findChild<QWidget *>(u"picker:calendarId"_s)->findChild<QComboBox *>();
    picker->setCurrentIndex(1);
    Q_EMIT picker->activated(1);
    f.service.integrations.find(u"gohighlevel"_s)->config.insert(u"timezone"_s, u"Europe/Madrid"_s);
    f.tell(u"integration.updated"_s, {{u"id"_s, u"gohighlevel"_s}});
    QCOMPARE(picker->currentText(), u"Hygiene and recall"_s);
    QVERIFY(f.window.findChild<QComboBox *>(u"timezone"_s)->currentText().startsWith(u"Europe/Madrid"_s));
    QVERIFY(shows(f.window, u"1 unsaved change"_s));
}

void TestIntegrationsPage::zonesAreFoundByTyping()
{
    constexpr qint64 winter = 1'771'324'927'000; // 2026-02-17
    QCOMPARE(zoneText("America/Chicago", winter), u"America/Chicago (CST, UTC-06:00)"_s);
    QCOMPARE(zoneText("Asia/Kolkata", winter), u"Asia/Kolkata (IST, UTC+05:30)"_s);
    QCOMPARE(zoneText("UTC", winter), u"UTC (UTC+00:00)"_s);

    TimezoneField field;
    field.setValue(u"America/Chicago"_s);
    field.show();
    auto *combo = field.findChild<QComboBox *>();
    QCOMPARE(combo->count(), 1); // the list is made when somebody is about to choose
    QCOMPARE(field.value().toString(), u"America/Chicago"_s);
    combo->lineEdit()->setFocus();
    QTRY_VERIFY(combo->count() > 300);
    QCOMPARE(field.value().toString(), u"America/Chicago"_s);
    combo->setEditText(u"Europe/Berlin"_s);
    QCOMPARE(field.value().toString(), u"Europe/Berlin"_s);
    QVERIFY(field.problem().isEmpty());
    combo->setEditText(QString());
    QVERIFY(field.value().isUndefined());
    QVERIFY(!field.problem().isEmpty());
}

void TestIntegrationsPage::activityIsFiltered()
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
    f.integrations->enter({{u"id"_s, u"slack"_s}, {u"tab"_s, u"activity"_s}});
    QVERIFY(shows(f.window, u"Nothing has happened yet"_s));
}

void TestIntegrationsPage::permissionsNameWhatIsMissing()
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

void TestIntegrationsPage::testingAConnectionShowsWhatCameOfIt()
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

void TestIntegrationsPage::disconnectingAsksFirst()
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

void TestIntegrationsPage::everythingHasAName()
{
    IntegrationsFixture f(*m_theme);
    f.open();
    const auto nameless = [&f] { return testing::namelessControls(f.window).join(u", "_s); };
    QCOMPARE(nameless(), QString());
    for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
        f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
        QCOMPARE(nameless(), QString());
    }
}

void TestIntegrationsPage::nothingIsCutOffInNarrowPages_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("1440 with the live panel") << 892;
    QTest::newRow("1280 with the live panel") << 732;
    QTest::newRow("small") << 640;
}

void TestIntegrationsPage::nothingIsCutOffInNarrowPages()
{
    QFETCH(const int, width);
    // Wide letters, as the fonts of some systems have.
    m_theme.reset(); // one at a time
    const auto usual = qScopeGuard([this] { initTestCase(); });
    ThemeController wide(*qApp, Typography(QFont(u"DejaVu Sans"_s), QFont(u"DejaVu Sans Mono"_s)));
    IntegrationsFixture f(wide);
    for (values::Integration &integration : f.service.integrations.list)
        integration.sandbox = true;
    f.open({}, QSize(width, 628));
    const auto cutOff = [&f] {
        QStringList found;
        const auto widgets = f.integrations->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || qobject_cast<const QAbstractItemView *>(widget->parentWidget()))
                continue;
            const int right = widget->mapTo(f.integrations, QPoint()).x() + widget->width();
            if (right > f.integrations->width() && !widget->parentWidget()->inherits("QHeaderView"))
                found.append(u"%1 by %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()))
                                 .arg(right - f.integrations->width()));
        }
        return found.join(u", "_s);
    };
    QTRY_COMPARE(cutOff(), QString());
    for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
        f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
        QTRY_COMPARE(cutOff(), QString());
    }
    if (width == 732)
        testing::grabBothThemes(f.window, wide, u"do-narrow"_s);
    f.integrations->enter({{u"id"_s, u"hubspot"_s}});
    QTRY_COMPARE(cutOff(), QString());
}

void TestIntegrationsPage::pictures()
{
    if (qEnvironmentVariable("CALLTTONE_GRAB_DIR").isEmpty())
        QSKIP("only where CALLTTONE_GRAB_DIR names a folder");
    QWidget sheet;
    CardGrid grid(&sheet);
    CardGrid::Section section{u"Every state"_s, {}};
    const QList<testing::SampleCard> samples = testing::sampleCards();
    for (const testing::SampleCard &sample : samples) {
        auto *card = new IntegrationCard(sample.integration.id, sample.integration.name);
        card->setFace(faceOf(sample.integration, contextOf(sample)));
        card->setSandbox(sample.integration.sandbox);
        section.cards.append(card);
    }
    CardContext offline = contextOf(samples.at(1));
    offline.offlineSince = sampleNow - 4 * 60'000;
    auto *lost = new IntegrationCard(u"gohighlevel"_s, u"GoHighLevel"_s);
    lost->setFace(faceOf(samples.at(1).integration, offline));
    section.cards.append(lost);
    section.cards.append(new CardSkeleton);
    grid.setSections({section});
    sheet.resize(1220, 1000);
    grid.setGeometry(24, 24, 1172, grid.heightForWidth(1172));
    sheet.show();
    testing::grabBothThemes(sheet, *m_theme, u"integration-cards"_s);

    for (const auto &[size, suffix] : {std::pair(Large, u""_s), std::pair(QSize(968, 628), u"-small"_s)}) {
        IntegrationsFixture f(*m_theme);
        f.open({}, size);
        testing::grabBothThemes(f.window, *m_theme, u"integrations"_s + suffix);
        for (const char *tab : {"capabilities", "configuration", "activity", "permissions"}) {
            f.integrations->enter({{u"id"_s, u"gohighlevel"_s}, {u"tab"_s, QString::fromLatin1(tab)}});
            QTest::qWait(200);
            testing::grabBothThemes(f.window, *m_theme, u"integration-%1%2"_s.arg(QString::fromLatin1(tab), suffix));
        }
        for (const char *id : {"hubspot", "zapier", "mcp", "salesforce"}) {
            f.integrations->enter({{u"id"_s, QString::fromLatin1(id)}});
            testing::grabBothThemes(f.window, *m_theme, u"integration-%1%2"_s.arg(QString::fromLatin1(id), suffix));
        }
    }
}

void TestIntegrationsPage::picturesOfWhatPeopleDo()
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

QTEST_MAIN(TestIntegrationsPage)
#include "tst_integrations_page.moc"
