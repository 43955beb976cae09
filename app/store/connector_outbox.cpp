// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connector_outbox.h"

#include "app/store/delivery_log.h"
#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr core::TimeMs failedWithinMs = 7LL * 24 * 60 * 60 * 1'000;

ClaimedDelivery claimedOf(const QSqlQuery &row)
{
    ClaimedDelivery item;
    item.seq = row.value(0).toLongLong();
    item.scheduleStep = row.value(1).toInt();
    item.trigger = row.value(2).toString();
    item.payload = row.value(3).toByteArray();
    item.delivery = deliveryOf(row, 4);
    return item;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

std::optional<ClaimedDelivery> claimNext(Session &session, const ConnectorClaim &claim, core::TimeMs now,
                                         const Lease &lease)
{
    // Few calls are worked on at once, so there are few such statements.
    const QString sql =
        u"SELECT d.seq, d.schedule_step, d.attempt_trigger, e.payload, %1 FROM deliveries d "
        "JOIN events e ON e.seq = d.event_seq "
        "WHERE d.dest_id = ? AND d.next_at <= ? AND d.status IN ('pending', 'retrying') %2 %3 "
        "ORDER BY d.next_at, d.seq LIMIT 1"_s.arg(
            deliveryColumns(u"d."_s),
            claim.exceptCalls.isEmpty() ? QString()
                                        : u"AND d.call_id NOT IN (%1)"_s.arg(questionMarks(claim.exceptCalls.size())),
            claim.onlyAsked ? u"AND d.attempt_trigger = 'manual'"_s : QString());
    QList<QVariant> values{claim.destId, now};
    for (const QString &callId : claim.exceptCalls)
        values.append(callId);
    std::optional<ClaimedDelivery> claimed;
    session.rows(sql, values, [&claimed](const QSqlQuery &row) { claimed = claimedOf(row); });
    if (claimed)
        leaseClaimed(session, *claimed, lease);
    return claimed;
}

std::optional<core::TimeMs> nextDue(Session &session, const QString &destId)
{
    std::optional<core::TimeMs> due;
    session.rows(u"SELECT next_at FROM deliveries WHERE dest_id = ? AND status IN ('pending', 'retrying') "
                 "AND next_at IS NOT NULL ORDER BY next_at LIMIT 1"_s,
                 {destId}, [&due](const QSqlQuery &row) { due = row.value(0).toLongLong(); });
    return due;
}

void postpone(Session &session, const ClaimedDelivery &claimed, core::TimeMs claimedAt, core::TimeMs until,
              const QString &why, core::TimeMs now)
{
    // Its own event is no news, though it may have come in the same millisecond.
    const bool moreCame =
        session
            .scalar(u"SELECT EXISTS (SELECT 1 FROM events WHERE call_id = ? AND received_at >= ? AND id <> ?)"_s,
                    {claimed.delivery.callId, claimedAt, claimed.delivery.eventId})
            .toBool();
    releaseLeaseUntil(session, claimed.seq, moreCame ? now : until, why, now);
}

void hastenCall(Session &session, const QString &callId, const QStringList &destIds, core::TimeMs now)
{
    for (const QString &destId : destIds) {
        session.run(u"UPDATE deliveries SET next_at = ? WHERE call_id = ? AND dest_id = ? "
                    "AND status IN ('pending', 'retrying') AND tries = 0 AND next_at > ?"_s,
                    {now, callId, destId, now});
    }
}

void hastenDestination(Session &session, const QString &destId, core::TimeMs now)
{
    session.run(u"UPDATE deliveries SET next_at = ? WHERE dest_id = ? AND status IN ('pending', 'retrying') "
                "AND (next_at > ? OR next_at IS NULL)"_s,
                {now, destId, now});
}

WaitingFigures waitingFigures(Session &session, const QString &destId, core::TimeMs now)
{
    const auto count = [&](const QString &status) {
        return session
            .scalar(u"SELECT count(*) FROM deliveries WHERE dest_id = ? AND status = ? AND dest_kind <> 'webhook'"_s,
                    {destId, status})
            .toInt();
    };
    WaitingFigures figures;
    figures.waiting = count(u"pending"_s) + count(u"retrying"_s) + count(u"sending"_s);
    figures.failed = session
                         .scalar(u"SELECT count(*) FROM deliveries WHERE dest_id = ? AND status = 'failed' "
                                 "AND dest_kind <> 'webhook' AND updated_at >= ?"_s,
                                 {destId, now - failedWithinMs})
                         .toInt();
    if (figures.failed > 0) {
        figures.lastFailure = session
                                  .scalar(u"SELECT reason FROM deliveries WHERE dest_id = ? AND status = 'failed' "
                                          "AND dest_kind <> 'webhook' ORDER BY seq DESC LIMIT 1"_s,
                                          {destId})
                                  .toString();
    }
    const QVariant last = session.scalar(u"SELECT completed_at FROM deliveries WHERE dest_id = ? "
                                         "AND status = 'delivered' AND dest_kind <> 'webhook' "
                                         "ORDER BY seq DESC LIMIT 1"_s,
                                         {destId});
    if (!last.isNull())
        figures.lastDeliveredAt = last.toLongLong();
    return figures;
}

} // namespace callttone::store
