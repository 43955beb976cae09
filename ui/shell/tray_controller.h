// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/call_notifier.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace callttone::ui {

class MainWindow;
class Simulation;

/// The icon in the desktop's tray, its menu, and the notifications shown from it.
class TrayController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayController)

public:
    /// All outlive this object.
    TrayController(MainWindow &window, ShellSettings &settings, Simulation &simulation, QObject *parent = nullptr);

    /// Does nothing where the desktop has no tray.
    void show();
    [[nodiscard]] bool isAvailable() const;
    void notify(const DesktopNote &note);
    [[nodiscard]] QMenu *menu() { return &m_menu; }

private:
    MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QString m_noteCallId; ///< of the notification on screen
};

} // namespace callttone::ui
