// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/stats_store.h"

#include "app/store/session.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr core::TimeMs minuteMs = 60'000;

/// The roll-ups have few distinct words, so filtering here is simpler than SQL and as fast.
bool accepts(const values::WordFilter &filter, const QString &value)
{
    if (filter.isEmpty())
        return true;
    bool any = false;
    for (const QString &word : filter.words)
        any = any || word == value || (word.endsWith(u'*') && value.startsWith(word.chopped(1)));
    return any != filter.negated;
}

QSet<QString> acceptedDestinations(Session &session, const values::WordFilter &filter)
{
    QSet<QString> ids;
    session.rows(u"SELECT id, url FROM endpoints"_s, {}, [&](const QSqlQuery &row) {
        bool any = false;
        for (const QString &word : filter.words)
            any = any || word == row.value(0).toString() || row.value(1).toString().contains(word);
        if (any != filter.negated)
            ids.insert(row.value(0).toString());
    });
    return ids;
}

bool isFailure(const QString &status)
{
    return status == "failed"_L1 || status == "retrying"_L1;
}

struct Range
{
    core::TimeMs from = 0; ///< whole minutes
    core::TimeMs bucketMs = minuteMs;
    int count = 0;

    [[nodiscard]] int indexOf(core::TimeMs time) const { return time < from ? -1 : int((time - from) / bucketMs); }
};

Range rangeOf(const values::StatsQuery &query)
{
    Range range;
    range.from = query.from / minuteMs * minuteMs;
    const core::TimeMs span = std::max(query.to - range.from, minuteMs);
    const core::TimeMs width = (span + query.buckets - 1) / query.buckets;
    range.bucketMs = (width + minuteMs - 1) / minuteMs * minuteMs;
    range.count = int((span + range.bucketMs - 1) / range.bucketMs);
    return range;
}

/// By integration and name, so that the board's rows stay where they are.
void addTools(Session &session, values::Stats &stats, const Range &range, qint64 lastMinute)
{
    struct Counted
    {
        values::ToolSeries series;
        values::LatencyHistogram all;
        QList<values::LatencyHistogram> byBucket;
    };
    std::map<std::pair<QString, QString>, Counted> tools;
    session.rows(u"SELECT minute, tool, integration, ok, bucket, n FROM rollup_tools WHERE minute BETWEEN ? AND ?"_s,
                 {range.from / minuteMs, lastMinute}, [&](const QSqlQuery &row) {
                     const int index = range.indexOf(row.value(0).toLongLong() * minuteMs);
                     if (index < 0 || index >= range.count)
                         return;
                     Counted &tool = tools[{row.value(2).toString(), row.value(1).toString()}];
                     if (tool.byBucket.isEmpty()) {
                         tool.byBucket.resize(range.count);
                         tool.series.counts.resize(range.count);
                     }
                     const qint64 n = row.value(5).toLongLong();
                     tool.series.stats.count += n;
                     if (!row.value(3).toBool())
                         tool.series.stats.errors += n;
                     tool.series.counts[index] += n;
                     tool.all.add(row.value(4).toInt(), n);
                     tool.byBucket[index].add(row.value(4).toInt(), n);
                 });
    for (auto &[key, tool] : tools) {
        std::tie(tool.series.integration, tool.series.tool) = key;
        tool.series.stats.p50Ms = tool.all.quantileMs(0.5);
        tool.series.stats.p95Ms = tool.all.quantileMs(0.95);
        for (const values::LatencyHistogram &bucket : std::as_const(tool.byBucket))
            tool.series.p50Ms.append(bucket.quantileMs(0.5));
        stats.tools.append(tool.series);
    }
}

void addNow(Session &session, values::Stats &stats, core::TimeMs now)
{
    stats.liveCalls = session.scalar(u"SELECT count(*) FROM calls WHERE status = 'in-progress'"_s).toLongLong();
    stats.waiting =
        session.scalar(u"SELECT count(*) FROM deliveries WHERE status IN ('pending', 'sending')"_s).toLongLong();
    stats.retrying = session.scalar(u"SELECT count(*) FROM deliveries WHERE status = 'retrying'"_s).toLongLong();
    const QVariant oldest = session.scalar(
        u"SELECT min(next_at) FROM deliveries WHERE status IN ('pending', 'retrying') AND next_at <= ?"_s, {now});
    if (!oldest.isNull())
        stats.oldestUndelivered = oldest.toLongLong();
}

} // namespace

values::Stats statsFor(Session &session, const values::StatsQuery &query, core::TimeMs now)
{
    const Range range = rangeOf(query);
    values::Stats stats;
    stats.from = range.from;
    stats.to = query.to;
    stats.bucketMs = range.bucketMs;
    stats.buckets.resize(range.count);
    for (int i = 0; i < range.count; ++i)
        stats.buckets[i].at = range.from + i * range.bucketMs;
    const bool byDestination = !query.filter.destination.isEmpty();
    const QSet<QString> destinations =
        byDestination ? acceptedDestinations(session, query.filter.destination) : QSet<QString>();
    const qint64 firstMinute = range.from / minuteMs;
    const qint64 lastMinute = (query.to - 1) / minuteMs;

    session.rows(u"SELECT minute, dest_id, event_type, status, n FROM rollup_deliveries WHERE minute BETWEEN ? AND ?"_s,
                 {firstMinute, lastMinute}, [&](const QSqlQuery &row) {
                     const int index = range.indexOf(row.value(0).toLongLong() * minuteMs);
                     const QString status = row.value(3).toString();
                     if (index < 0 || index >= range.count || !accepts(query.filter.status, status)
                         || !accepts(query.filter.event, row.value(2).toString())
                         || (byDestination && !destinations.contains(row.value(1).toString())))
                         return;
                     const qint64 n = row.value(4).toLongLong();
                     stats.buckets[index].deliveries += n;
                     stats.deliveriesTotal += n;
                     if (isFailure(status)) {
                         stats.buckets[index].failed += n;
                         stats.deliveriesFailed += n;
                     }
                 });

    QList<values::LatencyHistogram> latencies(range.count);
    values::LatencyHistogram all;
    session.rows(u"SELECT minute, dest_id, ok, bucket, n FROM rollup_attempts WHERE minute BETWEEN ? AND ?"_s,
                 {firstMinute, lastMinute}, [&](const QSqlQuery &row) {
                     const int index = range.indexOf(row.value(0).toLongLong() * minuteMs);
                     if (index < 0 || index >= range.count
                         || (byDestination && !destinations.contains(row.value(1).toString())))
                         return;
                     const qint64 n = row.value(4).toLongLong();
                     values::StatsBucket &bucket = stats.buckets[index];
                     (row.value(2).toBool() ? bucket.attemptsOk : bucket.attemptsFailed) += n;
                     (row.value(2).toBool() ? stats.attemptsOk : stats.attemptsFailed) += n;
                     latencies[index].add(row.value(3).toInt(), n);
                     all.add(row.value(3).toInt(), n);
                 });
    for (int i = 0; i < range.count; ++i) {
        stats.buckets[i].p50Ms = latencies[i].quantileMs(0.5);
        stats.buckets[i].p95Ms = latencies[i].quantileMs(0.95);
    }
    stats.p50Ms = all.quantileMs(0.5);
    stats.p95Ms = all.quantileMs(0.95);

    session.rows(
        u"SELECT (started_at - ?) / ?, count(*) FROM calls WHERE started_at >= ? AND started_at < ? GROUP BY 1"_s,
        {range.from, range.bucketMs, range.from, query.to}, [&](const QSqlQuery &row) {
            const int index = row.value(0).toInt();
            if (index >= 0 && index < range.count)
                stats.buckets[index].calls = row.value(1).toLongLong();
            stats.calls += row.value(1).toLongLong();
        });
    addTools(session, stats, range, lastMinute);
    addNow(session, stats, now);
    return stats;
}

} // namespace callttone::store
