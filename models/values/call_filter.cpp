// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/call_filter.h"

#include "models/values/query_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QUrlQuery CallFilter::toQuery() const
{
    QUrlQuery query;
    addQueryField(query, u"status"_s, status);
    addQueryField(query, u"direction"_s, direction);
    addQueryField(query, u"agentId"_s, agentId);
    addQueryField(query, u"sentiment"_s, sentiment);
    addQueryField(query, u"number"_s, number);
    addQueryField(query, u"q"_s, text);
    addTimeRange(query, {from, to});
    return query;
}

core::Result<CallFilter> CallFilter::fromQuery(const QUrlQuery &query)
{
    CallFilter filter;
    filter.status = queryField(query, u"status"_s);
    filter.direction = queryField(query, u"direction"_s);
    filter.agentId = queryField(query, u"agentId"_s);
    filter.sentiment = queryField(query, u"sentiment"_s);
    filter.number = queryField(query, u"number"_s).trimmed();
    filter.text = queryField(query, u"q"_s);
    const auto range = timeRangeOf(query);
    if (!range)
        return core::fail(range.error());
    filter.from = range->from;
    filter.to = range->to;
    if (!filter.direction.isEmpty() && filter.direction != "inbound"_L1 && filter.direction != "outbound"_L1)
        return core::fail(core::invalidField(u"?direction"_s, u"must be inbound or outbound"_s));
    return filter;
}

} // namespace callttone::values
