// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/outbox.h"

namespace callttone::store {

class Session;

// The queue as connectors' scheduler uses it: one delivery at a time, those of one call one after the other, and
// deliveries that wait for more of their call.

struct ConnectorClaim
{
    QString destId;
    QStringList exceptCalls; ///< calls that are being worked on
    bool onlyAsked = false;  ///< only what a person asked for again
};
/// The one that is due longest, leased to the caller.
[[nodiscard]] std::optional<ClaimedDelivery> claimNext(Session &session, const ConnectorClaim &claim, core::TimeMs now,
                                                       const Lease &lease);
/// When something of that destination is due, now or in the future.
[[nodiscard]] std::optional<core::TimeMs> nextDue(Session &session, const QString &destId);

/// Too early: it waits until `until` and says why. If more of its call came after `claimedAt` it is due at once, since
/// whoever claimed it did not see that.
void postpone(Session &session, const ClaimedDelivery &claimed, core::TimeMs claimedAt, core::TimeMs until,
              const QString &why, core::TimeMs now);
/// More of a call came: what waits for it at these destinations is due now.
void hastenCall(Session &session, const QString &callId, const QStringList &destIds, core::TimeMs now);
/// The connection changed: whatever waits at its destination is due now.
void hastenDestination(Session &session, const QString &destId, core::TimeMs now);

struct WaitingFigures
{
    int waiting = 0;          ///< pending, retrying or being sent
    int failed = 0;           ///< in the last 7 days
    QString lastFailure = {}; ///< its reason
    std::optional<core::TimeMs> lastDeliveredAt = {};
};
[[nodiscard]] WaitingFigures waitingFigures(Session &session, const QString &destId, core::TimeMs now);

} // namespace callttone::store
