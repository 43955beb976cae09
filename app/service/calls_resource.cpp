// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/store/call_store.h"
#include "app/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QFuture<Response> listCalls(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    const auto filter = values::CallFilter::fromQuery(request.query);
    if (!filter)
        return ready(filter.error());
    return answer(context.database.read([filter = *filter, page = *page](store::Session &session) {
        return store::listCalls(session, filter, page);
    }),
                  [](const values::Page<values::Call> &calls) { return Response::json(calls.toJson()); });
}

QFuture<Response> showCall(const ResourceContext &context, const Request &request)
{
    return answer(context.database.read([id = request.param(u"id"_s)](store::Session &session) {
        return store::callDetail(session, id);
    }),
                  [](const values::CallDetail &detail) { return Response::json(detail.toJson()); });
}

} // namespace

QList<Route> callRoutes(const ResourceContext &context)
{
    return {
        {.method = "GET",
         .pattern = u"/api/v1/calls"_s,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return listCalls(context, request); }},
        {.method = "GET",
         .pattern = u"/api/v1/calls/{id}"_s,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return showCall(context, request); }},
    };
}

} // namespace callttone::service
