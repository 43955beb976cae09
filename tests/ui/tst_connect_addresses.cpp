// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting by an address: webhooks of Make and Zapier, and MCP servers.
#include "tests/ui/connect_fixture.h"
#include "ui/dialogs/connect/url_check.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::ConnectFixture;
using testing::shows;
using Verdict = UrlCheck::Verdict;

Q_DECLARE_METATYPE(callttone::ui::UrlCheck::Verdict)

namespace {

constexpr auto MakeUrl = "https://hook.us1.make.com/8d1r5t0q2mwxk3f9"_L1;
constexpr auto McpUrl = "https://mcp.harbordental.com/mcp"_L1;

values::ConnectionCheck serverWithTools()
{
    values::ConnectionCheck check{true, u"6 tools"_s, 126, u"2025-06-18"_s, {}, 0};
    for (const auto *name : {"lookup_patient", "get_balance", "price_quote", "insurance_check", "waitlist_add"})
        check.tools.append({QString::fromLatin1(name), {}, u"Says something about a patient"_s, true});
    check.tools.append({u"delete_patient"_s, {}, u"Permanently remove a patient record"_s, false, true});
    return check;
}

} // namespace

class TestConnectAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography()); }
    void cleanupTestCase() { m_theme.reset(); }

    void addressesAreJudgedWhileTyping_data();
    void addressesAreJudgedWhileTyping();
    void makeIsTriedAndConnected();
    void aRefusedTestSaysWhy();
    void anAnswerAboutAnOldAddressIsDropped();
    void refusalsStandAtTheirFields();
    void zapierTakesTheChosenEvents();
    void aConnectedOneChangesItsAddress();
    void mcpConnectsTheChosenTools();
    void selectAllGoesBothWays();
    void lookingAgainKeepsTheChoice();
    void aServerThatIsNoneIsExplained_data();
    void aServerThatIsNoneIsExplained();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
};

void TestConnectAddresses::addressesAreJudgedWhileTyping_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("local");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("words");

    QTest::newRow("nothing") << u"make"_s << u""_s << false << Verdict::Unfinished << QString();
    QTest::newRow("first letters") << u"make"_s << u"htt"_s << false << Verdict::Unfinished << QString();
    QTest::newRow("scheme alone") << u"make"_s << u"https://"_s << false << Verdict::Unfinished << QString();
    QTest::newRow("host under way") << u"zapier"_s << u"https://hooks.zap"_s << false << Verdict::Unfinished
                                    << QString();
    QTest::newRow("plain http") << u"zapier"_s << u"http://hooks.zapier.com/hooks/catch/18/x"_s << false
                                << Verdict::Wrong
                                << u"Zapier hooks start with https://, but this address starts with http://."_s;
    QTest::newRow("no scheme") << u"make"_s << u"hook.us1.make.com/abc"_s << false << Verdict::Wrong
                               << u"Make webhooks start with https://."_s;
    QTest::newRow("make") << u"make"_s << QString(MakeUrl) << false << Verdict::Good
                          << u"Host recognized: hook.us1.make.com"_s;
    QTest::newRow("make without token") << u"make"_s << u"https://hook.eu2.make.com"_s << false << Verdict::Unfinished
                                        << QString();
    QTest::newRow("make elsewhere") << u"make"_s << u"https://automation.example.com/x"_s << false << Verdict::Good
                                    << u"is not one of Make's usual hosts"_s;
    QTest::newRow("make look-alike") << u"make"_s << u"https://hook.us1.make.com.evil.example/x"_s << false
                                     << Verdict::Good << u"is not one of Make's usual hosts"_s;
    QTest::newRow("zapier") << u"zapier"_s << u"https://hooks.zapier.com/hooks/catch/123456/abc12/"_s << false
                            << Verdict::Good << u"Host recognized"_s;
    QTest::newRow("zapier cut short") << u"zapier"_s << u"https://hooks.zapier.com/hooks/catch/123456"_s << false
                                      << Verdict::Wrong << u"Copy all of it"_s;
    QTest::newRow("zapier elsewhere") << u"zapier"_s << u"https://zapier.com/app/zaps"_s << false << Verdict::Wrong
                                      << u"zapier.com is no address of Zapier's"_s;
    QTest::newRow("slack") << u"slack"_s << u"https://hooks.slack.com/services/T0/B0/x"_s << false << Verdict::Good
                           << u"Host recognized"_s;
    QTest::newRow("slack elsewhere") << u"slack"_s << u"https://harbor.slack.com/archives/C1"_s << false
                                     << Verdict::Wrong << u"no address of Slack's"_s;
    QTest::newRow("mcp") << u"mcp"_s << QString(McpUrl) << false << Verdict::Good << u"mcp.harbordental.com"_s;
    QTest::newRow("mcp over http") << u"mcp"_s << u"http://mcp.harbordental.com/mcp"_s << true << Verdict::Wrong
                                   << u"start with https://"_s;
    QTest::newRow("mcp here") << u"mcp"_s << u"http://localhost:3955/mcp"_s << true << Verdict::Good
                              << u"On this computer: localhost:3955"_s;
    QTest::newRow("sandbox") << u"make"_s << u"http://127.0.0.1:8499/make/abc"_s << true << Verdict::Good
                             << u"On this computer"_s;
    QTest::newRow("here, by IPv6") << u"mcp"_s << u"http://[::1]:3955/mcp"_s << true << Verdict::Good
                                   << u"On this computer"_s;
    QTest::newRow("not here, however it looks")
        << u"mcp"_s << u"http://127.0.0.1.evil.example/mcp"_s << true << Verdict::Wrong << u"start with https://"_s;
    QTest::newRow("no sandbox") << u"make"_s << u"http://127.0.0.1:8499/make/abc"_s << false << Verdict::Wrong
                                << u"start with https://"_s;
    QTest::newRow("blank inside") << u"mcp"_s << u"https://mcp example.com/"_s << false << Verdict::Wrong
                                  << u"no web address"_s;
    QTest::newRow("password") << u"mcp"_s << u"https://me:secret@mcp.example.com/"_s << false << Verdict::Wrong
                              << u"before the @"_s;
}

void TestConnectAddresses::addressesAreJudgedWhileTyping()
{
    QFETCH(const QString, id);
    QFETCH(const QString, text);
    QFETCH(const bool, local);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, words);
    const UrlCheck check = checkUrl(id, text, local);
    QCOMPARE(check.verdict, verdict);
    QVERIFY2(words.isEmpty() ? check.words.isEmpty() : check.words.contains(words), qPrintable(check.words));
}

void TestConnectAddresses::makeIsTriedAndConnected()
{
    ConnectFixture f(*m_theme);
    f.service.integrations.checks.insert(u"make"_s, {true, u"Make received 1 sample call."_s, 284, {}, {}, 0});
    f.openFresh(u"make"_s);
    QVERIFY(f.dialog->findChild<QLineEdit *>(u"connectUrl"_s)->hasFocus());
    QVERIFY(!f.dialog->primary()->isEnabled());
    f.type(u"connectUrl"_s, MakeUrl);
    f.type(u"makeTrigger"_s, u"When the caller is a qualified lead"_s);
    QTest::keyClick(f.dialog, Qt::Key_Return, Qt::ControlModifier); // send test
    const QJsonObject tried = f.lastBody(u"/integrations/make/connect"_s);
    QVERIFY(tried.value("dryRun"_L1).toBool());
    QVERIFY(!tried.contains("apiKey"_L1));
    QVERIFY(shows(*f.dialog, u"Test accepted in 284 ms. Make received 1 sample call."_s));
    QCOMPARE(f.stored(u"make"_s).state, values::IntegrationState::NotConnected);

    f.press(u"API key (optional)"_s);
    f.type(u"makeApiKey"_s, u"k-123"_s);
    QVERIFY(!shows(*f.dialog, u"Test accepted"_s)); // it was about something else
    QCOMPARE(f.dialog->findChild<QLineEdit *>(u"makeApiKey"_s)->echoMode(), QLineEdit::Password);
    f.press(u"Connect"_s);
    const QJsonObject sent = f.lastBody(u"/integrations/make/connect"_s);
    QCOMPARE(sent.value("url"_L1).toString(), MakeUrl);
    QCOMPARE(sent.value("apiKey"_L1).toString(), u"k-123"_s);
    QCOMPARE(sent.value("trigger"_L1).toString(), u"When the caller is a qualified lead"_s);
    QVERIFY(!sent.contains("dryRun"_L1));
    QTRY_VERIFY(!f.dialog);
    QCOMPARE(f.toastTexts(), QStringList{u"Make is connected."_s});
}

void TestConnectAddresses::aRefusedTestSaysWhy()
{
    ConnectFixture f(*m_theme);
    f.service.integrations.checks.insert(
        u"make"_s, {false, u"Make answered 410: the scenario is off. Turn it on in Make."_s, 90, {}, {}, 0});
    f.openFresh(u"make"_s);
    f.type(u"connectUrl"_s, MakeUrl);
    f.press(u"Send test"_s);
    QVERIFY(shows(*f.dialog, u"Test failed."_s));
    QVERIFY(shows(*f.dialog, u"the scenario is off"_s));
}

void TestConnectAddresses::anAnswerAboutAnOldAddressIsDropped()
{
    ConnectFixture f(*m_theme);
    f.openFresh(u"make"_s);
    f.type(u"connectUrl"_s, MakeUrl);
    f.service.holdBack = true;
    f.press(u"Send test"_s);
    f.type(u"connectUrl"_s, u"https://hook.eu1.make.com/other"_s);
    f.service.answerAll();
    QVERIFY(!shows(*f.dialog, u"Test accepted"_s));
    QVERIFY(buttonWith(*f.dialog, u"Send test"_s)->isEnabled());
}

void TestConnectAddresses::refusalsStandAtTheirFields()
{
    ConnectFixture f(*m_theme);
    f.openFresh(u"make"_s);
    f.type(u"connectUrl"_s, MakeUrl);
    f.service.failure = core::invalidField(u"/apiKey"_s, u"The webhook wants a key."_s);
    f.press(u"Connect"_s);
    QVERIFY(shows(*f.dialog, u"The webhook wants a key."_s));
    QVERIFY(f.dialog->findChild<QLineEdit *>(u"makeApiKey"_s)->isVisible());

    f.service.failure = core::invalidField(u"/url"_s, u"Make does not know this address."_s);
    f.press(u"Connect"_s);
    QVERIFY(shows(*f.dialog, u"Make does not know this address."_s));
    QVERIFY(f.dialog->findChild<QLineEdit *>(u"connectUrl"_s)->property("invalid").toBool());

    f.service.failure = core::ApiError{.kind = core::ErrorKind::Unavailable,
                                       .code = u"vault_locked"_s,
                                       .title = u"The keychain is locked"_s,
                                       .detail = u"Unlock it and try again."_s};
    f.press(u"Connect"_s);
    QVERIFY(shows(*f.dialog, u"The keychain is locked. Unlock it and try again."_s));
}

void TestConnectAddresses::zapierTakesTheChosenEvents()
{
    ConnectFixture f(*m_theme);
    f.openFresh(u"zapier"_s);
    f.type(u"connectUrl"_s, u"http://hooks.zapier.com/hooks/catch/18"_s);
    QVERIFY(shows(*f.dialog, u"but this address starts with http://."_s));
    QVERIFY(!f.dialog->primary()->isEnabled());
    f.type(u"connectUrl"_s, u"https://hooks.zapier.com/hooks/catch/123456/abc12/"_s);
    f.dialog->findChild<QCheckBox *>(u"call.started"_s)->click();
    f.dialog->findChild<QCheckBox *>(u"transcript.ready"_s)->click();
    f.press(u"Connect"_s);
    QCOMPARE(f.lastBody(u"/integrations/zapier/connect"_s).value("events"_L1).toArray(),
             (QJsonArray{u"call.started"_s, u"call.ended"_s, u"analysis.complete"_s}));
}

void TestConnectAddresses::aConnectedOneChangesItsAddress()
{
    ConnectFixture f(*m_theme);
    f.openAs(values::Integration(f.stored(u"make"_s)));
    QVERIFY(shows(*f.dialog, u"Change the address of Make"_s));
    QVERIFY(shows(*f.dialog, u"Now: hook.us1.make.com/…k3f9"_s));
    QCOMPARE(f.dialog->findChild<QLineEdit *>(u"makeTrigger"_s)->text(), u"When the caller wants a callback"_s);
    f.type(u"connectUrl"_s, u"https://hook.eu1.make.com/other1234"_s);
    f.press(u"Save"_s);
    QCOMPARE(f.stored(u"make"_s).account, u"hook.eu1.make.com/…1234"_s);
}

void TestConnectAddresses::mcpConnectsTheChosenTools()
{
    ConnectFixture f(*m_theme);
    f.service.integrations.checks.insert(u"mcp"_s, serverWithTools());
    f.openFresh(u"mcp"_s);
    f.type(u"connectUrl"_s, McpUrl);
    f.press(u"Authorization header"_s);
    f.type(u"mcpAuthorization"_s, u"Bearer s3cr3t"_s);
    f.service.holdBack = true;
    f.press(u"Find tools"_s);
    QVERIFY(shows(*f.dialog, u"Asking mcp.harbordental.com for its tools"_s));
    f.service.holdBack = false;
    f.service.answerAll();

    QVERIFY(shows(*f.dialog, u"6 tools found"_s));
    QVERIFY(shows(*f.dialog, u"in 126 ms"_s));
    QVERIFY(shows(*f.dialog, u"mcp.harbordental.com, protocol 2025-06-18"_s));
    QVERIFY(shows(*f.dialog, u"5 selected"_s)); // the destructive one is not
    QVERIFY(!f.dialog->findChild<QCheckBox *>(u"delete_patient"_s)->isChecked());
    f.dialog->findChild<QCheckBox *>(u"waitlist_add"_s)->click();
    f.press(u"Connect with 4 tools"_s);
    const QJsonObject sent = f.lastBody(u"/integrations/mcp/connect"_s);
    QCOMPARE(sent.value("tools"_L1).toArray(),
             (QJsonArray{u"lookup_patient"_s, u"get_balance"_s, u"price_quote"_s, u"insurance_check"_s}));
    QCOMPARE(sent.value("authorization"_L1).toString(), u"Bearer s3cr3t"_s);
    QTRY_VERIFY(!f.dialog);
}

void TestConnectAddresses::selectAllGoesBothWays()
{
    ConnectFixture f(*m_theme);
    f.service.integrations.checks.insert(u"mcp"_s, serverWithTools());
    f.openFresh(u"mcp"_s);
    f.type(u"connectUrl"_s, McpUrl);
    f.press(u"Find tools"_s);
    auto *all = f.dialog->findChild<QCheckBox *>(u"selectAllTools"_s);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->click();
    QCOMPARE(all->checkState(), Qt::Checked);
    QVERIFY(buttonWith(*f.dialog, u"Connect with 6 tools"_s));
    all->click();
    QCOMPARE(all->checkState(), Qt::Unchecked);
    QVERIFY(buttonWith(*f.dialog, u"Connect without tools"_s));
}

void TestConnectAddresses::lookingAgainKeepsTheChoice()
{
    ConnectFixture f(*m_theme);
    f.service.integrations.checks.insert(u"mcp"_s, serverWithTools());
    f.openFresh(u"mcp"_s);
    f.type(u"connectUrl"_s, McpUrl);
    f.press(u"Find tools"_s);
    f.dialog->findChild<QCheckBox *>(u"get_balance"_s)->click();
    f.service.integrations.checks[u"mcp"_s].tools.append({u"brand_new"_s, {}, u"Came later"_s});
    f.press(u"Refresh"_s);
    QVERIFY(shows(*f.dialog, u"7 tools found"_s));
    QVERIFY(shows(*f.dialog, u"4 selected"_s));
    QVERIFY(!f.dialog->findChild<QCheckBox *>(u"brand_new"_s)->isChecked());
    f.press(u"Back"_s);
    QCOMPARE(f.dialog->findChild<QLineEdit *>(u"connectUrl"_s)->text(), QString(McpUrl));
}

void TestConnectAddresses::aServerThatIsNoneIsExplained_data()
{
    QTest::addColumn<bool>("refused");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no MCP") << false << u"mcp.harbordental.com does not speak MCP: it answered a web page."_s;
    QTest::newRow("401") << false << u"mcp.harbordental.com answered 401: the authorization header was refused."_s;
    QTest::newRow("at the field") << true << u"This address leads into the own network."_s;
}

void TestConnectAddresses::aServerThatIsNoneIsExplained()
{
    QFETCH(const bool, refused);
    QFETCH(const QString, detail);
    ConnectFixture f(*m_theme);
    if (refused)
        f.service.failure = core::invalidField(u"/url"_s, detail);
    else
        f.service.integrations.checks.insert(u"mcp"_s, {false, detail, 12, {}, {}, 0});
    f.openFresh(u"mcp"_s);
    f.type(u"connectUrl"_s, McpUrl);
    f.press(u"Find tools"_s);
    QVERIFY(shows(*f.dialog, detail));
    QVERIFY(buttonWith(*f.dialog, u"Find tools"_s)->isEnabled());
}

void TestConnectAddresses::everyControlHasAName_data()
{
    QTest::addColumn<QString>("id");
    for (const auto *id : {"make", "zapier", "mcp"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestConnectAddresses::everyControlHasAName()
{
    QFETCH(const QString, id);
    ConnectFixture f(*m_theme);
    f.openFresh(id);
    for (QAbstractButton *button : f.dialog->findChildren<QAbstractButton *>()) {
        if (button->text() == "Authorization header"_L1 || button->text() == "API key (optional)"_L1)
            button->click();
    }
    QCOMPARE(testing::namelessControls(*f.dialog), QStringList());
}

void TestConnectAddresses::pictures()
{
    if (qEnvironmentVariableIsEmpty("CALLTTONE_GRAB_DIR"))
        QSKIP("CALLTTONE_GRAB_DIR names no folder for pictures");
    ConnectFixture f(*m_theme);
    const auto grab = [&](const QString &name) { testing::grabBothThemes(*f.dialog, *m_theme, name); };
    f.service.integrations.checks.insert(u"make"_s, {true, u"Make received 1 sample call."_s, 284, {}, {}, 0});
    f.service.integrations.checks.insert(u"mcp"_s, serverWithTools());
    f.openFresh(u"make"_s);
    f.type(u"makeTrigger"_s, u"When the caller is a qualified lead"_s);
    f.type(u"connectUrl"_s, MakeUrl);
    f.press(u"Send test"_s);
    grab(u"connect-make"_s);
    delete f.dialog;
    f.openFresh(u"zapier"_s);
    f.type(u"connectUrl"_s, u"http://hooks.zapier.com/hooks/catch/18"_s);
    grab(u"connect-zapier"_s);
    delete f.dialog;
    f.openFresh(u"mcp"_s);
    f.type(u"connectUrl"_s, McpUrl);
    f.press(u"Authorization header"_s);
    f.type(u"mcpAuthorization"_s, u"Bearer 1234567890"_s);
    f.service.holdBack = true;
    f.press(u"Find tools"_s);
    grab(u"connect-mcp-asking"_s);
    f.service.holdBack = false;
    f.service.answerAll();
    grab(u"connect-mcp-tools"_s);
    delete f.dialog;
    f.place.sandbox = true;
    f.place.sandboxPage = QUrl(u"http://127.0.0.1:8499/__sandbox"_s);
    f.openFresh(u"make"_s);
    grab(u"connect-make-sandbox"_s);
}

QTEST_MAIN(TestConnectAddresses)
#include "tst_connect_addresses.moc"
