// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer without accounts: the desktop with its own engine on the sandbox, where everything is connected through
// the real dialogs. The browser is an HTTP client that allows, or denies.
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sandbox_desktop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::SandboxDesktop;
using testing::shows;

namespace {

constexpr int Patience = SandboxDesktop::Patience;

} // namespace

class TestConnectSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_desktop.reset(); }
    void cleanup();
    void whatIsDeniedIsExplained();
    void everyVendorConnects_data();
    void everyVendorConnects();
    void addressesConnect_data();
    void addressesConnect();
    void theServerOffersItsTools();
    void anotherServerSignsInThroughTheBrowser();
    void theDoctorIsContent();

private:
    std::unique_ptr<SandboxDesktop> m_desktop;
};

void TestConnectSandbox::initTestCase()
{
    if (!SandboxDesktop::isBuilt())
        QSKIP("callttone-sandbox is not built here");
    m_desktop = std::make_unique<SandboxDesktop>();
    QVERIFY(m_desktop->start());
}

void TestConnectSandbox::cleanup()
{
    if (auto *left = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        left->reject(); // a failed test must not stand in the way of the next
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestConnectSandbox::whatIsDeniedIsExplained()
{
    Dialog *dialog = m_desktop->openFromCard(u"hubspot"_s);
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, u"Sandbox."_s));
    m_desktop->browser.allows = false;
    QVERIFY(m_desktop->press(dialog, u"Continue in browser"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"You did not allow access"_s), Patience);
    m_desktop->browser.allows = true;
    dialog->reject();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestConnectSandbox::everyVendorConnects_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("picker");
    QTest::newRow("gohighlevel") << u"gohighlevel"_s << u"GoHighLevel"_s << u"pick-calendarId"_s;
    QTest::newRow("google calendar") << u"google_calendar"_s << u"Google Calendar"_s << u"pick-calendarId"_s;
    QTest::newRow("slack") << u"slack"_s << u"Slack"_s << QString();
    QTest::newRow("hubspot") << u"hubspot"_s << u"HubSpot"_s << QString();
    QTest::newRow("salesforce") << u"salesforce"_s << u"Salesforce"_s << QString();
    QTest::newRow("google sheets") << u"google_sheets"_s << u"Google Sheets"_s << QString();
}

void TestConnectSandbox::everyVendorConnects()
{
    QFETCH(const QString, id);
    QFETCH(const QString, name);
    QFETCH(const QString, picker);
    Dialog *dialog = m_desktop->openFromCard(id);
    QVERIFY(dialog);
    const qsizetype pages = m_desktop->browser.pages.size();
    const bool oneClick = buttonWith(*dialog, u"Connect"_s) != nullptr;
    QVERIFY(m_desktop->press(dialog, oneClick ? u"Connect"_s : u"Continue in browser"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(shows(*dialog, u"%1 is connected"_s.arg(name)), qPrintable(dialog->windowTitle()),
                              Patience);
    QCOMPARE(m_desktop->browser.pages.size() - pages, oneClick ? 0 : 1);
    if (!picker.isEmpty()) {
        auto *combo = dialog->findChild<QComboBox *>(picker);
        QVERIFY(combo);
        QTRY_VERIFY_WITH_TIMEOUT(combo->isEnabled() && combo->count() > 0, Patience);
        const int other = combo->currentIndex() == 0 ? combo->count() - 1 : 0; // what is chosen already is not saved
        testing::choose(*combo, other);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Saved."_s), Patience);
    }
    testing::grabBothThemes(*dialog, m_desktop->theme(), u"sandbox-"_s + id);
    QVERIFY(m_desktop->press(dialog, u"Done"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestConnectSandbox::addressesConnect_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    QTest::newRow("make") << u"make"_s << u"/make/answers"_s;
    QTest::newRow("zapier") << u"zapier"_s << u"/zapier/hooks/catch/5550100/sandbox/"_s;
}

void TestConnectSandbox::addressesConnect()
{
    QFETCH(const QString, id);
    QFETCH(const QString, path);
    Dialog *dialog = m_desktop->openFromCard(id);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(m_desktop->base() + path);
    QVERIFY(m_desktop->press(dialog, u"Send test"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Test accepted"_s), Patience);
    testing::grabBothThemes(*dialog, m_desktop->theme(), u"sandbox-"_s + id);
    QVERIFY(m_desktop->press(dialog, u"Connect"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
}

void TestConnectSandbox::theServerOffersItsTools()
{
    Dialog *dialog = m_desktop->openFromCard(u"mcp"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(m_desktop->base() + u"/mcp/secured"_s);
    QVERIFY(m_desktop->press(dialog, u"Find tools"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"401"_s), Patience); // it wants to be told who asks
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(m_desktop->base() + u"/mcp"_s);
    QVERIFY(m_desktop->press(dialog, u"Find tools"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"tools found"_s), Patience);
    auto *alias = dialog->findChild<QLineEdit *>(u"mcpAlias"_s);
    QVERIFY(alias && !alias->text().isEmpty()); // the engine says which one it would take
    testing::grabBothThemes(*dialog, m_desktop->theme(), u"sandbox-mcp"_s);
    dialog->primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
}

void TestConnectSandbox::anotherServerSignsInThroughTheBrowser()
{
    MainWindow &window = m_desktop->window();
    window.go({PageId::Integrations, {{u"id"_s, u"mcp"_s}}});
    QAbstractButton *another = testing::waitForButton(window, u"Add another server"_s);
    QVERIFY(another);
    another->click();
    const auto top = [] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()); };
    QTRY_VERIFY_WITH_TIMEOUT(top(), Patience);
    Dialog *dialog = top();
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(m_desktop->base() + u"/mcp/oauth"_s);
    QVERIFY(m_desktop->press(dialog, u"Find tools"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Sign in with your browser"_s), Patience);
    QVERIFY(m_desktop->press(dialog, u"Continue in browser"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"MCP Server 2 is connected"_s), Patience);
    QVERIFY(m_desktop->press(dialog, u"Steps of the sign-in"_s));
    for (const char *step : {"Registered CalltTone there", "Exchanged the code for a token", "Used the token"})
        QVERIFY2(shows(*dialog, QString::fromLatin1(step)), step);
    testing::grabBothThemes(*dialog, m_desktop->theme(), u"sandbox-mcp-signed-in"_s);
    QVERIFY(m_desktop->press(dialog, u"Done"_s));
    QTRY_VERIFY(!QApplication::activeModalWidget());

    window.go({PageId::Integrations, {}});
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton *>(u"action:mcp-2"_s), Patience); // it has a card now
    window.go({PageId::Integrations, {{u"id"_s, u"mcp-2"_s}, {u"tab"_s, u"wire"_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"Revision "_s) || shows(window, u"Connect, "_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, u"Used the token"_s), Patience); // also here, after the dialog
    QTest::qWait(200);
    testing::grabBothThemes(window, m_desktop->theme(), u"sandbox-mcp-wire"_s);
}

void TestConnectSandbox::theDoctorIsContent()
{
    MainWindow &window = m_desktop->window();
    window.go({PageId::Settings, {{u"section"_s, u"diagnostics"_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, u" passed"_s), Patience);
    QVERIFY(shows(window, u"GHL_CLIENT_ID: set"_s));
    QTest::qWait(200);
    testing::grabBothThemes(window, m_desktop->theme(), u"sandbox-diagnostics"_s);
    window.go({PageId::Integrations, {}});
    QTest::qWait(300);
    testing::grabBothThemes(window, m_desktop->theme(), u"sandbox-dashboard"_s);
}

QTEST_MAIN(TestConnectSandbox)
#include "tst_connect_sandbox.moc"
