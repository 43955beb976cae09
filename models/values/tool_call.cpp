// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/tool_call.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"
#include "models/values/query_fields.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

/// Microseconds are as fine as anything here is measured; more digits only look like more.
double rounded(double ms)
{
    return std::round(ms * 1000) / 1000;
}

} // namespace

QJsonObject ToolCall::toJson() const
{
    QJsonObject object{{u"id"_s, id},
                       {u"tool"_s, tool},
                       {u"integration"_s, integration},
                       {u"callId"_s, textValue(callId)},
                       {u"agentId"_s, textValue(agentId)},
                       {u"at"_s, core::toRfc3339(at)},
                       {u"arguments"_s, arguments},
                       {u"dryRun"_s, dryRun},
                       {u"replayed"_s, replayed},
                       {u"ok"_s, ok},
                       {u"result"_s, result},
                       {u"text"_s, text},
                       {u"latencyMs"_s, rounded(timings.totalMs)},
                       {u"queueMs"_s, rounded(timings.queueMs)},
                       {u"networkMs"_s, rounded(timings.networkMs)}};
    if (problem)
        object.insert(u"error"_s, problem->toJson());
    if (!times.isEmpty())
        object.insert(u"times"_s, times);
    if (!requests.isEmpty()) {
        QJsonArray rows;
        for (const VendorRequest &request : requests)
            rows.append(request.toJson());
        object.insert(u"requests"_s, rows);
    }
    return object;
}

ToolCall ToolCall::fromJson(const QJsonObject &object)
{
    ToolCall call;
    call.id = values::text(object, "id"_L1);
    call.tool = values::text(object, "tool"_L1);
    call.integration = values::text(object, "integration"_L1);
    call.callId = values::text(object, "callId"_L1);
    call.agentId = values::text(object, "agentId"_L1);
    call.at = values::time(object, "at"_L1);
    call.arguments = object.value("arguments"_L1).toObject();
    call.dryRun = object.value("dryRun"_L1).toBool();
    call.replayed = object.value("replayed"_L1).toBool();
    call.ok = object.value("ok"_L1).toBool();
    call.result = object.value("result"_L1).toObject();
    call.text = values::text(object, "text"_L1);
    call.timings = {object.value("latencyMs"_L1).toDouble(), object.value("queueMs"_L1).toDouble(),
                    object.value("networkMs"_L1).toDouble()};
    if (const QJsonValue error = object.value("error"_L1); error.isObject())
        call.problem = ToolProblem::fromJson(error.toObject());
    call.times = object.value("times"_L1).toObject();
    for (const QJsonValue &request : object.value("requests"_L1).toArray())
        call.requests.append(VendorRequest::fromJson(request.toObject()));
    return call;
}

QUrlQuery ToolCallFilter::toQuery() const
{
    QUrlQuery query;
    addQueryField(query, u"tool"_s, tool);
    addQueryField(query, u"integration"_s, integration);
    addQueryField(query, u"callId"_s, callId);
    if (ok)
        query.addQueryItem(u"ok"_s, *ok ? u"true"_s : u"false"_s);
    addTimeRange(query, {from, to});
    return query;
}

core::Result<ToolCallFilter> ToolCallFilter::fromQuery(const QUrlQuery &query)
{
    ToolCallFilter filter;
    filter.tool = queryField(query, u"tool"_s);
    filter.integration = queryField(query, u"integration"_s);
    filter.callId = queryField(query, u"callId"_s);
    if (const QString ok = queryField(query, u"ok"_s); ok == "true"_L1 || ok == "false"_L1)
        filter.ok = ok == "true"_L1;
    else if (!ok.isEmpty())
        return core::fail(core::invalidField(u"?ok"_s, u"must be true or false"_s));
    const auto range = timeRangeOf(query);
    if (!range)
        return core::fail(range.error());
    filter.from = range->from;
    filter.to = range->to;
    return filter;
}

} // namespace callttone::values
