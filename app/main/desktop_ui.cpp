// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/desktop_ui.h"

#include "ui/pages/agents/agents_page.h"
#include "ui/pages/appointments/appointments_page.h"
#include "ui/pages/calls/calls_page.h"
#include "ui/pages/campaigns/campaigns_page.h"
#include "ui/pages/deliveries/deliveries_page.h"
#include "ui/pages/integrations/integrations_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/tools/tools_page.h"
#include "ui/pages/webhooks/webhooks_page.h"
#include "ui/shell/live_panel.h"
#include "ui/shell/page_parts.h"
#include "ui/widgets/toast_host.h"

#include <QDesktopServices>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

using ui::PageId;

DesktopUi::DesktopUi(ui::ThemeController &theme, QSettings &store, const core::Clock &clock)
    : m_theme(theme)
    , m_clock(clock)
    , m_settings(store)
    , m_client(client::ServiceAddress{})
    , m_api(m_client)
    , m_stream(m_client)
    , m_liveCalls(clock)
    , m_connection(m_api, m_stream, clock)
    , m_clipboard(QGuiApplication::clipboard())
    , m_simulation(m_api, clock)
    , m_window(m_settings, m_feed)
    , m_workspace{m_api, m_client, m_stream, m_feed, m_liveCalls, m_clock, m_theme, m_window.toasts()}
    , m_liveSync(m_api, m_stream, m_feed, m_liveCalls)
    , m_badges(m_window, m_api, m_stream, m_liveCalls, clock)
    , m_connectionView(m_window, m_connection)
    , m_palette(m_window, m_workspace)
    , m_tray(m_window, m_settings, m_simulation)
    , m_notifier(m_feed, m_settings, clock, [this] { return m_window.isActiveWindow(); })
{
    m_theme.setMode(m_settings.themeMode());
    m_workspace.desktop.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    m_workspace.desktop.engine = [this] { return m_connection.facts().place; };
    connectParts();
}

DesktopUi::~DesktopUi()
{
    // Pages hold references to what is above them in this class.
    m_window.pages()->setFactory({});
}

void DesktopUi::connectParts()
{
    connect(&m_settings, &ui::ShellSettings::themeModeChanged, &m_theme, &ui::ThemeController::setMode);
    ui::LivePanel *panel = m_window.livePanel();
    panel->setMuted(m_settings.notificationsMuted());
    connect(panel, &ui::LivePanel::muteChosen, &m_settings, &ui::ShellSettings::setNotificationsMuted);
    connect(&m_settings, &ui::ShellSettings::notificationsMutedChanged, panel, &ui::LivePanel::setMuted);
    connect(panel, &ui::LivePanel::callRequested, this, [this](const QString &id) {
        m_window.go({PageId::Calls, {{u"id"_s, id}}});
    });

    connect(&m_simulation, &ui::Simulation::failed, this,
            [this](const core::ApiError &error) { ui::showFailure(m_window.toasts(), error); });
    connect(&m_simulation, &ui::Simulation::started, this, [this](const QString &title) {
        ui::ToastSpec toast;
        toast.tone = ui::Tone::Info;
        toast.text = tr("Playing: %1").arg(title);
        m_window.toasts().show(toast);
    });
    connect(&m_clipboard, &ui::ClipboardGuard::copied, this, [this] {
        ui::ToastSpec toast;
        toast.text =
            tr("Copied. The clipboard is cleared in %n seconds.", nullptr, int(ui::ClipboardGuard::KeepFor.count()));
        m_window.toasts().show(toast);
    });
    connect(&m_notifier, &ui::CallNotifier::note, &m_tray, &ui::TrayController::notify);
    m_window.setKeepsRunning([this] { return m_settings.keepInTray() && m_tray.isAvailable(); });
}

void DesktopUi::connectTo(client::ServiceAddress address, const ui::ConnectionFacts &facts, Pages pages)
{
    m_stream.stop();
    m_liveSync.restart();
    m_client.setAddress(std::move(address));
    m_connection.setFacts(facts);
    if (pages == Pages::New)
        m_window.showPages([this](PageId id) { return makePage(id); });
    m_stream.start();
}

ui::Page *DesktopUi::makePage(PageId id)
{
    switch (id) {
    case PageId::Overview:
        return new ui::OverviewPage(m_workspace, m_connection, m_simulation);
    case PageId::Integrations:
        return new ui::IntegrationsPage(m_workspace, m_connection);
    case PageId::Calls:
        return new ui::CallsPage(m_workspace);
    case PageId::Deliveries:
        return new ui::DeliveriesPage(m_workspace);
    case PageId::Webhooks:
        return new ui::WebhooksPage(m_workspace, m_clipboard);
    case PageId::Tools:
        return new ui::ToolsPage(m_workspace, m_simulation);
    case PageId::Agents:
        return new ui::AgentsPage(m_workspace);
    case PageId::Campaigns:
        return new ui::CampaignsPage(m_workspace);
    case PageId::Appointments:
        return new ui::AppointmentsPage(m_workspace);
    case PageId::Settings:
        return new ui::SettingsPage(m_workspace, {m_settings, m_clipboard, m_connection, m_tray.isAvailable()});
    }
    Q_UNREACHABLE();
}

} // namespace callttone::app
