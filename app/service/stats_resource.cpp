// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/store/database.h"
#include "app/store/stats_store.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QFuture<Response> showStats(const ResourceContext &context, const Request &request)
{
    const core::TimeMs now = context.clock.now();
    const auto query = values::StatsQuery::fromQuery(request.query, now);
    if (!query)
        return ready(query.error());
    return answer(context.database.read(
                      [query = *query, now](store::Session &session) { return store::statsFor(session, query, now); }),
                  [](const values::Stats &stats) { return Response::json(stats.toJson()); });
}

} // namespace

QList<Route> statsRoutes(const ResourceContext &context)
{
    return {{.method = "GET",
             .pattern = u"/api/v1/stats"_s,
             .scope = values::Scope::Read,
             .handler = [&context](const Request &request) { return showStats(context, request); }}};
}

} // namespace callttone::service
