// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_sessions.h"

#include "app/core/ids.h"

#include <algorithm>

namespace callttone::service {

McpSessions::McpSessions(const core::Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
{}

QString McpSessions::begin(const QString &keyId)
{
    makeRoom(keyId);
    const QString id = QString::fromLatin1(core::randomBytes(24).toHex());
    m_sessions.insert(id, {keyId, m_clock.now(), {}});
    return id;
}

bool McpSessions::use(const QString &id, const QString &keyId)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end() || session->keyId != keyId)
        return false;
    const core::TimeMs now = m_clock.now();
    if (now - session->usedAt > m_limits.idleMs) {
        m_sessions.erase(session);
        return false;
    }
    session->usedAt = now;
    return true;
}

void McpSessions::end(const QString &id)
{
    m_sessions.remove(id);
}

void McpSessions::endAllOf(const QString &keyId)
{
    m_sessions.removeIf([&keyId](const auto &one) { return one.value().keyId == keyId; });
}

void McpSessions::started(const QString &id, const McpCall &call)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return;
    session->calls.removeIf([](const auto &one) { return one.second.expired(); });
    session->calls.append({call.id, call.cancelled});
}

void McpSessions::cancel(const QString &id, const QJsonValue &requestId)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return;
    for (const auto &[callId, cancelled] : std::as_const(session->calls)) {
        if (const auto flag = cancelled.lock(); flag && callId == requestId)
            *flag = true;
    }
}

void McpSessions::makeRoom(const QString &keyId)
{
    const core::TimeMs oldest = m_clock.now() - m_limits.idleMs;
    m_sessions.removeIf([oldest](const auto &one) { return one.value().usedAt < oldest; });
    const auto ofKey = std::count_if(m_sessions.cbegin(), m_sessions.cend(),
                                     [&keyId](const Session &one) { return one.keyId == keyId; });
    if (ofKey >= m_limits.forKey)
        endOldest(keyId);
    else if (m_sessions.size() >= m_limits.forAll)
        endOldest({});
}

void McpSessions::endOldest(const QString &keyId)
{
    auto oldest = m_sessions.end();
    for (auto one = m_sessions.begin(); one != m_sessions.end(); ++one) {
        const bool counts = keyId.isEmpty() || one->keyId == keyId;
        if (counts && (oldest == m_sessions.end() || one->usedAt < oldest->usedAt))
            oldest = one;
    }
    if (oldest != m_sessions.end())
        m_sessions.erase(oldest);
}

} // namespace callttone::service
