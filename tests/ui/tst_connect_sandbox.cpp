// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer without accounts: the desktop with its own engine on the sandbox, where everything is connected through
// the real dialogs. The browser is an HTTP client that allows, or denies.
#include "app/main/desktop_app.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "ui/widgets/dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using testing::buttonWith;
using testing::shows;

namespace {

constexpr int Patience = 20'000;

/// Opens the vendor's page, answers it, and follows to where the vendor sends it.
class PlayedBrowser
{
public:
    void open(const QUrl &authorize)
    {
        pages.append(authorize);
        QNetworkRequest consent(authorize);
        consent.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded"_ba);
        consent.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *page = m_network.post(consent, allows ? "decision=allow"_ba : "decision=deny"_ba);
        QObject::connect(page, &QNetworkReply::finished, page, [this, page] {
            const QUrl back = page->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            page->deleteLater();
            if (!back.isValid())
                return; // the vendor showed a page of its own
            QNetworkReply *answer = m_network.get(QNetworkRequest(back));
            QObject::connect(answer, &QNetworkReply::finished, answer, &QObject::deleteLater);
        });
    }

    bool allows = true;
    QList<QUrl> pages;

private:
    QNetworkAccessManager m_network;
};

} // namespace

class TestConnectSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void whatIsDeniedIsExplained();
    void everyVendorConnects_data();
    void everyVendorConnects();
    void addressesConnect_data();
    void addressesConnect();
    void theServerOffersItsTools();
    void theDoctorIsContent();

private:
    /// Presses the card's button and waits for the dialog it opens.
    Dialog *openFromCard(const QString &id);
    void press(Dialog *dialog, const QString &text);
    void connectByAddress(const QString &id, const QString &address);
    [[nodiscard]] QString base() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<app::DesktopApp> m_desktop;
    PlayedBrowser m_browser;
};

void TestConnectSandbox::initTestCase()
{
    app::DesktopOptions options;
    options.sandboxProgram = qEnvironmentVariable("CALLTTONE_BIN_DIR") + u"/callttone-sandbox"_s;
    if (!QFileInfo::exists(options.sandboxProgram))
        QSKIP("callttone-sandbox is not built here");
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    QTcpServer probe; // the stand-ins take exact redirect addresses only, so the port is known beforehand
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    qputenv("CALLTTONE_LISTEN", "127.0.0.1:" + QByteArray::number(probe.serverPort()));
    probe.close();

    m_store = std::make_unique<QSettings>(m_home->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    m_desktop = std::make_unique<app::DesktopApp>(options, *m_theme, *m_store);
    m_desktop->ui().window().resize(1440, 900);
    m_desktop->ui().window().show();
    m_desktop->ui().desktop().openUrl = [this](const QUrl &url) { m_browser.open(url); };
    m_desktop->open(Source::Sandbox);
    QVERIFY(QTest::qWaitFor([this] { return m_desktop->ui().stream().state() == client::EventStream::State::Live; },
                            Patience));
}

void TestConnectSandbox::cleanupTestCase()
{
    m_desktop.reset();
    m_theme.reset();
}

void TestConnectSandbox::cleanup()
{
    if (auto *left = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        left->reject(); // a failed test must not stand in the way of the next
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QString TestConnectSandbox::base() const
{
    return m_desktop->ui().desktop().engine().sandboxPage.adjusted(QUrl::RemovePath).toString();
}

Dialog *TestConnectSandbox::openFromCard(const QString &id)
{
    MainWindow &window = m_desktop->ui().window();
    window.go({PageId::Integrations, {}});
    const auto card = [&]() -> QAbstractButton * {
        auto *button = window.findChild<QAbstractButton *>(u"action:"_s + id);
        return button && button->isVisible() && button->isEnabled() ? button : nullptr;
    };
    if (!QTest::qWaitFor([&] { return card() != nullptr; }, Patience))
        return nullptr;
    card()->click();
    const auto dialog = [] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()); };
    std::ignore = QTest::qWaitFor([&] { return dialog() != nullptr; });
    return dialog();
}

void TestConnectSandbox::press(Dialog *dialog, const QString &text)
{
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     const QAbstractButton *button = buttonWith(*dialog, text);
                     return button && button->isEnabled();
                 },
                 Patience),
             qPrintable(text + u" in: "_s + dialog->windowTitle()));
    buttonWith(*dialog, text)->click();
}

void TestConnectSandbox::whatIsDeniedIsExplained()
{
    Dialog *dialog = openFromCard(u"hubspot"_s);
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, u"Sandbox."_s));
    m_browser.allows = false;
    press(dialog, u"Continue in browser"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"You did not allow access"_s), Patience);
    m_browser.allows = true;
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
    Dialog *dialog = openFromCard(id);
    QVERIFY(dialog);
    const qsizetype pages = m_browser.pages.size();
    const bool oneClick = buttonWith(*dialog, u"Connect"_s) != nullptr;
    press(dialog, oneClick ? u"Connect"_s : u"Continue in browser"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(shows(*dialog, u"%1 is connected"_s.arg(name)), qPrintable(dialog->windowTitle()),
                              Patience);
    QCOMPARE(m_browser.pages.size() - pages, oneClick ? 0 : 1);
    if (!picker.isEmpty()) {
        auto *combo = dialog->findChild<QComboBox *>(picker);
        QVERIFY(combo);
        QTRY_VERIFY_WITH_TIMEOUT(combo->isEnabled() && combo->count() > 0, Patience);
        const int other = combo->currentIndex() == 0 ? combo->count() - 1 : 0; // what is chosen already is not saved
        combo->setCurrentIndex(other);
        Q_EMIT combo->activated(other);
        QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Saved."_s), Patience);
    }
    testing::grabBothThemes(*dialog, *m_theme, u"sandbox-"_s + id);
    press(dialog, u"Done"_s);
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
    Dialog *dialog = openFromCard(id);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(base() + path);
    press(dialog, u"Send test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"Test accepted"_s), Patience);
    testing::grabBothThemes(*dialog, *m_theme, u"sandbox-"_s + id);
    press(dialog, u"Connect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
}

void TestConnectSandbox::theServerOffersItsTools()
{
    Dialog *dialog = openFromCard(u"mcp"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(base() + u"/mcp/secured"_s);
    press(dialog, u"Find tools"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"401"_s), Patience); // it wants to be told who asks
    dialog->findChild<QLineEdit *>(u"connectUrl"_s)->setText(base() + u"/mcp"_s);
    press(dialog, u"Find tools"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(*dialog, u"tools found"_s), Patience);
    testing::grabBothThemes(*dialog, *m_theme, u"sandbox-mcp"_s);
    dialog->primary()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!QApplication::activeModalWidget(), Patience);
}

void TestConnectSandbox::theDoctorIsContent()
{
    MainWindow &window = m_desktop->ui().window();
    window.go({PageId::Settings, {{u"section"_s, u"diagnostics"_s}}});
    QTRY_VERIFY_WITH_TIMEOUT(shows(window, u" passed"_s), Patience);
    QVERIFY(shows(window, u"GHL_CLIENT_ID: set"_s));
    QTest::qWait(200);
    testing::grabBothThemes(window, *m_theme, u"sandbox-diagnostics"_s);
    window.go({PageId::Integrations, {}});
    QTest::qWait(300);
    testing::grabBothThemes(window, *m_theme, u"sandbox-dashboard"_s);
}

QTEST_MAIN(TestConnectSandbox)
#include "tst_connect_sandbox.moc"
