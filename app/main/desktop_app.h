// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/desktop_engine.h"
#include "app/main/desktop_options.h"
#include "app/main/desktop_ui.h"

namespace callttone::app {

/// One run of the desktop: shows the window at once, starts an engine or connects, and offers ways out when that fails.
class DesktopApp : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopApp)

public:
    /// `theme` and `store` outlive this object.
    DesktopApp(DesktopOptions options, ui::ThemeController &theme, QSettings &store);
    ~DesktopApp() override;

    void start();
    [[nodiscard]] DesktopUi &ui() { return m_ui; }

Q_SIGNALS:
    void quitRequested();

private:
    void startEngine();
    void onStarted(const RunningEngine &engine);
    void onFailed(const core::ApiError &error);
    void useServer(const QUrl &url);
    void askForServer(const QUrl &suggestion);
    void connectToServer(client::ServiceAddress address);

    DesktopOptions m_options;
    core::SystemClock m_clock;
    quint16 m_otherPort = 0; ///< chosen after the configured one was taken
    QUrl m_configuredUrl;    ///< where an engine would listen, or another one already does
    DesktopEngine m_engine;
    DesktopUi m_ui;
};

} // namespace callttone::app
