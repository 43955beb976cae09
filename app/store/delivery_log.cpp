// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/delivery_log.h"

#include "app/store/attempt_log.h"
#include "app/store/cursor.h"
#include "app/store/delivery_where.h"
#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

DeliveryWhere replayableWhere(const values::DeliveryFilter &filter)
{
    DeliveryWhere where = whereOf(filter);
    where.add(u"d.test = 0 AND d.status <> 'sending'"_s, {});
    return where;
}

qint64 countWhere(Session &session, const DeliveryWhere &where)
{
    return session.scalar(u"SELECT count(*) FROM deliveries d %1 WHERE %2"_s.arg(where.joins, where.sql), where.values)
        .toLongLong();
}

} // namespace

QString deliveryColumns(const QString &prefix)
{
    static const QStringList columns{
        u"id"_s,         u"event_id"_s,   u"event_type"_s, u"call_id"_s, u"dest_kind"_s,    u"dest_id"_s,
        u"dest_label"_s, u"status"_s,     u"reason"_s,     u"code"_s,    u"error_class"_s,  u"tries"_s,
        u"latency_ms"_s, u"created_at"_s, u"updated_at"_s, u"next_at"_s, u"completed_at"_s, u"test"_s};
    return prefix + columns.join(u", "_s + prefix);
}

values::Delivery deliveryOf(const QSqlQuery &row, int column)
{
    const auto next = [&row, &column] { return row.value(column++); };
    const auto nextInt = [&next]() -> std::optional<int> {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    };
    const auto nextTime = [&next]() -> std::optional<core::TimeMs> {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional<core::TimeMs>(value.toLongLong());
    };
    values::Delivery delivery;
    delivery.id = next().toString();
    delivery.eventId = next().toString();
    delivery.event = values::eventTypeFromWire(next().toString()).value_or(values::EventType::CallStarted);
    delivery.callId = next().toString();
    delivery.destination.kind = next().toString();
    delivery.destination.id = next().toString();
    delivery.destination.label = next().toString();
    delivery.status = values::deliveryStatusFromWire(next().toString()).value_or(values::DeliveryStatus::Pending);
    delivery.reason = next().toString();
    delivery.code = nextInt();
    delivery.errorClass = values::errorClassFromWire(next().toString()).value_or(values::ErrorClass::None);
    delivery.tries = next().toInt();
    delivery.latencyMs = nextInt();
    delivery.createdAt = next().toLongLong();
    delivery.updatedAt = next().toLongLong();
    delivery.nextAttemptAt = nextTime();
    delivery.completedAt = nextTime();
    delivery.test = next().toBool();
    return delivery;
}

core::Result<values::Page<values::Delivery>> listDeliveries(Session &session, const values::DeliveryFilter &filter,
                                                            const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    DeliveryWhere where = whereOf(filter);
    values::Page<values::Delivery> result;
    if (page.withTotal)
        result.total = countDeliveries(session, filter);
    if (*cursor)
        where.add(u"d.seq < ?"_s, {(*cursor)->time});
    where.values.append(page.limit + 1);
    // The sequence grows with created_at, so it orders by time and needs no second column in the cursor.
    QList<qint64> seqs;
    session.rows(u"SELECT d.seq, %1 FROM deliveries d %2 WHERE %3 ORDER BY d.seq DESC LIMIT ?"_s.arg(
                     deliveryColumns(u"d."_s), where.joins, where.sql),
                 where.values, [&result, &seqs](const QSqlQuery &row) {
                     seqs.append(row.value(0).toLongLong());
                     result.data.append(deliveryOf(row, 1));
                 });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({seqs[page.limit - 1], {}});
    }
    return result;
}

qint64 countDeliveries(Session &session, const values::DeliveryFilter &filter)
{
    return countWhere(session, whereOf(filter));
}

QStringList replayableIds(Session &session, const values::DeliveryFilter &filter)
{
    const DeliveryWhere where = replayableWhere(filter);
    QStringList ids;
    session.rows(u"SELECT d.id FROM deliveries d %1 WHERE %2 ORDER BY d.seq"_s.arg(where.joins, where.sql),
                 where.values, [&ids](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
    return ids;
}

qint64 countReplayable(Session &session, const values::DeliveryFilter &filter)
{
    return countWhere(session, replayableWhere(filter));
}

core::Result<values::DeliveryDetail> deliveryDetail(Session &session, const QString &id)
{
    std::optional<values::DeliveryDetail> detail;
    qint64 seq = 0;
    session.rows(
        u"SELECT d.seq, e.payload, %1 FROM deliveries d JOIN events e ON e.seq = d.event_seq WHERE d.id = ?"_s.arg(
            deliveryColumns(u"d."_s)),
        {id}, [&](const QSqlQuery &row) {
            seq = row.value(0).toLongLong();
            detail.emplace();
            detail->payload = row.value(1).toByteArray();
            detail->delivery = deliveryOf(row, 2);
        });
    if (!detail)
        return core::fail(core::notFound(u"delivery"_s, id));
    detail->attempts = attemptsOf(session, seq);
    return *detail;
}

QList<values::Delivery> deliveriesOfCall(Session &session, const QString &callId)
{
    QList<values::Delivery> deliveries;
    session.rows(
        u"SELECT %1 FROM deliveries WHERE call_id = ? AND test = 0 ORDER BY seq LIMIT 1000"_s.arg(deliveryColumns()),
        {callId}, [&deliveries](const QSqlQuery &row) { deliveries.append(deliveryOf(row, 0)); });
    return deliveries;
}

} // namespace callttone::store
