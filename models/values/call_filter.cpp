// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/call_filter.h"

#include "app/core/time_format.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QUrlQuery CallFilter::toQuery() const
{
    QUrlQuery query;
    const std::pair<QString, QString> texts[] = {{u"status"_s, status},   {u"direction"_s, direction},
                                                 {u"agentId"_s, agentId}, {u"sentiment"_s, sentiment},
                                                 {u"number"_s, number},   {u"q"_s, text}};
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

core::Result<CallFilter> CallFilter::fromQuery(const QUrlQuery &query)
{
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    CallFilter filter;
    filter.status = value(u"status"_s);
    filter.direction = value(u"direction"_s);
    filter.agentId = value(u"agentId"_s);
    filter.sentiment = value(u"sentiment"_s);
    filter.number = value(u"number"_s).trimmed();
    filter.text = value(u"q"_s);
    for (const auto &[name, target] : {std::pair(u"from"_s, &filter.from), std::pair(u"to"_s, &filter.to)}) {
        const QString given = value(name);
        if (given.isEmpty())
            continue;
        *target = core::parseTime(given);
        if (!*target)
            return core::fail(core::invalidField(u"?"_s + name, u"must be an RFC 3339 time with a zone"_s));
    }
    if (!filter.direction.isEmpty() && filter.direction != "inbound"_L1 && filter.direction != "outbound"_L1)
        return core::fail(core::invalidField(u"?direction"_s, u"must be inbound or outbound"_s));
    return filter;
}

} // namespace callttone::values
