// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/appointment_filter.h"

#include "models/values/query_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QUrlQuery AppointmentFilter::toQuery() const
{
    QUrlQuery query;
    addQueryField(query, u"status"_s, status ? wireName(*status) : QString());
    addQueryField(query, u"agentId"_s, agentId);
    addQueryField(query, u"callId"_s, callId);
    addQueryField(query, u"q"_s, text);
    addTimeRange(query, {from, to});
    addQueryField(query, u"order"_s, soonestFirst ? u"soonest"_s : QString());
    return query;
}

core::Result<AppointmentFilter> AppointmentFilter::fromQuery(const QUrlQuery &query)
{
    AppointmentFilter filter;
    filter.agentId = queryField(query, u"agentId"_s);
    filter.callId = queryField(query, u"callId"_s);
    filter.text = queryField(query, u"q"_s).trimmed();
    if (const QString given = queryField(query, u"status"_s); !given.isEmpty()) {
        filter.status = appointmentStatusFromWire(given);
        if (wireName(*filter.status) != given)
            return core::fail(core::invalidField(u"?status"_s, u"must be confirmed or cancelled"_s));
    }
    const auto range = timeRangeOf(query);
    if (!range)
        return core::fail(range.error());
    filter.from = range->from;
    filter.to = range->to;
    const QString order = queryField(query, u"order"_s);
    if (!order.isEmpty() && order != "soonest"_L1 && order != "newest"_L1)
        return core::fail(core::invalidField(u"?order"_s, u"must be newest or soonest"_s));
    filter.soonestFirst = order == "soonest"_L1;
    return filter;
}

} // namespace callttone::values
