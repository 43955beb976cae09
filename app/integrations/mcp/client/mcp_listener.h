// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/integrations/mcp/client/mcp_client.h"

#include <condition_variable>
#include <thread>

namespace callttone::integrations {

/// Stays with one server's stream of notifications on a thread of its own, and says when its tools are others. A server
/// without such a stream, or that is not connected, costs a sleeping thread.
class McpListener
{
public:
    /// The desk outlives it; `changed` is called on the thread.
    McpListener(connect::IntegrationDesk &desk, const QString &server, std::function<void()> changed);
    ~McpListener(); ///< within a second or two
    Q_DISABLE_COPY_MOVE(McpListener)

    /// The connection is another one now: begins again.
    void restart();

private:
    /// How long until the next try; nothing: when restarted.
    using Pause = std::optional<std::chrono::milliseconds>;

    void run();
    [[nodiscard]] Pause listen(int failures);

    connect::IntegrationDesk &m_desk;
    const QString m_server;
    const std::function<void()> m_changed;
    const std::shared_ptr<std::atomic<bool>> m_giveUp = std::make_shared<std::atomic<bool>>(false);
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isStopping = false;
    bool m_isRestarted = false;
    std::thread m_thread; ///< last: uses the rest
};

} // namespace callttone::integrations
