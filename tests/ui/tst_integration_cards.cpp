// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/grab.h"
#include "tests/ui/integrations_fixture.h"
#include "tests/ui/sample_sync.h"
#include "ui/pages/integrations/section_flow.h"
#include "ui/widgets/button.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::contextOf;
using testing::sampleNamed;
using testing::sampleNow;
using testing::shows;

class TestIntegrationCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }
    void cardsSayTheirState_data();
    void cardsSayTheirState();
    void offlineCardsSaySince();
    void theCustomConnectorNamesItsPlan();
    void sectionsShareARow_data();
    void sectionsShareARow();
    void deliveriesAreTheFact_data();
    void deliveriesAreTheFact();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestIntegrationCards::cardsSayTheirState_data()
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

void TestIntegrationCards::cardsSayTheirState()
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

void TestIntegrationCards::offlineCardsSaySince()
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

void TestIntegrationCards::theCustomConnectorNamesItsPlan()
{
    CardContext context = contextOf(sampleNamed("Connected"));
    QCOMPARE(customConnectorFace(context).status.text, u"Enterprise plan required"_s);
    QCOMPARE(customConnectorFace(context).footer, u"You are on Professional"_s);
    context.account->plan = values::Plan::Enterprise;
    QCOMPARE(customConnectorFace(context).status.text, u"On request"_s);
}

void TestIntegrationCards::sectionsShareARow_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QList<int>>("rows");   // of each section
    QTest::addColumn<QList<int>>("firsts"); // its first column
    QTest::newRow("four") << 4 << QList<int>{0, 0, 1, 1, 2} << QList<int>{0, 3, 0, 1, 0};
    QTest::newRow("three") << 3 << QList<int>{0, 1, 1, 2, 3} << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("two") << 2 << QList<int>{0, 1, 1, 2, 3} << QList<int>{0, 0, 1, 0, 0};
    QTest::newRow("one") << 1 << QList<int>{0, 1, 2, 3, 4} << QList<int>{0, 0, 0, 0, 0};
}

void TestIntegrationCards::sectionsShareARow()
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

void TestIntegrationCards::deliveriesAreTheFact_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("any");
    QTest::addColumn<QString>("footer");
    QTest::newRow("HubSpot") << u"hubspot"_s << 0 << true << u"Synced 2 min ago"_s;
    QTest::newRow("Salesforce") << u"salesforce"_s << 0 << true << u"Synced 2 min ago"_s;
    QTest::newRow("Slack") << u"slack"_s << 0 << true << u"Posted 2 min ago"_s;
    QTest::newRow("Google Sheets") << u"google_sheets"_s << 0 << true << u"Wrote 2 min ago"_s;
    QTest::newRow("Zapier") << u"zapier"_s << 3 << true << u"Sent 2 min ago, 3 waiting"_s;
    QTest::newRow("before the first") << u"slack"_s << 0 << false << u"Nothing posted yet"_s;
    QTest::newRow("the first waits") << u"hubspot"_s << 1 << false << u"Nothing synced yet, 1 waiting"_s;
}

void TestIntegrationCards::deliveriesAreTheFact()
{
    QFETCH(const QString, id);
    QFETCH(const int, waiting);
    QFETCH(const bool, any);
    QFETCH(const QString, footer);
    values::IntegrationDeliveries deliveries{waiting, 0, {}};
    if (any)
        deliveries.lastDeliveredAt = testing::sampleNow - 120'000;
    values::Integration integration = testing::sampleSynced(id, deliveries);
    const CardContext context{testing::sampleNow, {}, {}};
    QCOMPARE(faceOf(integration, context).footer, footer);
    QCOMPARE(faceOf(integration, context).status.text, u"Connected"_s);
    integration.deliveries->failed = 1;
    const CardFace failed = faceOf(integration, context);
    QCOMPARE(failed.status.text, u"1 not delivered"_s);
    QCOMPARE(buttonText(failed.action), u"Review"_s);
    QCOMPARE(failed.footer, footer);
}

QTEST_MAIN(TestIntegrationCards)
#include "tst_integration_cards.moc"
