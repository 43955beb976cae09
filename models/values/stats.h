// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/delivery_filter.h"
#include "models/values/tool.h"

#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <array>
#include <optional>

namespace callttone::values {

/// Attempt durations are counted in log-scaled buckets, so percentiles over any range come from sums and no row is
/// read twice. Bucket i holds durations below latencyBucketUpperMs(i); the last holds all the rest.
inline constexpr int latencyBucketCount = 48;
[[nodiscard]] int latencyBucketOf(double ms);
[[nodiscard]] double latencyBucketUpperMs(int bucket);

/// Counts per latency bucket.
struct LatencyHistogram
{
    std::array<qint64, latencyBucketCount> counts{};

    void add(int bucket, qint64 count) { counts[size_t(bucket)] += count; }
    [[nodiscard]] qint64 total() const;
    /// `share` in 0..1, linear inside the bucket; nullopt when empty.
    [[nodiscard]] std::optional<double> quantileMs(double share) const;
};

/// What GET /stats is asked: a range cut into equal buckets.
struct StatsQuery
{
    core::TimeMs from = 0;
    core::TimeMs to = 0;
    int buckets = 80;      ///< 1–1000; widths round up to whole minutes, the grain of the roll-ups
    DeliveryFilter filter; ///< only status, event and destination take part

    [[nodiscard]] QUrlQuery toQuery() const;
    [[nodiscard]] static core::Result<StatsQuery> fromQuery(const QUrlQuery &query, core::TimeMs now);
};

struct StatsBucket
{
    core::TimeMs at = 0;   ///< start
    qint64 deliveries = 0; ///< created in this bucket
    qint64 failed = 0;     ///< of those, failed or still retrying after a failure
    qint64 attemptsOk = 0; ///< attempts finished in this bucket
    qint64 attemptsFailed = 0;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    qint64 calls = 0; ///< calls started in this bucket
};

/// One tool over the range: the latency board.
struct ToolSeries
{
    QString tool; ///< name
    QString integration;
    ToolStats stats;                    ///< of the whole range
    QList<qint64> counts;               ///< one for each bucket
    QList<std::optional<double>> p50Ms; ///< likewise; nothing where there was no call

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ToolSeries fromJson(const QJsonObject &object);
};

struct Stats
{
    core::TimeMs from = 0;
    core::TimeMs to = 0;
    core::TimeMs bucketMs = 60'000;
    QList<StatsBucket> buckets;
    qint64 deliveriesTotal = 0; ///< in the range
    qint64 deliveriesFailed = 0;
    qint64 attemptsOk = 0;
    qint64 attemptsFailed = 0;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;
    qint64 calls = 0;
    QList<ToolSeries> tools;                       ///< those that were called in the range, by integration and name
    qint64 liveCalls = 0;                          ///< now
    qint64 waiting = 0;                            ///< deliveries pending or sending, now
    qint64 retrying = 0;                           ///< now
    std::optional<core::TimeMs> oldestUndelivered; ///< due and not sent: the backlog alarm

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Stats fromJson(const QJsonObject &object);
};

} // namespace callttone::values
