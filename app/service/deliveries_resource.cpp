// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/delivery/delivery_commands.h"
#include "app/service/field_reader.h"
#include "app/store/database.h"
#include "app/store/delivery_log.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QFuture<Response> listDeliveries(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    const auto filter = values::DeliveryFilter::fromQuery(request.query);
    if (!filter)
        return ready(filter.error());
    return answer(context.database.read([filter = *filter, page = *page](store::Session &session) {
        return store::listDeliveries(session, filter, page);
    }),
                  [](const values::Page<values::Delivery> &rows) { return Response::json(rows.toJson()); });
}

QFuture<Response> showDelivery(const ResourceContext &context, const Request &request)
{
    return answer(context.commands.detail(request.param(u"id"_s)),
                  [](const values::DeliveryDetail &detail) { return Response::json(detail.toJson()); });
}

Response deliveryJson(const values::Delivery &delivery)
{
    return Response::json(delivery.toJson());
}

/// `{"status":"failed","from":"…"}`, named and written like the query parameters of the list.
core::Result<values::DeliveryFilter> filterFrom(const QJsonObject &object)
{
    QUrlQuery query;
    FieldReader fields(object);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            fields.fail(u"/filter/"_s + it.key(), u"must be a text, as in the query of GET /deliveries"_s);
        else
            query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value().toString())));
    }
    if (auto error = fields.error())
        return core::fail(std::move(*error));
    return values::DeliveryFilter::fromQuery(query);
}

QFuture<Response> replayMatching(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const bool dryRun = fields.flag("dryRun"_L1, false);
    if (!body->value("filter"_L1).isObject())
        fields.fail(u"/filter"_s, u"must be an object such as {\"status\": \"failed\"}"_s);
    if (const auto error = fields.error())
        return ready(*error);
    const auto filter = filterFrom(body->value("filter"_L1).toObject());
    if (!filter)
        return ready(filter.error());
    if (*filter == values::DeliveryFilter() && !dryRun) {
        // A misspelt name is ignored like every unknown member, and must not thereby mean "everything".
        return ready(core::invalidField(u"/filter"_s, u"must narrow the deliveries down by at least one of the filters "
                                                      "of GET /deliveries; from a time on is enough"_s));
    }
    return answer(context.commands.replayMatching(*filter, dryRun), [dryRun](qint64 count) {
        return Response::json(QJsonObject{{u"count"_s, double(count)}, {u"dryRun"_s, dryRun}});
    });
}

} // namespace

QList<Route> deliveryRoutes(const ResourceContext &context)
{
    const QString path = u"/api/v1/deliveries"_s;
    return {
        {.method = "GET",
         .pattern = path,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return listDeliveries(context, request); }},
        {.method = "POST",
         .pattern = path + u"/replay"_s,
         .scope = values::Scope::Write,
         .handler = [&context](const Request &request) { return replayMatching(context, request); }},
        {.method = "GET",
         .pattern = path + u"/{id}"_s,
         .scope = values::Scope::Read,
         .handler = [&context](const Request &request) { return showDelivery(context, request); }},
        {.method = "POST",
         .pattern = path + u"/{id}/replay"_s,
         .scope = values::Scope::Write,
         .handler =
             [&context](const Request &request) {
                 return answer(context.commands.replay(request.param(u"id"_s)), deliveryJson);
             }},
        {.method = "POST",
         .pattern = path + u"/{id}/cancel"_s,
         .scope = values::Scope::Write,
         .handler =
             [&context](const Request &request) {
                 return answer(context.commands.cancel(request.param(u"id"_s)), deliveryJson);
             }},
    };
}

} // namespace callttone::service
