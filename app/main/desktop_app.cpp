// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/desktop_app.h"

#include "ui/dialogs/connect_dialog.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

struct EngineStart
{
    core::EngineSettings settings;
    core::Environment environment;
};

core::Result<EngineStart> readSettings(const QString &chosenDataDir)
{
    const QString workingDir = QDir::currentPath();
    const core::Environment process = core::Environment::ofProcess(workingDir, {});
    const QString dataDir =
        QDir(chosenDataDir.isEmpty() ? process.value(u"CALLTTONE_DATA_DIR"_s, core::defaultDataDir()) : chosenDataDir)
            .absolutePath();
    core::Environment environment = core::Environment::ofProcess(workingDir, dataDir);
    auto settings = core::EngineSettings::fromEnvironment(environment, dataDir);
    if (!settings)
        return core::fail(settings.error());
    return EngineStart{std::move(*settings), std::move(environment)};
}

} // namespace

DesktopApp::DesktopApp(DesktopOptions options, ui::ThemeController &theme, QSettings &store)
    : m_options(std::move(options))
    , m_ui(theme, store, m_clock)
{
    connect(&m_engine, &DesktopEngine::started, this,
            [this](const std::shared_ptr<RunningEngine> &engine) { onStarted(*engine); });
    connect(&m_engine, &DesktopEngine::failed, this, &DesktopApp::onFailed);
    connect(&m_ui.window(), &ui::MainWindow::quitRequested, this, &DesktopApp::quitRequested);
    connect(&m_ui.connectionView(), &ui::ConnectionView::connectElsewhereRequested, this, [this] { askForServer({}); });
}

DesktopApp::~DesktopApp()
{
    // What the window still asks finds no engine any more; it must not be on screen while it does.
    m_ui.window().hide();
    m_ui.stream().stop();
    m_engine.stop();
}

void DesktopApp::start()
{
    m_ui.tray().show();
    if (m_options.connectTo)
        useServer(*m_options.connectTo);
    else
        startEngine();
}

void DesktopApp::startEngine()
{
    m_ui.window().showStarting();
    auto start = readSettings(m_options.dataDir);
    if (!start) {
        onFailed(start.error());
        return;
    }
    if (m_otherPort != 0) {
        start->settings.listenPort = m_otherPort;
        start->settings.fallbackPorts.clear();
    }
    m_configuredUrl.setScheme(u"http"_s);
    m_configuredUrl.setHost(start->settings.listenAddress);
    m_configuredUrl.setPort(start->settings.listenPort);
    m_engine.start(start->settings, start->environment);
}

void DesktopApp::onStarted(const RunningEngine &engine)
{
    m_ui.connectTo({engine.baseUrl, engine.key.clone()},
                   {ui::EngineHome::BuiltIn, engine.baseUrl, engine.vault, engine.dataDir});
}

void DesktopApp::onFailed(const core::ApiError &error)
{
    QList<ui::ProblemAction> ways;
    const ui::ProblemAction again{tr("Try again"), [this] { startEngine(); }};
    const ui::ProblemAction elsewhere{tr("Connect to the running engine…"), [this] { askForServer(m_configuredUrl); }};
    const ui::ProblemAction quit{tr("Quit"), [this] { Q_EMIT quitRequested(); }};
    if (error.code == "port_in_use"_L1) {
        const int next = m_configuredUrl.port() + 1;
        ways = {{tr("Use port %1").arg(next),
                 [this, next] {
                     m_otherPort = quint16(next);
                     startEngine();
                 }},
                elsewhere,
                again,
                quit};
    } else if (error.code == "already_running"_L1) {
        ways = {elsewhere, again, quit};
    } else {
        ways = {again, quit};
    }
    m_ui.window().showProblem(error, ways);
}

void DesktopApp::useServer(const QUrl &url)
{
    const QString key = core::Environment::ofProcess(QDir::currentPath(), {}).value(u"CALLTTONE_API_KEY"_s);
    if (!key.isEmpty()) {
        connectToServer({url, core::SecretString(key.toUtf8())});
        return;
    }
    m_ui.window().showProblem(
        {.kind = core::ErrorKind::Unauthorized,
         .code = u"no_key"_s,
         .title = tr("A key for %1 is needed").arg(url.host()),
         .detail = tr("CALLTTONE_API_KEY is not set. Enter a key, or set the variable and start "
                      "again.")},
        {{tr("Enter the key…"), [this, url] { askForServer(url); }}, {tr("Quit"), [this] { Q_EMIT quitRequested(); }}});
}

void DesktopApp::askForServer(const QUrl &suggestion)
{
    auto *dialog = new ui::ConnectDialog(
        suggestion, [this](client::ServiceAddress address) { connectToServer(std::move(address)); }, &m_ui.window());
    dialog->open();
}

void DesktopApp::connectToServer(client::ServiceAddress address)
{
    if (const auto problem = address.problem()) {
        m_ui.window().showProblem(*problem, {{tr("Enter another address…"), [this] { askForServer({}); }},
                                             {tr("Quit"), [this] { Q_EMIT quitRequested(); }}});
        return;
    }
    const QUrl base = address.base;
    m_ui.connectTo(std::move(address), {ui::EngineHome::Server, base, {}, {}});
}

} // namespace callttone::app
