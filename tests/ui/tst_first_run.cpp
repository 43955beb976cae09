// SPDX-License-Identifier: GPL-3.0-or-later
// Where calls come from: asked at the first start, remembered, switched. The engine is a real one on a free port.
#include "app/main/desktop_app.h"
#include "app/main/sandbox_process.h"
#include "app/main/sandbox_start.h"
#include "tests/ui/grab.h"
#include "tests/ui/page_checks.h"
#include "ui/shell/connection_row.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/workspace_row.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::ui;
using app::DesktopApp;
using app::DesktopOptions;
using app::SandboxProcess;
using testing::buttonWith;
using testing::shows;

namespace {

QString sandboxProgram()
{
    return qEnvironmentVariable("CALLTTONE_BIN_DIR") + u"/callttone-sandbox"_s;
}

/// One run of the desktop in a home of its own.
class Run
{
public:
    Run(ThemeController &theme, QSettings &store, DesktopOptions options = {})
        : desktop(std::move(options), theme, store)
    {
        window().resize(1440, 900);
        window().show();
        desktop.start();
    }

    [[nodiscard]] MainWindow &window() { return desktop.ui().window(); }
    [[nodiscard]] bool asks() { return window().firstRun()->isVisible(); }
    [[nodiscard]] bool isLive()
    {
        return QTest::qWaitFor([this] { return desktop.ui().stream().state() == client::EventStream::State::Live; },
                               20'000);
    }
    [[nodiscard]] QAction *menuEntry(const QString &text)
    {
        for (QAction *action : window().sideBar()->connectionRow()->menu()->actions()) {
            if (action->text() == text && action->isVisible())
                return action;
        }
        return nullptr;
    }

    DesktopApp desktop;
};

} // namespace

class TestFirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_theme.reset(); }
    void init();

    void keysChoose_data();
    void keysChoose();
    void theFirstCardHasTheKeyboard();
    void onlyANewHomeIsAsked();
    void aChoiceIsRemembered();
    void aServerIsRememberedWithoutItsKey();
    void oneCanGoBackOnlyWhenSomethingIsOpen();
    void aSandboxThatIsNotThereIsExplained();
    void aSandboxHasItsOwnDataAndIsLabelled();
    void theSandboxEngineSeesNothingReal();
    void redirectAddresses_data();
    void redirectAddresses();
    void pictures();

private:
    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QSettings> m_store;
};

void TestFirstRun::initTestCase()
{
    m_theme = std::make_unique<ThemeController>(*qApp, testing::testTypography());
    qputenv("CALLTTONE_LISTEN", "127.0.0.1:0");
    qputenv("CALLTTONE_VAULT", "memory");
}

void TestFirstRun::init()
{
    m_store.reset();
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    m_store = std::make_unique<QSettings>(m_home->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestFirstRun::keysChoose_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("source");
    QTest::newRow("1") << int(Qt::Key_1) << int(Source::BuiltIn);
    QTest::newRow("2") << int(Qt::Key_2) << int(Source::Server);
    QTest::newRow("3") << int(Qt::Key_3) << int(Source::Sandbox);
}

void TestFirstRun::keysChoose()
{
    QFETCH(const int, key);
    QFETCH(const int, source);
    FirstRunPage page;
    page.resize(1100, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QList<Source> chosen;
    connect(&page, &FirstRunPage::chosen, &page, [&](Source one) { chosen.append(one); });
    QTest::keyClick(&page, Qt::Key(key));
    page.findChild<QAbstractButton *>(u"choice%1"_s.arg(source + 1))->click();
    QCOMPARE(chosen, QList<Source>(2, Source(source)));
    QCOMPARE(testing::namelessControls(page), QStringList());
}

void TestFirstRun::theFirstCardHasTheKeyboard()
{
    FirstRunPage page;
    page.resize(1100, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy chosen(&page, &FirstRunPage::chosen);
    QCOMPARE(page.focusWidget()->objectName(), u"choice1"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"choice2"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TestFirstRun::onlyANewHomeIsAsked()
{
    QVERIFY(app::isUntouched({}));
    QVERIFY(!app::isUntouched(m_home->path()));
    {
        Run run(*m_theme, *m_store);
        QVERIFY(run.asks());
        QVERIFY(shows(run.window(), u"Welcome to CalltTone Desktop"_s));
    }
    QVERIFY(app::isUntouched({})); // looking at the question is no answer
    DesktopOptions named;
    named.dataDir = m_home->filePath(u"elsewhere"_s);
    {
        Run run(*m_theme, *m_store, named);
        QVERIFY(!run.asks());
        QVERIFY(run.isLive());
    }
    QVERIFY(!m_store->contains(u"engine/source"_s)); // for that run only
    QVERIFY(QDir(m_home->path()).mkpath(u"callttone"_s));
    QFile database(m_home->filePath(u"callttone/callttone.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(!app::isUntouched({}));
}

void TestFirstRun::aChoiceIsRemembered()
{
    {
        Run run(*m_theme, *m_store);
        run.desktop.open(Source::BuiltIn);
        QVERIFY(run.isLive());
        QVERIFY(!run.asks());
        QVERIFY(!run.menuEntry(u"Leave the sandbox"_s));
    }
    Run again(*m_theme, *m_store);
    QVERIFY(!again.asks());
    QVERIFY(again.isLive());
    QVERIFY(QFileInfo::exists(m_home->filePath(u"callttone/callttone.db"_s)));
}

void TestFirstRun::aServerIsRememberedWithoutItsKey()
{
    Run run(*m_theme, *m_store);
    QVERIFY(QTest::qWaitForWindowActive(&run.window()));
    QTest::keyClick(&run.window(), Qt::Key_2);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    const auto fields = dialog->findChildren<QLineEdit *>();
    fields.at(0)->setText(u"http://127.0.0.1:9"_s);
    fields.at(1)->setText(u"vxf_not_a_real_key"_s);
    buttonWith(*dialog, u"Connect"_s)->click();
    QCOMPARE(run.desktop.ui().settings().source(), Source::Server);
    QCOMPARE(run.desktop.ui().settings().serverAddress(), QUrl(u"http://127.0.0.1:9"_s));
    m_store->sync();
    QFile file(m_store->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("vxf_"));
    QVERIFY(!run.desktop.ui().desktop().restartEngine); // that machine is not ours
}

void TestFirstRun::oneCanGoBackOnlyWhenSomethingIsOpen()
{
    Run run(*m_theme, *m_store);
    QVERIFY(!buttonWith(*run.window().firstRun(), u"Back"_s));
    QTest::keyClick(&run.window(), Qt::Key_Escape);
    QVERIFY(run.asks());
    run.desktop.open(Source::BuiltIn);
    QVERIFY(run.isLive());
    QVERIFY(run.menuEntry(u"Switch source…"_s));
    run.menuEntry(u"Switch source…"_s)->trigger();
    QVERIFY(run.asks());
    QVERIFY(shows(run.window(), u"Switch source"_s));
    buttonWith(*run.window().firstRun(), u"Back"_s)->click();
    QVERIFY(!run.asks());
}

void TestFirstRun::aSandboxThatIsNotThereIsExplained()
{
    DesktopOptions options;
    options.sandboxProgram = m_home->filePath(u"no-such-program"_s);
    Run run(*m_theme, *m_store, options);
    run.desktop.open(Source::Sandbox);
    QTRY_VERIFY(shows(run.window(), u"The sandbox did not start"_s));
    QAbstractButton *builtIn = buttonWith(run.window(), u"Start with the built-in engine"_s);
    QVERIFY(builtIn);
    builtIn->click();
    QVERIFY(run.isLive());
    QCOMPARE(run.desktop.ui().settings().source(), Source::BuiltIn);
}

void TestFirstRun::aSandboxHasItsOwnDataAndIsLabelled()
{
    if (!QFileInfo::exists(sandboxProgram()))
        QSKIP("callttone-sandbox is not built here");
    DesktopOptions options;
    options.sandboxProgram = sandboxProgram();
    Run run(*m_theme, *m_store, options);
    run.desktop.open(Source::Sandbox);
    QVERIFY(run.isLive());
    const EnginePlace place = run.desktop.ui().desktop().engine();
    QVERIFY(place.sandbox);
    QVERIFY(place.sandboxPage.isValid());
    QVERIFY(place.envFile.isEmpty());
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"callttone/callttone.db"_s))); // the real one is not touched
    QTRY_VERIFY(run.window().sideBar()->workspaceRow()->accessibleName().contains(u"Sandbox"_s));
    QVERIFY(shows(run.window(), u"Sandbox engine"_s));

    QVERIFY(run.menuEntry(u"Leave the sandbox"_s));
    run.menuEntry(u"Leave the sandbox"_s)->trigger();
    QTRY_VERIFY(!run.desktop.ui().desktop().engine().sandbox);
    QVERIFY(run.isLive());
    QVERIFY(QFileInfo::exists(m_home->filePath(u"callttone/callttone.db"_s)));
    QTRY_VERIFY(!run.window().sideBar()->workspaceRow()->accessibleName().contains(u"Sandbox"_s));
    QVERIFY(!run.menuEntry(u"Leave the sandbox"_s));
}

void TestFirstRun::theSandboxEngineSeesNothingReal()
{
    if (!QFileInfo::exists(sandboxProgram()))
        QSKIP("callttone-sandbox is not built here");
    qputenv("GHL_CLIENT_SECRET", "a-real-secret");
    qputenv("CALLTTONE_DATABASE_URL", "/somewhere/real.db");
    SandboxProcess sandbox(sandboxProgram());
    QSignalSpy started(&sandbox, &SandboxProcess::started);
    sandbox.start(QUrl(u"http://localhost:8484/api/integrations/callback"_s));
    QVERIFY(started.wait(20'000));
    const auto start = app::sandboxEngineStart(sandbox);
    qunsetenv("GHL_CLIENT_SECRET");
    qunsetenv("CALLTTONE_DATABASE_URL");
    QVERIFY(start);
    QVERIFY(start->environment.isSet(u"GHL_CLIENT_SECRET"_s));
    QVERIFY(start->environment.value(u"GHL_CLIENT_SECRET"_s) != "a-real-secret"_L1);
    QVERIFY(QFileInfo::exists(start->environment.value(u"CALLTTONE_PROVIDER_OVERRIDES"_s)));
    QVERIFY(start->settings.databaseUrl.startsWith(sandbox.dataDir()));
    QCOMPARE(start->settings.vault, core::VaultKind::Memory);
}

void TestFirstRun::redirectAddresses_data()
{
    QTest::addColumn<QString>("publicUrl");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("redirect");
    QTest::newRow("here") << QString() << 8485 << u"http://localhost:8485/api/integrations/callback"_s;
    QTest::newRow("server") << u"https://calls.example.com"_s << 8484
                            << u"https://calls.example.com/api/integrations/callback"_s;
}

void TestFirstRun::redirectAddresses()
{
    QFETCH(const QString, publicUrl);
    QFETCH(const int, port);
    QTEST(app::redirectUriOf(publicUrl, quint16(port)), "redirect");
}

void TestFirstRun::pictures()
{
    Run run(*m_theme, *m_store);
    testing::grabBothThemes(run.window(), *m_theme, u"first-run"_s);
    run.window().resize(960, 600);
    testing::grabBothThemes(run.window(), *m_theme, u"first-run-small"_s);
}

QTEST_MAIN(TestFirstRun)
#include "tst_first_run.moc"
