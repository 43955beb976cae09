// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/stats.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr double firstUpperMs = 0.5;
constexpr double growth = 1.25; // 48 buckets reach 17.9 s, past the 10 s budget, with at most 25 % error

QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(std::round(*value * 100) / 100) : QJsonValue(QJsonValue::Null);
}

std::optional<double> optionalNumber(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

qint64 count(const QJsonObject &object, QLatin1StringView name)
{
    return qint64(object.value(name).toDouble());
}

} // namespace

int latencyBucketOf(double ms)
{
    if (ms < firstUpperMs)
        return 0;
    const int bucket = int(std::floor(std::log(ms / firstUpperMs) / std::log(growth))) + 1;
    return std::min(bucket, latencyBucketCount - 1);
}

double latencyBucketUpperMs(int bucket)
{
    return firstUpperMs * std::pow(growth, bucket);
}

qint64 LatencyHistogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

std::optional<double> LatencyHistogram::quantileMs(double share) const
{
    const qint64 all = total();
    if (all == 0)
        return std::nullopt;
    const double wanted = std::clamp(share, 0.0, 1.0) * double(all);
    double seen = 0;
    for (int bucket = 0; bucket < latencyBucketCount; ++bucket) {
        const double here = double(counts[size_t(bucket)]);
        if (here > 0 && seen + here >= wanted) {
            const double low = bucket == 0 ? 0 : latencyBucketUpperMs(bucket - 1);
            return low + (latencyBucketUpperMs(bucket) - low) * (wanted - seen) / here;
        }
        seen += here;
    }
    return latencyBucketUpperMs(latencyBucketCount - 1);
}

QUrlQuery StatsQuery::toQuery() const
{
    DeliveryFilter withoutTimes = filter;
    withoutTimes.from = from;
    withoutTimes.to = to;
    QUrlQuery query = withoutTimes.toQuery();
    query.addQueryItem(u"buckets"_s, QString::number(buckets));
    return query;
}

core::Result<StatsQuery> StatsQuery::fromQuery(const QUrlQuery &query, core::TimeMs now)
{
    const auto filter = DeliveryFilter::fromQuery(query);
    if (!filter)
        return core::fail(filter.error());
    StatsQuery stats;
    stats.filter = *filter;
    stats.to = filter->to.value_or(now);
    stats.from = filter->from.value_or(stats.to - 24 * 3'600'000LL);
    if (const QString buckets = query.queryItemValue(u"buckets"_s); !buckets.isEmpty())
        stats.buckets = buckets.toInt();
    if (stats.buckets < 1 || stats.buckets > 1000)
        return core::fail(core::invalidField(u"?buckets"_s, u"must be a number from 1 to 1000"_s));
    if (stats.to <= stats.from)
        return core::fail(core::invalidField(u"?to"_s, u"must be later than from"_s));
    return stats;
}

QJsonObject ToolSeries::toJson() const
{
    QJsonObject object = stats.toJson();
    object.insert(u"tool"_s, tool);
    object.insert(u"integration"_s, integration);
    QJsonArray perBucket;
    for (qsizetype i = 0; i < counts.size(); ++i)
        perBucket.append(QJsonObject{{u"count"_s, double(counts[i])}, {u"p50"_s, number(p50Ms[i])}});
    object.insert(u"buckets"_s, perBucket);
    return object;
}

ToolSeries ToolSeries::fromJson(const QJsonObject &object)
{
    ToolSeries series{text(object, "tool"_L1), text(object, "integration"_L1), ToolStats::fromJson(object), {}, {}};
    for (const QJsonValue &value : object.value("buckets"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        series.counts.append(count(row, "count"_L1));
        series.p50Ms.append(optionalNumber(row, "p50"_L1));
    }
    return series;
}

QJsonObject Stats::toJson() const
{
    QJsonArray toolRows;
    for (const ToolSeries &series : tools)
        toolRows.append(series.toJson());
    QJsonArray rows;
    for (const StatsBucket &bucket : buckets) {
        rows.append(QJsonObject{{u"at"_s, core::toRfc3339(bucket.at)},
                                {u"deliveries"_s, double(bucket.deliveries)},
                                {u"failed"_s, double(bucket.failed)},
                                {u"attemptsOk"_s, double(bucket.attemptsOk)},
                                {u"attemptsFailed"_s, double(bucket.attemptsFailed)},
                                {u"p50Ms"_s, number(bucket.p50Ms)},
                                {u"p95Ms"_s, number(bucket.p95Ms)},
                                {u"calls"_s, double(bucket.calls)}});
    }
    return {{u"from"_s, core::toRfc3339(from)},
            {u"to"_s, core::toRfc3339(to)},
            {u"bucketSeconds"_s, double(bucketMs) / 1000},
            {u"buckets"_s, rows},
            {u"deliveries"_s, double(deliveriesTotal)},
            {u"failed"_s, double(deliveriesFailed)},
            {u"attemptsOk"_s, double(attemptsOk)},
            {u"attemptsFailed"_s, double(attemptsFailed)},
            {u"p50Ms"_s, number(p50Ms)},
            {u"p95Ms"_s, number(p95Ms)},
            {u"calls"_s, double(calls)},
            {u"tools"_s, toolRows},
            {u"liveCalls"_s, double(liveCalls)},
            {u"waiting"_s, double(waiting)},
            {u"retrying"_s, double(retrying)},
            {u"oldestUndelivered"_s, timeValue(oldestUndelivered)}};
}

Stats Stats::fromJson(const QJsonObject &object)
{
    Stats stats;
    stats.from = time(object, "from"_L1);
    stats.to = time(object, "to"_L1);
    stats.bucketMs = qint64(object.value("bucketSeconds"_L1).toDouble() * 1000);
    const QJsonArray rows = object.value("buckets"_L1).toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        StatsBucket bucket;
        bucket.at = time(row, "at"_L1);
        bucket.deliveries = count(row, "deliveries"_L1);
        bucket.failed = count(row, "failed"_L1);
        bucket.attemptsOk = count(row, "attemptsOk"_L1);
        bucket.attemptsFailed = count(row, "attemptsFailed"_L1);
        bucket.p50Ms = optionalNumber(row, "p50Ms"_L1);
        bucket.p95Ms = optionalNumber(row, "p95Ms"_L1);
        bucket.calls = count(row, "calls"_L1);
        stats.buckets.append(bucket);
    }
    stats.deliveriesTotal = count(object, "deliveries"_L1);
    stats.deliveriesFailed = count(object, "failed"_L1);
    stats.attemptsOk = count(object, "attemptsOk"_L1);
    stats.attemptsFailed = count(object, "attemptsFailed"_L1);
    stats.p50Ms = optionalNumber(object, "p50Ms"_L1);
    stats.p95Ms = optionalNumber(object, "p95Ms"_L1);
    stats.calls = count(object, "calls"_L1);
    for (const QJsonValue &value : object.value("tools"_L1).toArray())
        stats.tools.append(ToolSeries::fromJson(value.toObject()));
    stats.liveCalls = count(object, "liveCalls"_L1);
    stats.waiting = count(object, "waiting"_L1);
    stats.retrying = count(object, "retrying"_L1);
    stats.oldestUndelivered = optionalTime(object, "oldestUndelivered"_L1);
    return stats;
}

} // namespace callttone::values
