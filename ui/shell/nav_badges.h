// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace callttone::client {
class ApiClient;
class EventStream;
struct StreamMessage;
} // namespace callttone::client
namespace callttone::core {
class Clock;
}
namespace callttone::items {
class LiveCalls;
}

namespace callttone::ui {

class MainWindow;

/// The numbers around the window: live calls beside Calls, in the header and in the panel; retrying deliveries;
/// integrations in error.
class NavBadges : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NavBadges)

public:
    /// All outlive this object.
    NavBadges(MainWindow &window, client::ApiClient &api, client::EventStream &stream, items::LiveCalls &calls,
              const core::Clock &clock, QObject *parent = nullptr);

private:
    void showLive();
    void showRetrying(qint64 count);
    void onMessage(const client::StreamMessage &message);
    void count();
    void countErrors();

    MainWindow &m_window;
    client::ApiClient &m_api;
    client::EventStream &m_stream;
    items::LiveCalls &m_calls;
    const core::Clock &m_clock;
    QTimer m_soon;       ///< deliveries changed
    QTimer m_errorsSoon; ///< an integration did
};

} // namespace callttone::ui
