// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/call_store.h"

#include "app/store/call_timeline.h"
#include "app/store/cursor.h"
#include "app/store/delivery_log.h"
#include "app/store/event_log.h"
#include "app/store/session.h"
#include "app/store/sync_store.h"
#include "app/store/tool_call_store.h"
#include "app/store/where.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

const QString callColumns = u"id, direction, status, agent_id, agent_name, from_number, to_number, summary, sentiment, "
                            "lead_score, duration_s, started_at, ended_at, updated_at"_s;

template<typename T> std::optional<T> optionalOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

values::Call callOf(const QSqlQuery &row)
{
    values::Call call;
    int column = 0;
    for (QString *text : {&call.id, &call.direction, &call.status, &call.agentId, &call.agentName, &call.fromNumber,
                          &call.toNumber, &call.summary, &call.sentiment})
        *text = row.value(column++).toString();
    call.leadScore = optionalOf<int>(row.value(column++));
    call.durationSeconds = optionalOf<int>(row.value(column++));
    call.startedAt = row.value(column++).toLongLong();
    call.endedAt = optionalOf<qint64>(row.value(column++));
    call.updatedAt = row.value(column).toLongLong();
    return call;
}

Where whereOf(const values::CallFilter &filter)
{
    Where where;
    if (!filter.status.isEmpty())
        where.add(u"status = ?"_s, {filter.status == "live"_L1 ? u"in-progress"_s : filter.status});
    if (!filter.direction.isEmpty())
        where.add(u"direction = ?"_s, {filter.direction});
    if (!filter.agentId.isEmpty())
        where.add(u"(agent_id = ? OR agent_name = ?)"_s, {filter.agentId, filter.agentId});
    if (!filter.sentiment.isEmpty())
        where.add(u"sentiment = ?"_s, {filter.sentiment});
    if (!filter.number.isEmpty()) {
        const QString pattern = likeAnywhere(filter.number);
        where.add(u"(from_number LIKE ? ESCAPE '\\' OR to_number LIKE ? ESCAPE '\\')"_s, {pattern, pattern});
    }
    if (!filter.text.isEmpty()) {
        const QString pattern = likeAnywhere(filter.text);
        where.add(u"(id LIKE ? ESCAPE '\\' OR agent_name LIKE ? ESCAPE '\\' OR summary LIKE ? ESCAPE '\\' "
                  "OR from_number LIKE ? ESCAPE '\\' OR to_number LIKE ? ESCAPE '\\')"_s,
                  {pattern, pattern, pattern, pattern, pattern});
    }
    if (filter.from)
        where.add(u"started_at >= ?"_s, {*filter.from});
    if (filter.to)
        where.add(u"started_at < ?"_s, {*filter.to});
    return where;
}

int &countIn(values::DeliveryCounts &counts, const QString &status)
{
    switch (values::deliveryStatusFromWire(status).value_or(values::DeliveryStatus::Pending)) {
    case values::DeliveryStatus::Retrying:
        return counts.retrying;
    case values::DeliveryStatus::Delivered:
        return counts.delivered;
    case values::DeliveryStatus::Failed:
        return counts.failed;
    case values::DeliveryStatus::Pending:
    case values::DeliveryStatus::Sending:
    case values::DeliveryStatus::Cancelled: // neither is asked for
    case values::DeliveryStatus::Skipped:
        break;
    }
    return counts.waiting;
}

/// Of a page of calls at once: what an index finds of each is little, and one statement asks for all of it.
void addCounts(Session &session, QList<values::Call> &calls)
{
    QHash<QString, values::Call *> byId;
    QJsonArray ids;
    for (values::Call &call : calls) {
        call.toolCallCount = 0;
        call.deliveryCounts.emplace();
        byId.insert(call.id, &call);
        ids.append(call.id);
    }
    const QList<QVariant> asked{QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact))};
    session.rows(
        u"SELECT call_id, count(*) FROM tool_calls WHERE call_id IN (SELECT value FROM json_each(?)) "
        "GROUP BY call_id"_s,
        asked, [&byId](const QSqlQuery &row) { byId[row.value(0).toString()]->toolCallCount = row.value(1).toInt(); });
    session.rows(u"SELECT call_id, status, count(*) FROM deliveries "
                 "WHERE call_id IN (SELECT value FROM json_each(?)) AND status NOT IN ('cancelled', 'skipped') "
                 "GROUP BY call_id, status"_s,
                 asked, [&byId](const QSqlQuery &row) {
                     countIn(*byId[row.value(0).toString()]->deliveryCounts, row.value(1).toString()) +=
                         row.value(2).toInt();
                 });
}

} // namespace

core::Result<values::Page<values::Call>> listCalls(Session &session, const values::CallFilter &filter,
                                                   const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where = whereOf(filter);
    values::Page<values::Call> result;
    if (page.withTotal)
        result.total = session.scalar(u"SELECT count(*) FROM calls WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(u"(started_at, id) < (?, ?)"_s, {(*cursor)->time, (*cursor)->key});
    where.values.append(page.limit + 1);
    session.rows(
        u"SELECT %1 FROM calls WHERE %2 ORDER BY started_at DESC, id DESC LIMIT ?"_s.arg(callColumns, where.sql),
        where.values, [&result](const QSqlQuery &row) { result.data.append(callOf(row)); });
    if (result.data.size() > page.limit) {
        result.data.removeLast();
        result.nextCursor = encodeCursor({result.data.last().startedAt, result.data.last().id});
    }
    addCounts(session, result.data);
    return result;
}

values::Call knownCall(Session &session, const QString &id)
{
    values::Call call;
    call.id = id;
    session.rows(u"SELECT %1 FROM calls WHERE id = ?"_s.arg(callColumns), {id},
                 [&call](const QSqlQuery &row) { call = callOf(row); });
    return call;
}

core::Result<values::CallDetail> callDetail(Session &session, const QString &id)
{
    std::optional<values::Call> call;
    session.rows(u"SELECT %1 FROM calls WHERE id = ?"_s.arg(callColumns), {id},
                 [&call](const QSqlQuery &row) { call = callOf(row); });
    if (!call)
        return core::fail(core::notFound(u"call"_s, id));
    values::CallDetail detail;
    detail.call = *call;
    detail.deliveries = deliveriesOfCall(session, id);
    detail.records = syncRecordsOfCall(session, id);
    addEventsTo(detail, eventsOfCall(session, id), toolCallsOfCall(session, id));
    return detail;
}

} // namespace callttone::store
