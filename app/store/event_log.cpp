// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/event_log.h"

#include "app/core/ids.h"
#include "app/store/call_projection.h"
#include "app/store/campaign_progress.h"
#include "app/store/cursor.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "app/store/where.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::DeliveryStatus;

const QString eventColumns = u"seq, id, type, call_id, occurred_at, received_at, test, payload"_s;

values::StoredEvent storedEvent(const QSqlQuery &row)
{
    values::StoredEvent event;
    event.sequence = row.value(0).toLongLong();
    event.id = row.value(1).toString();
    event.type = values::eventTypeFromWire(row.value(2).toString()).value_or(values::EventType::CallStarted);
    event.callId = row.value(3).toString();
    event.occurredAt = row.value(4).toLongLong();
    event.receivedAt = row.value(5).toLongLong();
    event.test = row.value(6).toBool();
    event.payload = row.value(7).toByteArray();
    return event;
}

} // namespace

AppendOutcome appendEvent(Session &session, const values::CallEvent &event, const QList<Route> &routes,
                          core::TimeMs now, const Lease &lease)
{
    AppendOutcome outcome;
    outcome.id = event.id;
    const QString type = values::wireName(event.type);
    session.run(u"INSERT INTO events (id, type, call_id, occurred_at, received_at, test, payload) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s,
                {event.id, type, event.callId, event.occurredAt, now, event.test, event.payload});
    if (session.changes() == 0) {
        outcome.duplicate = true;
        return outcome;
    }
    const qint64 eventSeq = session.lastInsertSeq();
    if (!event.test) {
        foldIntoCall(session, event, now);
        advanceCampaign(session, event, now);
    }
    journalEvent(session, eventSeq, type, event.payload);
    for (const Route &route : routes) {
        ClaimedDelivery created = appendDelivery(session, eventSeq, event, route, now, lease);
        if (route.claimed)
            outcome.claimed.append(std::move(created));
    }
    outcome.deliveries = int(routes.size());
    return outcome;
}

ClaimedDelivery appendDelivery(Session &session, qint64 eventSeq, const values::CallEvent &event, const Route &route,
                               core::TimeMs now, const Lease &lease)
{
    ClaimedDelivery claimed;
    values::Delivery &delivery = claimed.delivery;
    delivery.id = core::newId(u"dlv", now);
    delivery.eventId = event.id;
    delivery.event = event.type;
    delivery.callId = event.callId;
    delivery.destination = route.destination;
    delivery.status = !route.skipReason.isEmpty() ? DeliveryStatus::Skipped
                      : route.claimed             ? DeliveryStatus::Sending
                                                  : DeliveryStatus::Pending;
    delivery.reason = route.skipReason;
    delivery.createdAt = now;
    delivery.updatedAt = now;
    if (delivery.status == DeliveryStatus::Skipped)
        delivery.completedAt = now;
    else
        delivery.nextAttemptAt = now;
    delivery.test = event.test;
    claimed.payload = event.payload;

    const QString type = values::wireName(event.type);
    const QString status = values::wireName(delivery.status);
    session.run(
        u"INSERT INTO deliveries (id, event_seq, event_id, event_type, call_id, dest_kind, dest_id, dest_label, "
        "status, reason, next_at, lease_owner, lease_until, created_at, updated_at, completed_at, test) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {delivery.id, eventSeq, event.id, type, event.callId, route.destination.kind, route.destination.id,
         route.destination.label, status, delivery.reason, delivery.nextAttemptAt ? QVariant(now) : QVariant(),
         route.claimed ? QVariant(lease.owner) : QVariant(), route.claimed ? QVariant(lease.until) : QVariant(), now,
         now, delivery.completedAt ? QVariant(now) : QVariant(), event.test});
    claimed.seq = session.lastInsertSeq();
    if (!event.test)
        session.rollups().countDelivery(now, route.destination.id, type, status, 1);
    journalDelivery(session, claimed.seq, delivery);
    return claimed;
}

core::Result<values::Page<values::StoredEvent>> listEvents(Session &session, const EventFilter &filter,
                                                           const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where;
    if (!filter.type.isEmpty())
        where.add(u"type = ?"_s, {filter.type});
    if (!filter.callId.isEmpty())
        where.add(u"call_id = ?"_s, {filter.callId});
    if (filter.from)
        where.add(u"received_at >= ?"_s, {*filter.from});
    if (filter.to)
        where.add(u"received_at < ?"_s, {*filter.to});
    if (*cursor)
        where.add(u"seq < ?"_s, {(*cursor)->time});
    where.values.append(page.limit + 1);

    values::Page<values::StoredEvent> result;
    session.rows(u"SELECT %1 FROM events WHERE %2 ORDER BY seq DESC LIMIT ?"_s.arg(eventColumns, where.sql),
                 where.values, [&result](const QSqlQuery &row) { result.data.append(storedEvent(row)); });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({result.data.last().sequence, {}});
    }
    return result;
}

QList<values::StoredEvent> eventsOfCall(Session &session, const QString &callId)
{
    QList<values::StoredEvent> events;
    session.rows(u"SELECT %1 FROM events WHERE call_id = ? AND test = 0 ORDER BY seq LIMIT 1000"_s.arg(eventColumns),
                 {callId}, [&events](const QSqlQuery &row) { events.append(storedEvent(row)); });
    return events;
}

} // namespace callttone::store
