// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_controller.h"

#include "ui/shell/main_window.h"
#include "ui/shell/shell_settings.h"
#include "ui/shell/simulation.h"
#include "ui/theme/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

TrayController::TrayController(MainWindow &window, ShellSettings &settings, Simulation &simulation, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_menu.addAction(tr("Open CalltTone"), this, [this] { m_window.bringToFront(); });
    QAction *mute = m_menu.addAction(tr("Mute notifications"));
    mute->setCheckable(true);
    mute->setChecked(settings.notificationsMuted());
    connect(mute, &QAction::triggered, this, [&settings](bool muted) { settings.setNotificationsMuted(muted); });
    connect(&settings, &ShellSettings::notificationsMutedChanged, mute, &QAction::setChecked);
    simulation.attach(m_menu.addMenu(tr("Simulate a call")));
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), &m_window, &MainWindow::quitRequested);

    m_icon.setIcon(Icons::appIcon());
    m_icon.setToolTip(u"CalltTone"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            m_window.bringToFront();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        m_window.bringToFront();
        if (!m_noteCallId.isEmpty())
            m_window.go({PageId::Calls, {{u"id"_s, m_noteCallId}}});
    });
}

void TrayController::show()
{
    if (isAvailable())
        m_icon.show();
}

bool TrayController::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayController::notify(const DesktopNote &note)
{
    if (!m_icon.isVisible())
        return;
    m_noteCallId = note.callId;
    m_icon.showMessage(note.title, note.text, Icons::appIcon());
}

} // namespace callttone::ui
