// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/event_stream.h"
#include "app/client/rest_client.h"
#include "app/core/clock.h"
#include "models/items/live_calls.h"
#include "models/items/live_feed_model.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/connection_view.h"
#include "ui/shell/live_sync.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_badges.h"
#include "ui/shell/palette/palette_controller.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/simulation.h"
#include "ui/shell/tray_controller.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/clipboard_guard.h"

class QSettings;

namespace callttone::app {

/// The whole user interface, put together: client, models, window, pages. It shows whichever service it is given and
/// knows nothing of engines, so tests and screenshots use it as it is.
class DesktopUi : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopUi)

public:
    /// All outlive this object.
    DesktopUi(ui::ThemeController &theme, QSettings &store, const core::Clock &clock);
    ~DesktopUi() override;

    /// Keep: the same service was started again, and whoever looks at a page goes on there.
    enum class Pages { New, Keep };
    /// From now on the window shows this service.
    void connectTo(client::ServiceAddress address, const ui::ConnectionFacts &facts, Pages pages = Pages::New);

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] ui::ShellSettings &settings() { return m_settings; }
    [[nodiscard]] ui::Simulation &simulation() { return m_simulation; }
    [[nodiscard]] ui::ConnectionView &connectionView() { return m_connectionView; }
    [[nodiscard]] ui::TrayController &tray() { return m_tray; }
    /// What pages can do on this machine; whoever hosts the engine adds to it.
    [[nodiscard]] ui::LocalDesktop &desktop() { return m_workspace.desktop; }
    [[nodiscard]] client::ApiClient &api() { return m_api; }
    [[nodiscard]] client::EventStream &stream() { return m_stream; }

private:
    [[nodiscard]] ui::Page *makePage(ui::PageId id);
    void connectParts();

    ui::ThemeController &m_theme;
    const core::Clock &m_clock;
    ui::ShellSettings m_settings;
    client::RestClient m_client;
    client::ApiClient m_api;
    client::EventStream m_stream;
    items::LiveFeedModel m_feed;
    items::LiveCalls m_liveCalls;
    ui::ConnectionMonitor m_connection;
    ui::ClipboardGuard m_clipboard;
    ui::Simulation m_simulation;
    ui::MainWindow m_window;
    ui::Workspace m_workspace;
    ui::LiveSync m_liveSync;
    ui::NavBadges m_badges;
    ui::ConnectionView m_connectionView;
    ui::PaletteController m_palette;
    ui::TrayController m_tray;
    ui::CallNotifier m_notifier;
};

} // namespace callttone::app
