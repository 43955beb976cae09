// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/desktop_ui.h"
#include "tests/api/service_fixture.h"

#include <QDialog>
#include <QPushButton>
#include <QSettings>

#include <mutex>

namespace callttone::testing {

/// The whole desktop on a real service on a loopback port, whose customers' servers are played.
class DesktopFixture
{
public:
    explicit DesktopFixture(ui::ThemeController &theme, QSize size = QSize(1440, 900));

    /// Connects and waits until the link is up.
    [[nodiscard]] bool connect();

    /// What the customers' servers were sent.
    [[nodiscard]] std::vector<delivery::EgressRequest> received() const;
    /// What they answer from now on.
    void answerWith(int status);

    [[nodiscard]] ui::MainWindow &window() { return desktop.window(); }
    template<typename T> [[nodiscard]] T *page() { return qobject_cast<T *>(window().pages()->currentPage()); }
    /// The dialog on top of everything, of this object name; null when it does not come.
    [[nodiscard]] static QDialog *waitForDialog(const QString &name);
    /// The button with this object name, clicked with the mouse; false when there is none to click.
    [[nodiscard]] static bool click(const QWidget &root, const QString &name);

private:
    mutable std::mutex m_mutex;
    std::vector<delivery::EgressRequest> m_received;
    int m_status = 200;
    QTemporaryDir m_home;
    QSettings m_store;

public:
    ServiceFixture service;
    app::DesktopUi desktop;
};

} // namespace callttone::testing
