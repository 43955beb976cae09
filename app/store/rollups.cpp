// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/rollups.h"

#include "app/store/session.h"
#include "models/values/stats.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr core::TimeMs minuteMs = 60'000;

} // namespace

void countDelivery(Session &session, core::TimeMs createdAt, const QString &destId, const QString &eventType,
                   const QString &status, int change)
{
    session.run(u"INSERT INTO rollup_deliveries (minute, dest_id, event_type, status, n) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (minute, dest_id, event_type, status) DO UPDATE SET n = n + excluded.n"_s,
                {createdAt / minuteMs, destId, eventType, status, change});
}

void countAttempt(Session &session, core::TimeMs finishedAt, const QString &destId, bool ok, double ms)
{
    session.run(u"INSERT INTO rollup_attempts (minute, dest_id, ok, bucket, n) VALUES (?, ?, ?, ?, 1) "
                "ON CONFLICT (minute, dest_id, ok, bucket) DO UPDATE SET n = n + 1"_s,
                {finishedAt / minuteMs, destId, ok ? 1 : 0, values::latencyBucketOf(ms)});
}

} // namespace callttone::store
