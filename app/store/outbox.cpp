// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outbox.h"

#include "app/store/attempt_log.h"
#include "app/store/delivery_log.h"
#include "app/store/journal.h"
#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::Delivery;
using values::DeliveryStatus;

struct Row
{
    qint64 seq = 0;
    Delivery delivery;
};

std::optional<Row> rowWhere(Session &session, const QString &condition, const QVariant &value)
{
    std::optional<Row> found;
    session.rows(u"SELECT seq, "_s + deliveryColumns() + u" FROM deliveries WHERE "_s + condition, {value},
                 [&found](const QSqlQuery &row) {
                     found = Row{row.value(0).toLongLong(), deliveryOf(row, 1)};
                 });
    return found;
}

/// Whether an attempt led to the move, and used up a step of the retry schedule.
enum class Step { None, Repeat, Consume };

/// The one place a status changes, so roll-ups and the live stream can never be forgotten. False, with nothing done,
/// when the row does not stand where `row` says it does.
bool moveTo(Session &session, Row &row, DeliveryStatus status, core::TimeMs now, Step step = Step::None)
{
    Delivery &delivery = row.delivery;
    const DeliveryStatus before = delivery.status;
    delivery.status = status;
    delivery.updatedAt = now;
    delivery.completedAt.reset();
    if (values::infoOf(status).terminal) {
        delivery.completedAt = now;
        delivery.nextAttemptAt.reset();
    }
    session.run(u"UPDATE deliveries SET status = ?, reason = ?, tries = ?, next_at = ?, lease_owner = NULL, "
                "lease_until = NULL, code = ?, error_class = ?, latency_ms = ?, updated_at = ?, completed_at = ?, "
                "schedule_step = schedule_step + ?, "
                "attempt_trigger = CASE WHEN ? THEN 'schedule' ELSE attempt_trigger END WHERE seq = ? AND status = ?"_s,
                {values::wireName(status), delivery.reason, delivery.tries,
                 delivery.nextAttemptAt ? QVariant(*delivery.nextAttemptAt) : QVariant(),
                 delivery.code ? QVariant(*delivery.code) : QVariant(),
                 QString(values::infoOf(delivery.errorClass).wire),
                 delivery.latencyMs ? QVariant(*delivery.latencyMs) : QVariant(), now,
                 delivery.completedAt ? QVariant(*delivery.completedAt) : QVariant(), step == Step::Consume ? 1 : 0,
                 step != Step::None, row.seq, values::wireName(before)});
    if (session.changes() == 0)
        return false;
    if (before != status && !delivery.test) {
        const QString type = values::wireName(delivery.event);
        const QString &destId = delivery.destination.id;
        session.rollups().countDelivery(delivery.createdAt, destId, type, values::wireName(before), -1);
        session.rollups().countDelivery(delivery.createdAt, destId, type, values::wireName(status), 1);
    }
    journalDelivery(session, row.seq, delivery);
    return true;
}

void applyAttempt(const values::DeliveryAttempt &attempt, Delivery &delivery)
{
    delivery.tries = attempt.number;
    delivery.code = attempt.code;
    delivery.errorClass = attempt.errorClass;
    delivery.latencyMs = int(attempt.timings.totalUs / 1000);
}

/// Its status is no longer what the engine took it with: a person cancelled it while the attempt was under way. A
/// success is a success all the same; a failure leaves it as it is.
std::optional<Delivery> recordOverChange(Session &session, const AttemptRecord &record)
{
    auto row = rowWhere(session, u"seq = ?"_s, record.deliverySeq);
    if (!row)
        return std::nullopt;
    applyAttempt(record.attempt, row->delivery);
    const bool delivered = record.next == DeliveryStatus::Delivered;
    moveTo(session, *row, delivered ? DeliveryStatus::Delivered : row->delivery.status, record.finishedAt);
    return delivered ? std::optional(row->delivery) : std::nullopt;
}

void keepEndpointHealth(Session &session, const Delivery &delivery, const AttemptRecord &record)
{
    if (delivery.destination.kind != "webhook"_L1)
        return;
    if (record.attempt.succeeded()) {
        session.run(u"UPDATE endpoints SET failing_since = NULL, last_success_at = ?, last_attempt_at = ?, "
                    "last_error = '' WHERE id = ?"_s,
                    {record.finishedAt, record.finishedAt, delivery.destination.id});
    } else {
        session.run(u"UPDATE endpoints SET failing_since = COALESCE(failing_since, ?), last_attempt_at = ?, "
                    "last_error = ? WHERE id = ?"_s,
                    {record.finishedAt, record.finishedAt, delivery.codeWord(), delivery.destination.id});
    }
}

QList<qint64> sendingSeqs(Session &session, core::TimeMs leasedUntil)
{
    QList<qint64> seqs;
    session.rows(u"SELECT seq FROM deliveries WHERE status = 'sending' AND lease_until <= ?"_s, {leasedUntil},
                 [&seqs](const QSqlQuery &row) { seqs.append(row.value(0).toLongLong()); });
    return seqs;
}

int giveBack(Session &session, const QList<qint64> &seqs, core::TimeMs now)
{
    for (const qint64 seq : seqs)
        releaseLease(session, seq, now);
    return int(seqs.size());
}

} // namespace

void leaseClaimed(Session &session, ClaimedDelivery &claimed, const Lease &lease)
{
    session.run(u"UPDATE deliveries SET status = 'sending', lease_owner = ?, lease_until = ? WHERE seq = ?"_s,
                {lease.owner, lease.until, claimed.seq});
    Delivery &delivery = claimed.delivery;
    if (!delivery.test) {
        const QString type = values::wireName(delivery.event);
        session.rollups().countDelivery(delivery.createdAt, delivery.destination.id, type,
                                        values::wireName(delivery.status), -1);
        session.rollups().countDelivery(delivery.createdAt, delivery.destination.id, type, u"sending"_s, 1);
    }
    delivery.status = DeliveryStatus::Sending;
}

QList<ClaimedDelivery> claimDue(Session &session, const QString &destId, int limit, core::TimeMs now,
                                const Lease &lease)
{
    QList<ClaimedDelivery> claimed;
    static const QString sql = u"SELECT d.seq, d.schedule_step, d.attempt_trigger, e.payload, %1 FROM deliveries d "
                               "JOIN events e ON e.seq = d.event_seq "
                               "WHERE d.dest_id = ? AND d.next_at <= ? AND d.status IN ('pending', 'retrying') "
                               "ORDER BY d.next_at LIMIT ?"_s.arg(deliveryColumns(u"d."_s));
    session.rows(sql, {destId, now, limit}, [&claimed](const QSqlQuery &row) {
        ClaimedDelivery item;
        item.seq = row.value(0).toLongLong();
        item.scheduleStep = row.value(1).toInt();
        item.trigger = row.value(2).toString();
        item.payload = row.value(3).toByteArray();
        item.delivery = deliveryOf(row, 4);
        claimed.append(std::move(item));
    });
    for (ClaimedDelivery &item : claimed)
        leaseClaimed(session, item, lease);
    return claimed;
}

QList<DueDestination> dueDestinations(Session &session, const QStringList &others)
{
    // A loose index scan by hand: SQLite's GROUP BY would walk every waiting row, this makes one seek a destination.
    QList<DueDestination> destinations;
    QString after;
    for (;;) {
        std::optional<DueDestination> next;
        session.rows(u"SELECT dest_id, next_at FROM deliveries WHERE status IN ('pending', 'retrying') "
                     "AND next_at IS NOT NULL AND dest_id > ? ORDER BY dest_id, next_at LIMIT 1"_s,
                     {after}, [&next](const QSqlQuery &row) {
                         next = DueDestination{row.value(0).toString(), row.value(1).toLongLong()};
                     });
        if (!next)
            return destinations;
        after = next->destId;
        if (!others.contains(after))
            destinations.append(*next);
    }
}

std::optional<Delivery> recordAttempt(Session &session, const AttemptRecord &record)
{
    insertAttempt(session, record.deliverySeq, record.attempt);
    Row row{record.deliverySeq, record.delivery}; // as claimed, so the common case needs no reading
    applyAttempt(record.attempt, row.delivery);
    if (!row.delivery.test) {
        session.rollups().countAttempt(record.finishedAt, row.delivery.destination.id, record.attempt.succeeded(),
                                       double(record.attempt.timings.totalUs) / 1000.0);
        keepEndpointHealth(session, row.delivery, record);
    }
    row.delivery.nextAttemptAt = record.nextAt;
    if (!moveTo(session, row, record.next, record.finishedAt, record.usesUpStep ? Step::Consume : Step::Repeat))
        return recordOverChange(session, record);
    return row.delivery;
}

void releaseLease(Session &session, qint64 deliverySeq, core::TimeMs now)
{
    auto row = rowWhere(session, u"status = 'sending' AND seq = ?"_s, deliverySeq);
    if (row)
        moveTo(session, *row, row->delivery.tries == 0 ? DeliveryStatus::Pending : DeliveryStatus::Retrying, now);
}

void releaseLeaseUntil(Session &session, qint64 deliverySeq, core::TimeMs until, const QString &why, core::TimeMs now)
{
    auto row = rowWhere(session, u"status = 'sending' AND seq = ?"_s, deliverySeq);
    if (!row)
        return; // cancelled meanwhile
    row->delivery.reason = why;
    row->delivery.nextAttemptAt = until;
    moveTo(session, *row, row->delivery.tries == 0 ? DeliveryStatus::Pending : DeliveryStatus::Retrying, now);
}

int releaseAllLeases(Session &session, core::TimeMs now)
{
    return giveBack(session, sendingSeqs(session, std::numeric_limits<core::TimeMs>::max()), now);
}

void renewLeases(Session &session, const Lease &lease)
{
    session.run(u"UPDATE deliveries SET lease_until = ? WHERE status = 'sending' AND lease_owner = ?"_s,
                {lease.until, lease.owner});
}

int expireLeases(Session &session, core::TimeMs now)
{
    return giveBack(session, sendingSeqs(session, now), now);
}

core::Result<Delivery> endDelivery(Session &session, const QString &id, DeliveryStatus status, const QString &reason,
                                   core::TimeMs now)
{
    auto row = rowWhere(session, u"id = ?"_s, id);
    if (!row)
        return core::fail(core::notFound(u"delivery"_s, id));
    if (values::infoOf(row->delivery.status).terminal) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"delivery_finished"_s,
                           .title = u"This delivery has already ended"_s,
                           .detail = u"Its status is %1, so there is nothing to cancel. Replay it to send it "
                                     "again."_s.arg(values::wireName(row->delivery.status))});
    }
    row->delivery.reason = reason;
    moveTo(session, *row, status, now);
    return row->delivery;
}

void holdWaiting(Session &session, const QString &destId)
{
    session.run(u"UPDATE deliveries SET next_at = NULL WHERE dest_id = ? AND status IN ('pending', 'retrying')"_s,
                {destId});
}

void resumeWaiting(Session &session, const QString &destId, core::TimeMs now)
{
    session.run(u"UPDATE deliveries SET next_at = ? WHERE dest_id = ? AND next_at IS NULL "
                "AND status IN ('pending', 'retrying')"_s,
                {now, destId});
}

void holdLeased(Session &session, qint64 deliverySeq, core::TimeMs now)
{
    releaseLease(session, deliverySeq, now);
    session.run(u"UPDATE deliveries SET next_at = NULL WHERE seq = ?"_s, {deliverySeq});
}

int skipWaiting(Session &session, const QString &destId, const QString &reason, core::TimeMs now)
{
    QList<QString> waiting;
    session.rows(u"SELECT id FROM deliveries WHERE dest_id = ? AND status IN ('pending', 'retrying')"_s, {destId},
                 [&waiting](const QSqlQuery &row) { waiting.append(row.value(0).toString()); });
    for (const QString &id : std::as_const(waiting))
        std::ignore = endDelivery(session, id, DeliveryStatus::Skipped, reason, now);
    return int(waiting.size());
}

core::Result<Delivery> requeue(Session &session, const QString &id, core::TimeMs now)
{
    auto row = rowWhere(session, u"id = ?"_s, id);
    if (!row)
        return core::fail(core::notFound(u"delivery"_s, id));
    if (row->delivery.status == DeliveryStatus::Sending) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"attempt_under_way"_s,
                           .title = u"An attempt is being made right now"_s,
                           .detail = u"Wait for its result, at most 10 s, then replay if it failed."_s});
    }
    session.run(u"UPDATE deliveries SET schedule_step = 0, attempt_trigger = 'manual' WHERE seq = ?"_s, {row->seq});
    row->delivery.reason.clear();
    row->delivery.nextAttemptAt = now;
    moveTo(session, *row, row->delivery.tries == 0 ? DeliveryStatus::Pending : DeliveryStatus::Retrying, now);
    return row->delivery;
}

} // namespace callttone::store
