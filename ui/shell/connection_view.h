// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QAction;

namespace callttone::ui {

class ConnectionMonitor;
class MainWindow;

/// Says in the window how the link to the engine fares: the row at the bottom of the sidebar with its menu, the
/// workspace on top, and the banner while the link is down.
class ConnectionView : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionView)

public:
    /// Both outlive this object.
    ConnectionView(MainWindow &window, ConnectionMonitor &monitor, QObject *parent = nullptr);

Q_SIGNALS:
    void switchSourceRequested();
    void leaveSandboxRequested();
    void connectElsewhereRequested();

private:
    void refresh();
    void showBanner();
    void copyDiagnostics();

    MainWindow &m_window;
    ConnectionMonitor &m_monitor;
    QAction *m_reconnect = nullptr;
    QAction *m_leaveSandbox = nullptr;
    QTimer m_patience; ///< a break shorter than this shows no banner
};

} // namespace callttone::ui
