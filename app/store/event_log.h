// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/call_event.h"
#include "models/values/delivery.h"
#include "models/values/page.h"

namespace callttone::store {

class Session;

/// Where an accepted event goes, decided before it is stored so that event and deliveries are one transaction.
struct Route
{
    values::Destination destination;
    bool claimed = false; ///< the caller has room and takes the delivery itself right after the commit
    QString skipReason;   ///< not empty: kept in the log as skipped, so it can be replayed; never claimed
};

/// A delivery that was stored already leased to the caller.
struct ClaimedDelivery
{
    qint64 seq = 0;
    values::Delivery delivery;
    QByteArray payload;
    int scheduleStep = 0;                         ///< attempts of the current schedule made so far
    QString trigger = QStringLiteral("schedule"); ///< of the attempt to be made
};

struct AppendOutcome
{
    QString id;
    bool duplicate = false; ///< the id was there already; nothing was stored again
    int deliveries = 0;
    QList<ClaimedDelivery> claimed;
};

/// Who leases and until when.
struct Lease
{
    QString owner;
    core::TimeMs until = 0;
};

/// Stores the event, folds it into its call and creates one delivery per route: all of it, or nothing.
[[nodiscard]] AppendOutcome appendEvent(Session &session, const values::CallEvent &event, const QList<Route> &routes,
                                        core::TimeMs now, const Lease &lease);

/// One delivery of a stored event outside the routes: a test send or a recovery.
[[nodiscard]] ClaimedDelivery appendDelivery(Session &session, qint64 eventSeq, const values::CallEvent &event,
                                             const Route &route, core::TimeMs now, const Lease &lease);

struct EventFilter
{
    QString type;
    QString callId;
    std::optional<core::TimeMs> from;
    std::optional<core::TimeMs> to;
};
/// Newest first; the cursor is the sequence.
[[nodiscard]] core::Result<values::Page<values::StoredEvent>> listEvents(Session &session, const EventFilter &filter,
                                                                         const values::PageRequest &page);
[[nodiscard]] QList<values::StoredEvent> eventsOfCall(Session &session, const QString &callId);

} // namespace callttone::store
