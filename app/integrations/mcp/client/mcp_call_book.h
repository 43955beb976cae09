// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/integrations/mcp/client/mcp_catalog.h"
#include "app/integrations/mcp/client/mcp_client.h"

#include <QHash>

#include <chrono>
#include <condition_variable>

namespace callttone::integrations {

/// One server's place in one call: the connection to it, and the tools it had when the call started. Thread-safe.
class McpSeat
{
public:
    enum class State {
        Unasked,     ///< the engine came to the call late; the tools last known hold
        Asking,      ///< being discovered
        Known,       ///< these tools are the call's
        Unreachable, ///< the call goes without them
    };

    [[nodiscard]] McpClient &client() { return m_client; }
    /// Until `withinMs` from now it is worth waiting for.
    void beginAsking(int withinMs);
    void know(McpServerToolsPtr tools);
    void giveUp();
    [[nodiscard]] State state() const;
    [[nodiscard]] int leftMs() const; ///< of that; 0 when it is over
    /// Waits for a discovery that is under way, and a moment longer than that may take.
    [[nodiscard]] State settled() const;
    [[nodiscard]] McpServerToolsPtr tools() const; ///< null unless Known

private:
    void set(State state, McpServerToolsPtr tools);

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    State m_state = State::Unasked;
    std::chrono::steady_clock::time_point m_until;
    McpServerToolsPtr m_tools;
    McpClient m_client;
};
using McpSeatPtr = std::shared_ptr<McpSeat>;

/// The calls under way and their servers. A call that nobody ends is forgotten after four hours; of too many the oldest
/// go first, and go on with the tools last known. Thread-safe.
class McpCallBook
{
public:
    static constexpr qsizetype mostCalls = 5'000;
    static constexpr core::TimeMs forgottenAfterMs = 4 * 3'600'000LL;
    using Seats = QHash<QString, McpSeatPtr>; ///< by server

    /// The seat, made when there is none.
    [[nodiscard]] McpSeatPtr seat(const QString &callId, const QString &server, core::TimeMs now);
    /// Null when the call has none there.
    [[nodiscard]] McpSeatPtr find(const QString &callId, const QString &server) const;
    /// Takes the call out; empty when it is not there.
    [[nodiscard]] Seats end(const QString &callId);

private:
    struct Call
    {
        core::TimeMs since = 0;
        Seats seats;
    };
    void makeRoom(core::TimeMs now);

    mutable std::mutex m_mutex;
    QHash<QString, Call> m_calls;
};

} // namespace callttone::integrations
