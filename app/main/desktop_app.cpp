// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/desktop_app.h"

#include "app/main/sandbox_process.h"
#include "app/main/sandbox_start.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/shell/first_run_page.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

constexpr quint16 defaultPort = 8484;

} // namespace

DesktopApp::DesktopApp(DesktopOptions options, ui::ThemeController &theme, QSettings &store)
    : m_options(std::move(options))
    , m_ui(theme, store, m_clock)
{
    connect(&m_engine, &EngineThread::started, this,
            [this](const std::shared_ptr<RunningEngine> &engine) { onStarted(*engine); });
    connect(&m_engine, &EngineThread::failed, this, &DesktopApp::onFailed);
    connect(&m_engine, &EngineThread::finished, this, &DesktopApp::ended);
    connect(&m_ui.window(), &ui::MainWindow::quitRequested, this, &DesktopApp::quitRequested);
    ui::ConnectionView &view = m_ui.connectionView();
    connect(&view, &ui::ConnectionView::connectElsewhereRequested, this, [this] { askForServer({}); });
    connect(&view, &ui::ConnectionView::switchSourceRequested, this, [this] { m_ui.window().showFirstRun(true); });
    connect(&view, &ui::ConnectionView::leaveSandboxRequested, this, [this] { open(ui::Source::BuiltIn); });
    connect(m_ui.window().firstRun(), &ui::FirstRunPage::chosen, this, &DesktopApp::open);
}

DesktopApp::~DesktopApp()
{
    // What the window still asks finds no engine any more; it must not be on screen while it does.
    m_ui.window().hide();
    m_ui.stream().stop();
    m_engine.stop();
    m_sandbox.reset();
}

void DesktopApp::end()
{
    m_ui.window().hide();
    m_ui.stream().stop();
    m_engine.finish();
}

void DesktopApp::start()
{
    m_ui.tray().show();
    const auto chosen = m_ui.settings().source();
    if (m_options.connectTo)
        useServer(*m_options.connectTo);
    else if (!m_options.dataDir.isEmpty())
        begin(ui::Source::BuiltIn);
    else if (chosen)
        begin(*chosen);
    else if (isUntouched(m_options.dataDir))
        m_ui.window().showFirstRun(false);
    else
        begin(ui::Source::BuiltIn);
}

void DesktopApp::open(ui::Source source)
{
    if (source == ui::Source::Server) {
        askForServer(m_ui.settings().serverAddress());
        return;
    }
    m_ui.settings().setSource(source);
    begin(source);
}

void DesktopApp::begin(ui::Source source)
{
    m_ui.stream().stop();
    leaveSandbox();
    switch (source) {
    case ui::Source::BuiltIn:
        startEngine();
        break;
    case ui::Source::Server:
        useServer(m_ui.settings().serverAddress());
        break;
    case ui::Source::Sandbox:
        startSandbox();
        break;
    }
}

void DesktopApp::startEngine()
{
    m_ui.window().showStarting();
    runEngine();
}

void DesktopApp::runEngine()
{
    auto start = m_sandbox ? sandboxEngineStart(*m_sandbox) : readEngineStart(m_options.dataDir);
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
    m_publicUrl = start->settings.publicUrl;
    m_engine.start(start->settings, start->environment);
}

void DesktopApp::restartEngine(std::function<void()> done)
{
    m_waiting.push_back(std::move(done));
    m_ui.stream().stop();
    runEngine(); // the window keeps its pages: whoever asked is still looking at them
}

void DesktopApp::onStarted(const RunningEngine &engine)
{
    m_left.clear();
    ui::ConnectionFacts facts{ui::EngineHome::BuiltIn, engine.baseUrl, engine.vault, engine.dataDir};
    facts.place.redirectUri = QUrl(redirectUriOf(m_publicUrl, quint16(engine.baseUrl.port())));
    facts.place.sandbox = m_sandbox != nullptr;
    if (m_sandbox)
        facts.place.sandboxPage = m_sandbox->page();
    else
        facts.place.envFile = QDir(engine.dataDir).filePath(u".env"_s);
    m_ui.desktop().restartEngine = [this](std::function<void()> done) { restartEngine(std::move(done)); };
    const bool keepPages = !m_waiting.empty();
    m_ui.connectTo({engine.baseUrl, engine.key.clone()}, facts,
                   keepPages ? DesktopUi::Pages::Keep : DesktopUi::Pages::New);
    tellWaiting();
}

void DesktopApp::tellWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done();
}

void DesktopApp::onFailed(const core::ApiError &error)
{
    m_left.clear();
    tellWaiting();
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
    m_ui.window().showProblem({.kind = core::ErrorKind::Unauthorized,
                               .code = u"no_key"_s,
                               .title = tr("A key for %1 is needed").arg(url.host()),
                               .detail = tr("CALLTTONE_API_KEY is not set. Enter a key, or set the variable and start "
                                            "again.")},
                              {{tr("Enter the key…"), [this, url] { askForServer(url); }},
                               {tr("Switch source…"), [this] { m_ui.window().showFirstRun(false); }},
                               {tr("Quit"), [this] { Q_EMIT quitRequested(); }}});
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
    if (!m_options.connectTo) // what the command line names is for this run
        m_ui.settings().setSource(ui::Source::Server, base);
    leaveSandbox();
    m_ui.desktop().restartEngine = {}; // its machine is not ours
    ui::ConnectionFacts facts{ui::EngineHome::Server, base, {}, {}};
    facts.place.redirectUri = base.resolved(QUrl(u"/api/integrations/callback"_s));
    m_ui.connectTo(std::move(address), facts);
}

void DesktopApp::startSandbox()
{
    m_ui.window().showStarting();
    m_sandbox = std::make_unique<SandboxProcess>(
        m_options.sandboxProgram.isEmpty() ? SandboxProcess::besideThisProgram() : m_options.sandboxProgram);
    connect(m_sandbox.get(), &SandboxProcess::started, this, &DesktopApp::startEngine);
    connect(m_sandbox.get(), &SandboxProcess::ended, this, &DesktopApp::onSandboxEnded);
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this](const core::ApiError &error) {
        m_ui.window().showProblem(error, {{tr("Start with the built-in engine"), [this] { open(ui::Source::BuiltIn); }},
                                          {tr("Try again"), [this] { begin(ui::Source::Sandbox); }},
                                          {tr("Quit"), [this] { Q_EMIT quitRequested(); }}});
    });
    const auto configured = readEngineStart(m_options.dataDir);
    m_sandbox->start(QUrl(redirectUriOf({}, configured ? configured->settings.listenPort : defaultPort)));
}

void DesktopApp::leaveSandbox()
{
    if (!m_sandbox)
        return;
    m_sandbox->disconnect(this);
    m_left.push_back(std::move(m_sandbox)); // an engine still works on it
}

void DesktopApp::onSandboxEnded()
{
    m_ui.stream().stop();
    m_ui.window().showProblem(
        {.kind = core::ErrorKind::Unavailable,
         .code = u"sandbox_ended"_s,
         .title = tr("The sandbox has ended"),
         .detail = tr("The program that stood in for the vendors stopped, and what was connected to it is gone.")},
        {{tr("Start a new one"), [this] { begin(ui::Source::Sandbox); }},
         {tr("Leave the sandbox"), [this] { open(ui::Source::BuiltIn); }},
         {tr("Quit"), [this] { Q_EMIT quitRequested(); }}});
}

} // namespace callttone::app
