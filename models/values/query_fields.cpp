// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/query_fields.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QString queryField(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

void addQueryField(QUrlQuery &query, const QString &name, const QString &value, const QByteArray &plain)
{
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value, plain)));
}

void addTimeRange(QUrlQuery &query, const TimeRange &range)
{
    if (range.from)
        query.addQueryItem(u"from"_s, QString::number(*range.from));
    if (range.to)
        query.addQueryItem(u"to"_s, QString::number(*range.to));
}

core::Result<TimeRange> timeRangeOf(const QUrlQuery &query)
{
    TimeRange range;
    for (const auto &[name, target] : {std::pair(u"from"_s, &range.from), std::pair(u"to"_s, &range.to)}) {
        const QString given = queryField(query, name);
        if (given.isEmpty())
            continue;
        *target = core::parseTime(given);
        if (!*target)
            return core::fail(core::invalidField(
                u"?"_s + name, u"must be an RFC 3339 time with a zone, such as 2026-02-17T12:00:00Z"_s));
    }
    return range;
}

} // namespace callttone::values
