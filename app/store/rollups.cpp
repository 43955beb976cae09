// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rollups.h"

#include "app/store/session.h"
#include "models/values/stats.h"

#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr core::TimeMs minuteMs = 60'000;

} // namespace

void RollupChanges::countDelivery(core::TimeMs createdAt, const QString &destId, const QString &eventType,
                                  const QString &status, int change)
{
    m_deliveries.push_back({createdAt / minuteMs, destId, eventType, status, change});
}

void RollupChanges::countAttempt(core::TimeMs finishedAt, const QString &destId, bool ok, double ms)
{
    m_attempts.push_back({finishedAt / minuteMs, destId, ok ? 1 : 0, values::latencyBucketOf(ms)});
}

void RollupChanges::countTool(core::TimeMs at, const QString &tool, const QString &integration, bool ok, double ms)
{
    m_tools.push_back({at / minuteMs, tool, integration, ok ? 1 : 0, values::latencyBucketOf(ms)});
}

void RollupChanges::undoTo(const Mark &mark)
{
    m_deliveries.resize(mark.deliveries);
    m_attempts.resize(mark.attempts);
    m_tools.resize(mark.tools);
}

void RollupChanges::flush(Session &session)
{
    std::map<std::tuple<qint64, QString, QString, QString>, int> deliveries;
    for (const DeliveryChange &one : m_deliveries)
        deliveries[{one.minute, one.destId, one.eventType, one.status}] += one.change;
    for (const auto &[key, change] : deliveries) {
        const auto &[minute, destId, eventType, status] = key;
        if (change != 0)
            session.run(u"INSERT INTO rollup_deliveries (minute, dest_id, event_type, status, n) "
                        "VALUES (?, ?, ?, ?, ?) "
                        "ON CONFLICT (minute, dest_id, event_type, status) DO UPDATE SET n = n + excluded.n"_s,
                        {minute, destId, eventType, status, change});
    }
    std::map<std::tuple<qint64, QString, int, int>, int> attempts;
    for (const AttemptChange &one : m_attempts)
        ++attempts[{one.minute, one.destId, one.ok, one.bucket}];
    for (const auto &[key, count] : attempts) {
        const auto &[minute, destId, ok, bucket] = key;
        session.run(u"INSERT INTO rollup_attempts (minute, dest_id, ok, bucket, n) VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (minute, dest_id, ok, bucket) DO UPDATE SET n = n + excluded.n"_s,
                    {minute, destId, ok, bucket, count});
    }
    flushTools(session);
    clear();
}

void RollupChanges::flushTools(Session &session)
{
    std::map<std::tuple<qint64, QString, QString, int, int>, int> tools;
    for (const ToolChange &one : m_tools)
        ++tools[{one.minute, one.tool, one.integration, one.ok, one.bucket}];
    for (const auto &[key, count] : tools) {
        const auto &[minute, tool, integration, ok, bucket] = key;
        session.run(u"INSERT INTO rollup_tools (minute, tool, integration, ok, bucket, n) VALUES (?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (minute, tool, integration, ok, bucket) DO UPDATE SET n = n + excluded.n"_s,
                    {minute, tool, integration, ok, bucket, count});
    }
}

} // namespace callttone::store
