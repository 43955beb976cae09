// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_view.h"

#include "models/items/format.h"
#include "ui/shell/connection_monitor.h"
#include "ui/shell/connection_row.h"
#include "ui/shell/main_window.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/workspace_row.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast_host.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <chrono>

using namespace std::chrono_literals;

namespace callttone::ui {

ConnectionView::ConnectionView(MainWindow &window, ConnectionMonitor &monitor, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_monitor(monitor)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(1500ms);
    QMenu *menu = m_window.sideBar()->connectionRow()->menu();
    m_leaveSandbox = menu->addAction(tr("Leave the sandbox"), this, &ConnectionView::leaveSandboxRequested);
    menu->addAction(tr("Switch source…"), this, &ConnectionView::switchSourceRequested);
    m_reconnect = menu->addAction(tr("Reconnect"), this, [this] { m_monitor.reconnect(); });
    menu->addAction(tr("Connect to a server…"), this, &ConnectionView::connectElsewhereRequested);
    menu->addSeparator();
    menu->addAction(tr("Copy diagnostics"), this, &ConnectionView::copyDiagnostics);

    connect(m_window.connectionBanner(), &Banner::triggered, this, [this] { m_monitor.reconnect(); });
    connect(&m_patience, &QTimer::timeout, this, &ConnectionView::showBanner);
    connect(&m_monitor, &ConnectionMonitor::changed, this, &ConnectionView::refresh);
    refresh();
}

void ConnectionView::refresh()
{
    m_window.sideBar()->connectionRow()->setStatus(m_monitor.tone(), m_monitor.name(), m_monitor.detail());
    m_leaveSandbox->setVisible(m_monitor.facts().place.sandbox);
    m_window.sideBar()->workspaceRow()->setSandbox(m_monitor.facts().place.sandbox);
    if (const auto &account = m_monitor.account())
        m_window.sideBar()->workspaceRow()->setWorkspace(account->organization,
                                                         tr("%1 plan").arg(values::describe(account->plan)));
    if (!m_monitor.lostSince()) {
        m_patience.stop();
        m_window.connectionBanner()->hide();
    } else if (m_window.connectionBanner()->isVisible()) {
        showBanner();
    } else if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void ConnectionView::showBanner()
{
    const auto since = m_monitor.lostSince();
    if (!since)
        return;
    Banner *banner = m_window.connectionBanner();
    const core::ApiError &error = m_monitor.lastError();
    const bool refused = error.kind == core::ErrorKind::Unauthorized || error.kind == core::ErrorKind::Forbidden;
    if (refused)
        banner->setMessage(Tone::Error, error.title, error.detail);
    else
        banner->setMessage(Tone::Warn,
                           tr("%1 is not reachable since %2.").arg(m_monitor.name(), items::clockMinuteText(*since)),
                           tr("What is shown was loaded before. CalltTone keeps trying."));
    if (!banner->isVisible())
        banner->setAction(tr("Try now"));
    banner->show();
}

void ConnectionView::copyDiagnostics()
{
    QGuiApplication::clipboard()->setText(m_monitor.diagnostics());
    ToastSpec toast;
    toast.text = tr("Diagnostics copied. They hold no keys or secrets.");
    m_window.toasts().show(toast);
}

} // namespace callttone::ui
