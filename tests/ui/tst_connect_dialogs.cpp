// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting by OAuth, step by step.
#include "tests/ui/connect_fixture.h"
#include "ui/dialogs/connect/connect_words.h"
#include "ui/dialogs/connect/connected_step.h"
#include "ui/dialogs/connect/failure_step.h"
#include "ui/widgets/code_block.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::ConnectFixture;
using testing::sampleNow;
using testing::shows;

namespace {

constexpr auto Ghl = "gohighlevel"_L1;

QString connectPath(QLatin1StringView id)
{
    return u"/integrations/%1/connect"_s.arg(id);
}

} // namespace

class TestConnectDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }

    void scopesWithOneReasonAreOneLine();
    void countdown_data();
    void countdown();
    void everyVendorSaysWhatItAsks_data();
    void everyVendorSaysWhatItAsks();
    void aSignInGoesThroughTheBrowser();
    void theLinkCanBeCopiedAndOpenedAgain();
    void theCountdownFollowsTheClock();
    void aPastedAddressFinishesTheSignIn();
    void cancelEndsTheSignInOnTheService();
    void closingLeavesTheSignInAlone();
    void aFailureSaysWhatWhyAndWhatToDo_data();
    void aFailureSaysWhatWhyAndWhatToDo();
    void trialAfterAFailureBeginsAnew();
    void copiedDetailsHoldNoSecret();
    void aSignInTheServiceForgotIsExplained();
    void successNamesWhatIsReadyAndSavesAChoice();
    void aSheetIsMadeInTheLastStep();
    void missingScopesAreLimits();
    void missingVariablesAreNamedWithTheLinesToWrite();
    void checkingAgainRestartsOurOwnEngine();
    void theRemoteEnginesFileIsNotOurs();
    void thePlanIsExplained();
    void aGrantAtHandTakesOneClick();
    void slackTakesAWebhookInstead();
    void theSandboxIsLabelled();
    void onlyWebPagesAreOpened();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestConnectDialogs::scopesWithOneReasonAreOneLine()
{
    const QList<values::ScopeGrant> scopes{{u"contacts.readonly"_s, u"Read contacts"_s, u"To find callers"_s},
                                           {u"contacts.write"_s, u"Create contacts"_s, u"To find callers"_s},
                                           {u"locations.readonly"_s, u"Read the location"_s, {}},
                                           {u"calendars.readonly"_s, u"List calendars"_s, {}}};
    const QList<ScopeGroup> groups = scopeGroups(scopes);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0), (ScopeGroup{u"user"_s, u"Read contacts, Create contacts"_s, u"To find callers"_s}));
    QCOMPARE(groups.at(1).icon, u"building"_s);
    QCOMPARE(groups.at(2).icon, u"calendar"_s);
}

void TestConnectDialogs::countdown_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("text");
    QTest::newRow("ten minutes") << qint64(600'000) << u"10:00"_s;
    QTest::newRow("a part of a second counts") << qint64(277'001) << u"4:38"_s;
    QTest::newRow("seconds") << qint64(7'000) << u"0:07"_s;
    QTest::newRow("over") << qint64(-5'000) << u"0:00"_s;
}

void TestConnectDialogs::countdown()
{
    QFETCH(const qint64, left);
    QTEST(countdownText(left), "text");
}

void TestConnectDialogs::everyVendorSaysWhatItAsks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("words");
    QTest::newRow("gohighlevel") << u"gohighlevel"_s << u"Pick the location"_s;
    QTest::newRow("slack") << u"slack"_s << u"the channel to post to"_s;
    QTest::newRow("google calendar") << u"google_calendar"_s << u"Your browser opens Google. "_s;
    QTest::newRow("google sheets") << u"google_sheets"_s << u"account that holds the sheet"_s;
    QTest::newRow("hubspot") << u"hubspot"_s << u"Choose the account"_s;
    QTest::newRow("salesforce") << u"salesforce"_s << u"Your browser opens Salesforce"_s;
}

void TestConnectDialogs::everyVendorSaysWhatItAsks()
{
    QFETCH(const QString, id);
    QFETCH(const QString, words);
    ConnectFixture f(*m_theme);
    f.openFresh(id);
    const values::Integration fresh = testing::sampleVendor(id);
    QVERIFY(shows(*f.dialog, words));
    QVERIFY(shows(*f.dialog, u"OAuth 2.0"_s));
    for (const values::ScopeGrant &scope : fresh.scopes)
        QVERIFY2(shows(*f.dialog, scope.title), qPrintable(scope.title));
    QVERIFY(shows(*f.dialog, fresh.environment.constFirst().name));
    QCOMPARE(f.dialog->focusWidget(), f.dialog->primary());
    QVERIFY(f.opened.isEmpty());
}

void TestConnectDialogs::aSignInGoesThroughTheBrowser()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    QTest::keyClick(f.dialog, Qt::Key_Return); // the primary button
    const values::ConnectFlow *flow = f.service.integrations.flowOf(Ghl);
    QVERIFY(flow);
    QCOMPARE(f.opened, QList<QUrl>{QUrl(flow->authorizeUrl)});
    QVERIFY(shows(*f.dialog, u"Waiting for GoHighLevel"_s));
    QVERIFY(shows(*f.dialog, u"Listening on localhost:8484"_s));

    f.service.integrations.flowOf(Ghl)->state = values::FlowState::Finishing;
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"Checking what was allowed"_s));
    f.service.integrations.finishFlow(Ghl);
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"GoHighLevel is connected"_s));
    QVERIFY(shows(*f.dialog, u"Harbor Dental, Austin"_s));
    f.press(u"Done"_s);
    QTRY_VERIFY(!f.dialog);
}

void TestConnectDialogs::theLinkCanBeCopiedAndOpenedAgain()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.press(u"Copy link"_s);
    const QString link = f.service.integrations.flowOf(Ghl)->authorizeUrl;
    QCOMPARE(QGuiApplication::clipboard()->text(), link);
    f.press(u"Open again"_s);
    QCOMPARE(f.opened.size(), 2);
    QCOMPARE(f.opened.last(), QUrl(link));
    QCOMPARE(f.service.countOf(client::Method::Post, connectPath(Ghl)), 1);
}

void TestConnectDialogs::theCountdownFollowsTheClock()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    QVERIFY(shows(*f.dialog, u"This link expires in 10:00."_s));
    f.clock.advance(322'000);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*f.dialog, u"expires in 4:38."_s), 3'000);

    // When the time is over, the service has the last word.
    f.service.integrations.failFlow(Ghl, testing::sampleConnectFailures().at(4));
    f.clock.advance(600'000);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*f.dialog, u"The sign-in took too long"_s), 3'000);
}

void TestConnectDialogs::aPastedAddressFinishesTheSignIn()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    QVERIFY(!buttonWith(*f.dialog, u"Use this URL"_s));
    f.press(u"Paste the redirect URL instead"_s);
    QAbstractButton *use = buttonWith(*f.dialog, u"Use this URL"_s);
    QVERIFY(use && !use->isEnabled());
    auto *field = f.dialog->findChild<QLineEdit *>(u"redirectUrl"_s);
    QVERIFY(field->hasFocus());

    field->setText(u"https://vendor.example/elsewhere"_s);
    f.press(u"Use this URL"_s);
    QVERIFY(shows(*f.dialog, u"is not the address this sign-in ends at"_s));
    QVERIFY(field->property("invalid").toBool());

    const values::ConnectFlow flow = *f.service.integrations.flowOf(Ghl);
    field->setText(flow.redirectUri + u"?code=c%2F1&state="_s + flow.id);
    f.press(u"Use this URL"_s);
    QCOMPARE(f.lastBody(connectPath(Ghl) + u'/' + flow.id + u"/redirect"_s).value("url"_L1).toString(),
             flow.redirectUri + u"?code=c%2F1&state="_s + flow.id);
    QVERIFY(shows(*f.dialog, u"GoHighLevel is connected"_s));
}

void TestConnectDialogs::cancelEndsTheSignInOnTheService()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    const QString path = connectPath(Ghl) + u'/' + f.service.integrations.flowOf(Ghl)->id;
    f.press(u"Cancel"_s);
    QCOMPARE(f.service.countOf(client::Method::Delete, path), 1);
    QCOMPARE(f.service.integrations.flowOf(Ghl)->state, values::FlowState::Cancelled);
    QTRY_VERIFY(!f.dialog);
}

void TestConnectDialogs::closingLeavesTheSignInAlone()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog);
    QCOMPARE(f.service.integrations.flowOf(Ghl)->state, values::FlowState::Waiting);

    // "Show" on the card opens where it stands, without another page in the browser.
    f.opened.clear();
    f.openAs(values::Integration(f.stored(Ghl)));
    QVERIFY(shows(*f.dialog, u"Waiting for GoHighLevel"_s));
    QVERIFY(f.opened.isEmpty());
    QCOMPARE(f.service.countOf(client::Method::Post, connectPath(Ghl)), 1);
    f.service.integrations.finishFlow(Ghl);
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"GoHighLevel is connected"_s));
}

void TestConnectDialogs::aFailureSaysWhatWhyAndWhatToDo_data()
{
    QTest::addColumn<int>("index");
    const QList<values::ConnectFailure> failures = testing::sampleConnectFailures();
    for (qsizetype i = 0; i < failures.size(); ++i)
        QTest::newRow(qPrintable(failures.at(i).code)) << int(i);
}

void TestConnectDialogs::aFailureSaysWhatWhyAndWhatToDo()
{
    QFETCH(const int, index);
    const values::ConnectFailure failure = testing::sampleConnectFailures().at(index);
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.service.integrations.failFlow(Ghl, failure);
    f.tellUpdated(Ghl);

    QCOMPARE(f.dialog->windowTitle(), failure.title);
    QVERIFY(shows(*f.dialog, u"Nothing was connected"_s));
    QCOMPARE(f.dialog->focusWidget(), f.dialog->primary());
    QVERIFY(shows(*f.dialog, failure.detail));
    if (!failure.raw.isEmpty())
        QVERIFY(shows(*f.dialog, failure.raw));
    if (!failure.address.isEmpty())
        QVERIFY(shows(*f.dialog, failure.address));
    for (const QString &step : failure.steps)
        QVERIFY2(shows(*f.dialog, step), qPrintable(step));
    QCOMPARE(buttonWith(*f.dialog, u"Open app settings"_s) != nullptr, !failure.settingsUrl.isEmpty());
    if (!failure.settingsUrl.isEmpty()) {
        f.press(u"Open app settings"_s);
        QCOMPARE(f.opened.last(), QUrl(failure.settingsUrl));
    }
    QCOMPARE(testing::namelessControls(*f.dialog), QStringList());
}

void TestConnectDialogs::trialAfterAFailureBeginsAnew()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.service.integrations.failFlow(Ghl, testing::sampleConnectFailures().constFirst());
    f.tellUpdated(Ghl);
    f.press(u"Try again"_s);
    QVERIFY(shows(*f.dialog, u"Waiting for GoHighLevel"_s));
    QCOMPARE(f.opened.size(), 2);
    QCOMPARE(f.service.countOf(client::Method::Post, connectPath(Ghl)), 2);
}

void TestConnectDialogs::copiedDetailsHoldNoSecret()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    const values::ConnectFlow flow = *f.service.integrations.flowOf(Ghl);
    f.service.integrations.failFlow(Ghl, testing::sampleConnectFailures().at(1));
    f.tellUpdated(Ghl);
    f.press(u"Copy details"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"redirect_mismatch"_s) && copied.contains(u"GoHighLevel refused the sign-in"_s));
    QVERIFY(!copied.contains(flow.id));
    QVERIFY(!copied.contains(flow.authorizeUrl));
}

void TestConnectDialogs::aSignInTheServiceForgotIsExplained()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.service.integrations.flowOf(Ghl)->id = u"flow_of_another_run"_s;
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"This sign-in is over"_s));
    QVERIFY(buttonWith(*f.dialog, u"Try again"_s));
}

void TestConnectDialogs::successNamesWhatIsReadyAndSavesAChoice()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.service.integrations.finishFlow(Ghl);
    f.stored(Ghl).health.nextRefreshAt = f.clock.now() + 24LL * 3'600'000;
    f.stored(Ghl).notice = values::IntegrationNotice{values::IntegrationNotice::Level::Warning,
                                                     u"No calendar chosen."_s, u"Agents cannot book."_s, u"choose"_s};
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"No calendar chosen. Agents cannot book."_s));
    f.stored(Ghl).notice.reset(); // as the service sees it once one is chosen
    QVERIFY(shows(*f.dialog, u"6 permissions granted"_s));
    QVERIFY(shows(*f.dialog, u"Token saved in the system keychain"_s));
    QVERIFY(shows(*f.dialog, u"Renews by itself"_s));
    QVERIFY(shows(*f.dialog, u"4 tools ready for your agents"_s));
    QVERIFY(shows(*f.dialog, u"Get Contact, Create Contact, Check Availability, Book Appointment"_s));

    auto *combo = f.dialog->findChild<QComboBox *>(u"pick-calendarId"_s);
    QVERIFY(combo && combo->isEnabled());
    QCOMPARE(combo->count(), int(f.service.integrations.options.value(u"gohighlevel/calendarId"_s).size()));
    combo->setCurrentIndex(1);
    Q_EMIT combo->activated(1);
    QCOMPARE(f.stored(Ghl).config.value("calendarId"_L1).toString(), combo->itemData(1).toString());
    QVERIFY(shows(*f.dialog, u"Saved."_s));
    QVERIFY(!shows(*f.dialog, u"No calendar chosen."_s));
}

void TestConnectDialogs::aSheetIsMadeInTheLastStep()
{
    ConnectFixture f(*m_theme);
    f.openFresh(u"google_sheets"_s);
    f.service.integrations.options.remove(u"google_sheets/spreadsheetId"_s);
    f.press(u"Continue in browser"_s);
    f.service.integrations.finishFlow(u"google_sheets"_s, u"frontdesk@harbordental.com"_s);
    f.tellUpdated(u"google_sheets"_s);
    f.type(u"newOptionName"_s, u"Calls 2026"_s);
    f.press(u"Use"_s);
    QVERIFY(!f.stored(u"google_sheets"_s).config.value("spreadsheetId"_L1).toString().isEmpty());
    QCOMPARE(f.dialog->findChild<QComboBox *>(u"pick-spreadsheetId"_s)->currentText(), u"Calls 2026"_s);
}

void TestConnectDialogs::missingScopesAreLimits()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    f.press(u"Continue in browser"_s);
    f.service.integrations.finishFlow(Ghl);
    f.stored(Ghl).scopes.last().granted = false;
    f.tellUpdated(Ghl);
    QVERIFY(shows(*f.dialog, u"Connected with limits."_s));
    QVERIFY(shows(*f.dialog, u"Not granted: Read location name and time zone (shown on this page)."_s));
    QVERIFY(shows(*f.dialog, u"5 permissions granted"_s));
}

void TestConnectDialogs::missingVariablesAreNamedWithTheLinesToWrite()
{
    ConnectFixture f(*m_theme);
    values::Integration integration = testing::sampleVendor(Ghl);
    integration.state = values::IntegrationState::NotConfigured;
    integration.missingEnv = {u"GHL_CLIENT_ID"_s, u"GHL_CLIENT_SECRET"_s};
    integration.setupSteps = {u"Make an app at the marketplace."_s};
    for (values::EnvVariable &variable : integration.environment)
        variable.set = false;
    f.openAs(integration);
    QVERIFY(shows(*f.dialog, u"GHL_CLIENT_ID and GHL_CLIENT_SECRET are not set."_s));
    QVERIFY(shows(*f.dialog, u"Make an app at the marketplace."_s));
    QCOMPARE(f.dialog->findChild<CodeBlock *>(u"envLines"_s)->toPlainText(), u"GHL_CLIENT_ID=\nGHL_CLIENT_SECRET="_s);
    QVERIFY(shows(*f.dialog, f.place.redirectUri.toString()));
    f.press(u"Open folder"_s);
    QCOMPARE(f.opened.last(), QUrl::fromLocalFile(u"/home/you/.local/share/callttone"_s));

    f.press(u"Check again"_s); // nobody wrote them yet
    QVERIFY(shows(*f.dialog, u"are still not set."_s));
    f.stored(Ghl).state = values::IntegrationState::NotConnected;
    f.press(u"Check again"_s);
    QVERIFY(buttonWith(*f.dialog, u"Continue in browser"_s));
}

void TestConnectDialogs::checkingAgainRestartsOurOwnEngine()
{
    ConnectFixture f(*m_theme);
    std::function<void()> whenUp;
    f.workspace.desktop.restartEngine = [&whenUp](std::function<void()> done) { whenUp = std::move(done); };
    values::Integration integration = testing::sampleVendor(Ghl);
    integration.state = values::IntegrationState::NotConfigured;
    integration.missingEnv = {u"GHL_CLIENT_SECRET"_s};
    f.openAs(integration);
    f.press(u"Check again"_s);
    QVERIFY(whenUp);
    QCOMPARE(f.service.countOf(client::Method::Get, u"/integrations/gohighlevel"_s), 0);
    f.stored(Ghl).state = values::IntegrationState::NotConnected;
    whenUp();
    QVERIFY(buttonWith(*f.dialog, u"Continue in browser"_s));

    delete f.dialog; // the engine may come up when nobody waits any more
    whenUp();
}

void TestConnectDialogs::theRemoteEnginesFileIsNotOurs()
{
    ConnectFixture f(*m_theme);
    f.place.envFile.clear();
    values::Integration integration = testing::sampleVendor(Ghl);
    integration.state = values::IntegrationState::NotConfigured;
    integration.missingEnv = {u"GHL_CLIENT_SECRET"_s};
    f.openAs(integration);
    QVERIFY(!buttonWith(*f.dialog, u"Open folder"_s));
    QVERIFY(shows(*f.dialog, u"restart the service"_s));
}

void TestConnectDialogs::thePlanIsExplained()
{
    ConnectFixture f(*m_theme);
    values::Integration integration = testing::sampleVendor(u"make"_s);
    integration.state = values::IntegrationState::PlanRequired;
    f.openAs(integration);
    QVERIFY(shows(*f.dialog, u"Integrations need the Professional plan"_s));
    QVERIFY(shows(*f.dialog, u"BYPASS_PLAN_CHECK=true"_s));
    f.press(u"Close"_s);
    QTRY_VERIFY(!f.dialog);

    // Or the plan changed since the dashboard was loaded.
    f.openFresh(Ghl);
    f.stored(Ghl).state = values::IntegrationState::PlanRequired;
    f.press(u"Continue in browser"_s);
    QVERIFY(shows(*f.dialog, u"Integrations need the Professional plan"_s));
    QVERIFY(f.opened.isEmpty());
}

void TestConnectDialogs::aGrantAtHandTakesOneClick()
{
    ConnectFixture f(*m_theme);
    values::Integration integration = testing::sampleVendor(u"google_sheets"_s);
    integration.reusesGrant = true;
    f.openAs(integration);
    QVERIFY(shows(*f.dialog, u"Your Google account is already authorized."_s));
    f.press(u"Connect"_s);
    QVERIFY(shows(*f.dialog, u"Google Sheets is connected"_s));
    QVERIFY(f.opened.isEmpty());
}

void TestConnectDialogs::slackTakesAWebhookInstead()
{
    ConnectFixture f(*m_theme);
    f.openFresh(u"slack"_s);
    f.press(u"Paste a webhook URL"_s);
    QVERIFY(!buttonWith(*f.dialog, u"Connect"_s)->isEnabled());
    f.type(u"connectUrl"_s, u"https://hooks.slack.com/services/T0/B0/abcd"_s);
    f.press(u"Back"_s);
    QVERIFY(buttonWith(*f.dialog, u"Continue in browser"_s));
    f.press(u"Paste a webhook URL"_s);
    f.type(u"connectUrl"_s, u"https://hooks.slack.com/services/T0/B0/abcd"_s);
    f.press(u"Connect"_s);
    QCOMPARE(f.lastBody(connectPath("slack"_L1)).value("url"_L1).toString(),
             u"https://hooks.slack.com/services/T0/B0/abcd"_s);
    QVERIFY(shows(*f.dialog, u"Slack is connected"_s));
}

void TestConnectDialogs::theSandboxIsLabelled()
{
    ConnectFixture f(*m_theme);
    f.place.sandbox = true;
    f.openFresh(Ghl);
    QVERIFY(shows(*f.dialog, u"Sandbox."_s));
    QVERIFY(shows(*f.dialog, u"nothing is sent to GoHighLevel"_s));
    QVERIFY(!shows(*f.dialog, u"Your browser opens"_s));
}

void TestConnectDialogs::onlyWebPagesAreOpened()
{
    ConnectFixture f(*m_theme);
    values::Integration integration = testing::sampleVendor(Ghl);
    integration.state = values::IntegrationState::Connecting;
    values::ConnectFlow flow;
    flow.id = u"flow_1"_s;
    flow.integration = Ghl;
    flow.authorizeUrl = u"file:///usr/bin/something"_s;
    flow.expiresAt = sampleNow + 60'000;
    integration.flow = flow;
    f.openAs(integration);
    f.press(u"Open again"_s);
    QVERIFY(f.opened.isEmpty());
}

void TestConnectDialogs::everyControlHasAName()
{
    ConnectFixture f(*m_theme);
    f.openFresh(Ghl);
    QCOMPARE(testing::namelessControls(*f.dialog), QStringList());
    f.press(u"Continue in browser"_s);
    f.press(u"Paste the redirect URL instead"_s);
    QCOMPARE(testing::namelessControls(*f.dialog), QStringList());
    f.service.integrations.finishFlow(Ghl);
    f.tellUpdated(Ghl);
    QCOMPARE(testing::namelessControls(*f.dialog), QStringList());
}

void TestConnectDialogs::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("CALLTTONE_GRAB_DIR names no folder for pictures");
    ConnectFixture f(*m_theme);
    const auto grab = [&](const QString &name) { testing::grabBothThemes(*f.dialog, *m_theme, name); };
    f.openFresh(Ghl);
    grab(u"connect-a-request"_s);
    f.press(u"Continue in browser"_s);
    f.clock.advance(322'000);
    f.press(u"Paste the redirect URL instead"_s);
    QTest::qWait(1100);
    grab(u"connect-b-waiting"_s);
    f.service.integrations.failFlow(Ghl, testing::sampleConnectFailures().at(1));
    f.tellUpdated(Ghl);
    grab(u"connect-d-mismatch"_s);
    f.press(u"Try again"_s);
    f.service.integrations.failFlow(Ghl, testing::sampleConnectFailures().at(0));
    f.tellUpdated(Ghl);
    grab(u"connect-d-denied"_s);
    f.press(u"Try again"_s);
    f.service.integrations.finishFlow(Ghl);
    f.stored(Ghl).health.nextRefreshAt = f.clock.now() + 24LL * 3'600'000;
    f.stored(Ghl).scopes.last().granted = false;
    f.tellUpdated(Ghl);
    grab(u"connect-c-connected"_s);
    delete f.dialog;

    values::Integration missing = testing::sampleVendor(Ghl);
    missing.state = values::IntegrationState::NotConfigured;
    missing.missingEnv = {u"GHL_CLIENT_ID"_s, u"GHL_CLIENT_SECRET"_s};
    missing.setupSteps = {u"In the GoHighLevel marketplace, create a private app for sub-accounts."_s,
                          u"Under Auth, add the redirect address below and the scopes."_s,
                          u"Create client keys and copy both values."_s};
    missing.settingsUrl = u"https://marketplace.gohighlevel.com/"_s;
    for (values::EnvVariable &variable : missing.environment)
        variable.set = false;
    f.openAs(missing);
    grab(u"connect-setup"_s);
    delete f.dialog;
    missing.state = values::IntegrationState::PlanRequired;
    f.openAs(missing);
    grab(u"connect-plan"_s);
    delete f.dialog;
    f.openFresh(u"slack"_s);
    grab(u"connect-slack"_s);
    f.press(u"Paste a webhook URL"_s);
    grab(u"connect-slack-url"_s);
    delete f.dialog;
    values::Integration oneClick = testing::sampleVendor(u"google_sheets"_s);
    oneClick.reusesGrant = true;
    f.openAs(oneClick);
    grab(u"connect-sheets-one-click"_s);
    f.press(u"Connect"_s);
    grab(u"connect-sheets-connected"_s);
}

QTEST_MAIN(TestConnectDialogs)
#include "tst_connect_dialogs.moc"
