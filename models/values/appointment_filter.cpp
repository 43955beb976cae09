// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/appointment_filter.h"

#include "app/core/time_format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QUrlQuery AppointmentFilter::toQuery() const
{
    QUrlQuery query;
    const std::pair<QString, QString> texts[] = {{u"status"_s, status ? wireName(*status) : QString()},
                                                 {u"agentId"_s, agentId},
                                                 {u"callId"_s, callId},
                                                 {u"q"_s, text}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty()) // '+' of a phone number would read back as a space
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    if (from)
        query.addQueryItem(u"from"_s, QString::number(*from));
    if (to)
        query.addQueryItem(u"to"_s, QString::number(*to));
    return query;
}

core::Result<AppointmentFilter> AppointmentFilter::fromQuery(const QUrlQuery &query)
{
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    AppointmentFilter filter;
    filter.agentId = value(u"agentId"_s);
    filter.callId = value(u"callId"_s);
    filter.text = value(u"q"_s).trimmed();
    if (const QString given = value(u"status"_s); !given.isEmpty()) {
        filter.status = appointmentStatusFromWire(given);
        if (wireName(*filter.status) != given)
            return core::fail(core::invalidField(u"?status"_s, u"must be confirmed or cancelled"_s));
    }
    for (const auto &[name, target] : {std::pair(u"from"_s, &filter.from), std::pair(u"to"_s, &filter.to)}) {
        const QString given = value(name);
        if (given.isEmpty())
            continue;
        *target = core::parseTime(given);
        if (!*target)
            return core::fail(core::invalidField(u"?"_s + name, u"must be an RFC 3339 time with a zone"_s));
    }
    return filter;
}

} // namespace callttone::values
