// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tool_call_store.h"

#include "app/core/time_format.h"
#include "app/store/cursor.h"
#include "app/store/journal.h"
#include "app/store/session.h"
#include "app/store/where.h"
#include "models/values/json_read.h"
#include "models/values/stats.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr core::TimeMs minuteMs = 60'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toByteArray()).object();
}

/// What the stream says of a call: enough to show that it happened, and nothing of what the caller said.
QJsonObject announcement(const values::ToolCall &call)
{
    QJsonObject message{{u"id"_s, call.id},
                        {u"tool"_s, call.tool},
                        {u"integration"_s, call.integration},
                        {u"callId"_s, values::textValue(call.callId)},
                        {u"agentId"_s, values::textValue(call.agentId)},
                        {u"at"_s, core::toRfc3339(call.at)},
                        {u"ok"_s, call.ok},
                        {u"dryRun"_s, call.dryRun},
                        {u"replayed"_s, call.replayed},
                        {u"text"_s, call.text},
                        {u"latencyMs"_s, call.timings.totalMs}};
    if (call.problem) {
        message.insert(u"error"_s, QJsonObject{{u"class"_s, QString(values::infoOf(call.problem->errorClass).wire)},
                                               {u"code"_s, call.problem->code}});
    }
    return message;
}

} // namespace

void addToolCall(Session &session, const values::ToolCall &call, bool counts)
{
    values::ToolCall bare = call;
    bare.requests.clear();
    const QJsonValue requests = call.toJson().value("requests"_L1);
    session.run(u"INSERT INTO tool_calls (id, tool, integration, call_id, at, ok, record, requests) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {call.id, call.tool, call.integration, call.callId, call.at, call.ok, compact(bare.toJson()),
                 requests.isUndefined() ? QVariant() : QVariant(compact({{u"requests"_s, requests}}))});
    if (counts)
        session.rollups().countTool(call.at, call.tool, call.integration, call.ok, call.timings.totalMs);
    journalMessage(session, u"tool.called"_s, announcement(call));
}

core::Result<values::Page<values::ToolCall>> listToolCalls(Session &session, const values::ToolCallFilter &filter,
                                                           const values::PageRequest &page)
{
    const auto cursor = decodeCursor(page.cursor);
    if (!cursor)
        return core::fail(cursor.error());
    Where where;
    if (!filter.tool.isEmpty())
        where.add(u"tool = ?"_s, {filter.tool});
    if (!filter.integration.isEmpty())
        where.add(u"integration = ?"_s, {filter.integration});
    if (!filter.callId.isEmpty())
        where.add(u"call_id = ?"_s, {filter.callId});
    if (filter.ok)
        where.add(u"ok = ?"_s, {*filter.ok ? 1 : 0});
    if (filter.from)
        where.add(u"at >= ?"_s, {*filter.from});
    if (filter.to)
        where.add(u"at < ?"_s, {*filter.to});
    values::Page<values::ToolCall> result;
    if (page.withTotal)
        result.total =
            session.scalar(u"SELECT count(*) FROM tool_calls WHERE "_s + where.sql, where.values).toLongLong();
    if (*cursor)
        where.add(u"seq < ?"_s, {(*cursor)->time});
    where.values.append(page.limit + 1);
    qint64 lastSeq = 0;
    session.rows(u"SELECT seq, record FROM tool_calls WHERE %1 ORDER BY seq DESC LIMIT ?"_s.arg(where.sql),
                 where.values, [&](const QSqlQuery &row) {
                     if (result.data.size() == page.limit) {
                         result.nextCursor = encodeCursor({lastSeq, {}});
                         return;
                     }
                     lastSeq = row.value(0).toLongLong();
                     result.data.append(values::ToolCall::fromJson(objectOf(row.value(1))));
                 });
    return result;
}

core::Result<values::ToolCall> toolCallDetail(Session &session, const QString &id)
{
    std::optional<values::ToolCall> call;
    session.rows(u"SELECT record, requests FROM tool_calls WHERE id = ?"_s, {id}, [&call](const QSqlQuery &row) {
        QJsonObject object = objectOf(row.value(0));
        if (!row.value(1).isNull())
            object.insert(u"requests"_s, objectOf(row.value(1)).value("requests"_L1));
        call = values::ToolCall::fromJson(object);
    });
    if (!call)
        return core::fail(core::notFound(u"tool call"_s, id));
    return *call;
}

QList<values::ToolCall> toolCallsOfCall(Session &session, const QString &callId)
{
    QList<values::ToolCall> calls;
    session.rows(u"SELECT record FROM tool_calls WHERE call_id = ? ORDER BY seq LIMIT 500"_s, {callId},
                 [&calls](const QSqlQuery &row) { calls.append(values::ToolCall::fromJson(objectOf(row.value(0)))); });
    return calls;
}

QHash<QString, values::ToolStats> toolStats(Session &session, core::TimeMs from, core::TimeMs to)
{
    QHash<QString, values::ToolStats> stats;
    QHash<QString, values::LatencyHistogram> latencies;
    session.rows(u"SELECT tool, ok, bucket, sum(n) FROM rollup_tools WHERE minute BETWEEN ? AND ? GROUP BY 1, 2, 3"_s,
                 {from / minuteMs, (to - 1) / minuteMs}, [&](const QSqlQuery &row) {
                     const QString tool = row.value(0).toString();
                     const qint64 n = row.value(3).toLongLong();
                     stats[tool].count += n;
                     if (!row.value(1).toBool())
                         stats[tool].errors += n;
                     latencies[tool].add(row.value(2).toInt(), n);
                 });
    for (auto it = stats.begin(); it != stats.end(); ++it) {
        it->p50Ms = latencies[it.key()].quantileMs(0.5);
        it->p95Ms = latencies[it.key()].quantileMs(0.95);
    }
    return stats;
}

} // namespace callttone::store
