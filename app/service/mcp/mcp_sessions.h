// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/service/mcp/mcp_call.h"

#include <QHash>

namespace callttone::service {

/// The sessions of clients that speak a revision with `initialize`. A session belongs to the key it was begun with. It
/// exists so that `notifications/cancelled` finds the request it means: two clients with one key both count from 1.
/// There are no more than a bound; the one unused for longest makes room, since many clients never say goodbye.
/// Service thread only.
class McpSessions
{
public:
    struct Limits
    {
        int forKey = 256;
        int forAll = 1'024;
        core::TimeMs idleMs = 24 * 3'600'000LL;
    };
    McpSessions(const core::Clock &clock, Limits limits);

    /// Answers its id: 48 hex digits nobody can guess.
    [[nodiscard]] QString begin(const QString &keyId);
    /// Notes the use. False for what is not there, has expired, or is another key's.
    [[nodiscard]] bool use(const QString &id, const QString &keyId);
    void end(const QString &id);
    void endAllOf(const QString &keyId);
    [[nodiscard]] qsizetype count() const { return m_sessions.size(); }

    /// A request that can be cancelled from now on.
    void started(const QString &id, const McpCall &call);
    void cancel(const QString &id, const QJsonValue &requestId);

private:
    struct Session
    {
        QString keyId;
        core::TimeMs usedAt = 0;
        QList<std::pair<QJsonValue, std::weak_ptr<std::atomic<bool>>>> calls;
    };
    void makeRoom(const QString &keyId);
    void endOldest(const QString &keyId);

    const core::Clock &m_clock;
    Limits m_limits;
    QHash<QString, Session> m_sessions;
};

} // namespace callttone::service
