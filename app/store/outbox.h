// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/event_log.h"
#include "models/values/delivery_attempt.h"

namespace callttone::store {

class Session;

// The queue side of the deliveries table. An engine claims what is due under a lease, sends it, and records what came
// of it; a lease that runs out (a crashed engine) makes the delivery due again.

/// Up to `limit` due deliveries of one destination, oldest due first, leased to the caller.
[[nodiscard]] QList<ClaimedDelivery> claimDue(Session &session, const QString &destId, int limit, core::TimeMs now,
                                              const Lease &lease);

/// Leases what was just read as due.
void leaseClaimed(Session &session, ClaimedDelivery &claimed, const Lease &lease);

struct DueDestination
{
    QString destId;
    core::TimeMs nextAt = 0; ///< of its earliest waiting delivery
};
/// Every destination with something waiting, and since or until when; one index step per destination. Those of `others`
/// are left to whoever delivers them.
[[nodiscard]] QList<DueDestination> dueDestinations(Session &session, const QStringList &others = {});

/// What an attempt came to, and what happens to the delivery.
struct AttemptRecord
{
    qint64 deliverySeq = 0;
    values::Delivery delivery; ///< as it was claimed
    values::DeliveryAttempt attempt;
    values::DeliveryStatus next = values::DeliveryStatus::Delivered; ///< Delivered, Retrying, Failed
    std::optional<core::TimeMs> nextAt;                              ///< with Retrying
    core::TimeMs finishedAt = 0;
    bool usesUpStep = true; ///< of the retry schedule; not when the vendor only asked to wait
};
/// Writes the attempt, moves the delivery, keeps roll-ups and the endpoint's health; returns the delivery as it is now,
/// nullopt when it was cancelled or deleted meanwhile (the attempt is kept all the same).
std::optional<values::Delivery> recordAttempt(Session &session, const AttemptRecord &record);

/// Gives back deliveries that will not be sent now (shutdown, endpoint paused).
void releaseLease(Session &session, qint64 deliverySeq, core::TimeMs now);
/// Gives one back that is due again at `until`; `why` is shown meanwhile.
void releaseLeaseUntil(Session &session, qint64 deliverySeq, core::TimeMs until, const QString &why, core::TimeMs now);
/// At start: whatever was being sent when the last engine died is due at once. Returns how many.
int releaseAllLeases(Session &session, core::TimeMs now);
/// Keeps what the engine still holds in memory from looking abandoned.
void renewLeases(Session &session, const Lease &lease);
/// Makes deliveries whose lease ran out due again.
int expireLeases(Session &session, core::TimeMs now);

/// Ends a delivery without another attempt: Cancelled by a person, Skipped or Failed with a reason.
[[nodiscard]] core::Result<values::Delivery> endDelivery(Session &session, const QString &id,
                                                         values::DeliveryStatus status, const QString &reason,
                                                         core::TimeMs now);
/// Everything waiting for a destination that a person switched off stays, without a due time, and is due again when it
/// is switched on: switching off and on loses nothing.
void holdWaiting(Session &session, const QString &destId);
void resumeWaiting(Session &session, const QString &destId, core::TimeMs now);
/// One leased delivery of such a destination.
void holdLeased(Session &session, qint64 deliverySeq, core::TimeMs now);
/// Every waiting delivery of a destination, when it is gone for good or deleted.
int skipWaiting(Session &session, const QString &destId, const QString &reason, core::TimeMs now);

/// Makes a delivery due now with a fresh schedule, whatever its state was; a pending automatic retry is thereby
/// replaced. Conflict while an attempt is under way.
[[nodiscard]] core::Result<values::Delivery> requeue(Session &session, const QString &id, core::TimeMs now);

} // namespace callttone::store
