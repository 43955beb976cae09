// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/desktop_options.h"
#include "app/main/desktop_ui.h"
#include "app/main/engine_thread.h"

namespace callttone::app {

class SandboxProcess;

/// One run of the desktop: shows the window at once, starts an engine or connects as was chosen before, asks at the
/// first start, and offers ways out when something fails.
class DesktopApp : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopApp)

public:
    /// `theme` and `store` outlive this object.
    DesktopApp(DesktopOptions options, ui::ThemeController &theme, QSettings &store);
    ~DesktopApp() override;

    void start();
    /// Remembers the choice and goes there. A server is remembered when it was named.
    void open(ui::Source source);
    [[nodiscard]] DesktopUi &ui() { return m_ui; }

    /// Lets the engine finish and then says ended(); the window is gone at once. May be called twice.
    void end();

Q_SIGNALS:
    void quitRequested();
    void ended();

private:
    void begin(ui::Source source);
    void startEngine();
    void runEngine();
    void restartEngine(std::function<void()> done);
    void onStarted(const RunningEngine &engine);
    void onFailed(const core::ApiError &error);
    void tellWaiting();
    void startSandbox();
    void leaveSandbox();
    void onSandboxEnded();
    void useServer(const QUrl &url);
    void askForServer(const QUrl &suggestion);
    void connectToServer(client::ServiceAddress address);

    DesktopOptions m_options;
    core::SystemClock m_clock;
    std::unique_ptr<SandboxProcess> m_sandbox; ///< outlives the engine on it
    /// Until the next engine has taken over from the one on it.
    std::vector<std::unique_ptr<SandboxProcess>> m_left;
    QString m_publicUrl;                          ///< of the engine last started
    std::vector<std::function<void()>> m_waiting; ///< for an engine that was started again
    quint16 m_otherPort = 0;                      ///< chosen after the configured one was taken
    QUrl m_configuredUrl;                         ///< where an engine would listen, or another one already does
    EngineThread m_engine{VaultHost::Desktop};
    DesktopUi m_ui;
};

} // namespace callttone::app
