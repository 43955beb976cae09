// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/core/time_format.h"
#include "app/delivery/delivery_engine.h"
#include "app/service/event_stream_hub.h"
#include "app/service/metrics.h"
#include "app/store/database.h"
#include "app/store/stats_store.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr core::TimeMs probeMs = 5'000; ///< anyone may ask, so asking must not become a way to wear out the disk

/// Ready means: an event posted now would be stored. It asks the writer itself, behind whatever queues there, and every
/// few seconds by really writing, which a full disk does not survive.
QFuture<Response> showReadiness(const ResourceContext &context, core::TimeMs &probedAt)
{
    const core::TimeMs now = context.clock.now();
    const bool probe = now - probedAt >= probeMs || now < probedAt;
    if (probe)
        probedAt = now;
    auto checked = context.database.write([now, probe](store::Session &session) {
        if (probe)
            session.run(u"INSERT OR REPLACE INTO settings (name, value) VALUES ('ready_probe', ?)"_s,
                        {QString::number(now)});
        values::StatsQuery lastMinute;
        lastMinute.from = now - 60'000;
        lastMinute.to = now;
        lastMinute.buckets = 1;
        return store::statsFor(session, lastMinute, now).oldestUndelivered;
    });
    return checked.then([&context, now](const core::Result<std::optional<core::TimeMs>> &oldest) {
        if (!oldest)
            return Response::failure(oldest.error());
        const delivery::EngineFigures figures = context.engine.figures();
        return Response::json(QJsonObject{
            {u"status"_s, u"ready"_s},
            {u"oldestUndelivered"_s, values::timeValue(*oldest)},
            {u"oldestUndeliveredSeconds"_s, *oldest ? QJsonValue(double(now - **oldest) / 1000) : QJsonValue()},
            {u"inFlight"_s, figures.inFlight},
            {u"queued"_s, figures.queued},
            {u"queuedWrites"_s, double(context.database.queuedWrites())}});
    });
}

QFuture<Response> showMetrics(const ResourceContext &context)
{
    MetricsSnapshot snapshot;
    snapshot.engine = context.engine.figures();
    snapshot.connections = context.connectionCount();
    snapshot.streamClients = context.hub.clientCount();
    snapshot.queuedWrites = qint64(context.database.queuedWrites());
    snapshot.uptimeSeconds = context.uptimeSeconds();
    return ready(Response::text(context.metrics.toPrometheus(snapshot), "text/plain; version=0.0.4; charset=utf-8"));
}

} // namespace

QList<Route> healthRoutes(const ResourceContext &context)
{
    return {
        {.method = "GET",
         .pattern = u"/healthz"_s,
         .access = Access::Public,
         .handler =
             [](const Request &) {
                 return ready(Response::json(QJsonObject{{u"status"_s, u"ok"_s}}));
             }},
        {.method = "GET",
         .pattern = u"/readyz"_s,
         .access = Access::Public,
         .handler = [&context,
                     probedAt = core::TimeMs(0)](const Request &) mutable { return showReadiness(context, probedAt); }},
        {.method = "GET",
         .pattern = u"/metrics"_s,
         .access = Access::Loopback,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &) { return showMetrics(context); }},
    };
}

} // namespace callttone::service
