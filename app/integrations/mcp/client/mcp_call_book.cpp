// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_call_book.h"

namespace callttone::integrations {

using Steady = std::chrono::steady_clock;

namespace {

constexpr auto settleMargin = std::chrono::milliseconds(500); ///< for taking in what came in the last moment

} // namespace

void McpSeat::set(State state, McpServerToolsPtr tools)
{
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        m_tools = std::move(tools);
    }
    m_changed.notify_all();
}

void McpSeat::beginAsking(int withinMs)
{
    {
        const std::lock_guard lock(m_mutex);
        m_until = Steady::now() + std::chrono::milliseconds(withinMs);
    }
    set(State::Asking, nullptr);
}

int McpSeat::leftMs() const
{
    const std::lock_guard lock(m_mutex);
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_until - Steady::now());
    return std::max(0, int(left.count()));
}

void McpSeat::know(McpServerToolsPtr tools)
{
    set(State::Known, std::move(tools));
}

void McpSeat::giveUp()
{
    set(State::Unreachable, nullptr);
}

McpSeat::State McpSeat::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

McpSeat::State McpSeat::settled() const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, m_until + settleMargin, [this] { return m_state != State::Asking; });
    return m_state;
}

McpServerToolsPtr McpSeat::tools() const
{
    const std::lock_guard lock(m_mutex);
    return m_tools;
}

McpSeatPtr McpCallBook::seat(const QString &callId, const QString &server, core::TimeMs now)
{
    const std::lock_guard lock(m_mutex);
    if (!m_calls.contains(callId))
        makeRoom(now);
    Call &call = m_calls[callId];
    if (call.since == 0)
        call.since = now;
    McpSeatPtr &seat = call.seats[server];
    if (!seat)
        seat = std::make_shared<McpSeat>();
    return seat;
}

McpSeatPtr McpCallBook::find(const QString &callId, const QString &server) const
{
    const std::lock_guard lock(m_mutex);
    const auto call = m_calls.constFind(callId);
    return call == m_calls.constEnd() ? nullptr : call->seats.value(server);
}

McpCallBook::Seats McpCallBook::end(const QString &callId)
{
    const std::lock_guard lock(m_mutex);
    return m_calls.take(callId).seats;
}

void McpCallBook::makeRoom(core::TimeMs now)
{
    if (m_calls.size() < mostCalls)
        return;
    m_calls.removeIf([now](const auto &entry) { return now - entry.value().since > forgottenAfterMs; });
    while (m_calls.size() >= mostCalls) {
        const auto oldest = std::min_element(m_calls.begin(), m_calls.end(),
                                             [](const Call &a, const Call &b) { return a.since < b.since; });
        m_calls.erase(oldest);
    }
}

} // namespace callttone::integrations
