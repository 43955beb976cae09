// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/connect/plan_gate.h"
#include "app/core/time_format.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/endpoint_registry.h"
#include "app/service/field_reader.h"
#include "app/store/database.h"
#include "app/store/endpoint_store.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int defaultGraceSeconds = 86'400;
constexpr int maxGraceSeconds = 604'800;

/// Rows come from the database, header values from the vault's snapshot; toJson() hides the sensitive ones.
values::WebhookEndpoint withHeaders(values::WebhookEndpoint endpoint, const delivery::EndpointRegistry &registry)
{
    if (const auto active = registry.find(endpoint.id))
        endpoint.headers = active->endpoint.headers;
    return endpoint;
}

QFuture<Response> listEndpoints(const ResourceContext &context, const Request &request)
{
    if (const auto page = request.page(); !page) // checked like everywhere, though five always fit on one page
        return ready(page.error());
    return answer(context.database.read([now = context.clock.now()](store::Session &session) {
        return store::listEndpoints(session, now);
    }),
                  [&context](const QList<values::WebhookEndpoint> &endpoints) {
                      values::Page<values::WebhookEndpoint> page;
                      for (const values::WebhookEndpoint &endpoint : endpoints)
                          page.data.append(withHeaders(endpoint, context.endpoints));
                      return Response::json(page.toJson());
                  });
}

QFuture<Response> showEndpoint(const ResourceContext &context, const Request &request)
{
    return answer(context.database.read([id = request.param(u"id"_s), now = context.clock.now()](
                                            store::Session &session) { return store::findEndpoint(session, id, now); }),
                  [&context](const values::WebhookEndpoint &endpoint) {
                      return Response::json(withHeaders(endpoint, context.endpoints).toJson());
                  });
}

QFuture<Response> createEndpoint(const ResourceContext &context, const Request &request)
{
    if (!context.account.integrationsAvailable()) {
        return ready(connect::planRequired(u"Webhooks need the Professional plan or higher"_s, context.account));
    }
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    const auto changes = values::EndpointChanges::fromJson(*body, true);
    if (!changes)
        return ready(changes.error());
    return answer(context.endpoints.create(*changes), [](const delivery::EndpointRegistry::CreatedPtr &created) {
        QJsonObject json = created->endpoint.toJson();
        json.insert(u"secret"_s, QString::fromLatin1(created->secret.reveal()));
        Response response = Response::json(json, 201);
        response.headers.append({"Location", "/api/v1/webhooks/" + created->endpoint.id.toLatin1()});
        return response;
    });
}

QFuture<Response> changeEndpoint(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    const auto changes = values::EndpointChanges::fromJson(*body, false);
    if (!changes)
        return ready(changes.error());
    return answer(context.endpoints.update(request.param(u"id"_s), *changes),
                  [&context](const values::WebhookEndpoint &endpoint) {
                      return Response::json(withHeaders(endpoint, context.endpoints).toJson());
                  });
}

QFuture<Response> testEndpoint(const ResourceContext &context, const Request &request)
{
    const auto body = request.json(true);
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const QString name = fields.text("event"_L1, 64);
    const auto type = name.isEmpty() ? values::EventType::CallEnded : values::eventTypeFromWire(name);
    if (!type)
        fields.fail(u"/event"_s, u"is not an event the product sends"_s);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.commands.sendTest(request.param(u"id"_s), *type), [](const delivery::TestResult &result) {
        return Response::json(
            QJsonObject{{u"deliveryId"_s, result.deliveryId}, {u"attempt"_s, result.attempt.toJson()}});
    });
}

QFuture<Response> rotateSecret(const ResourceContext &context, const Request &request)
{
    const auto body = request.json(true);
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const int grace = fields.number("graceSeconds"_L1, defaultGraceSeconds, 0, maxGraceSeconds);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.endpoints.rotateSecret(request.param(u"id"_s), grace),
                  [](const delivery::EndpointRegistry::CreatedPtr &rotated) {
                      return Response::json(QJsonObject{
                          {u"secret"_s, QString::fromLatin1(rotated->secret.reveal())},
                          {u"previousSecretUntil"_s, values::timeValue(rotated->endpoint.previousSecretUntil)}});
                  });
}

QFuture<Response> recoverEndpoint(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const auto since = fields.time("since"_L1, true);
    const auto until = fields.time("until"_L1);
    const bool dryRun = fields.flag("dryRun"_L1, false);
    if (since && until && *until <= *since)
        fields.fail(u"/until"_s, u"must be later than since"_s);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.commands.recover(request.param(u"id"_s), *since, until, dryRun), [dryRun](qint64 count) {
        return Response::json(QJsonObject{{u"count"_s, double(count)}, {u"dryRun"_s, dryRun}});
    });
}

} // namespace

QList<Route> webhookRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/webhooks"_s;
    const QString one = path + u"/{id}"_s;
    const auto bound = [&context](QFuture<Response> (*handler)(const ResourceContext &, const Request &)) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    return {
        {.method = "GET", .pattern = path, .scope = Scope::Read, .handler = bound(listEndpoints)},
        {.method = "POST",
         .pattern = path,
         .scope = Scope::Write,
         .handler = bound(createEndpoint),
         .answerHasSecret = true},
        {.method = "GET", .pattern = one, .scope = Scope::Read, .handler = bound(showEndpoint)},
        {.method = "PATCH", .pattern = one, .scope = Scope::Write, .handler = bound(changeEndpoint)},
        {.method = "DELETE",
         .pattern = one,
         .scope = Scope::Write,
         .handler =
             [&context](const Request &request) {
                 return answer(context.endpoints.remove(request.param(u"id"_s)), [] { return Response::noContent(); });
             }},
        {.method = "POST", .pattern = one + u"/test"_s, .scope = Scope::Write, .handler = bound(testEndpoint)},
        {.method = "POST",
         .pattern = one + u"/rotate-secret"_s,
         .scope = Scope::Admin,
         .handler = bound(rotateSecret),
         .answerHasSecret = true},
        {.method = "POST", .pattern = one + u"/recover"_s, .scope = Scope::Write, .handler = bound(recoverEndpoint)},
    };
}

} // namespace callttone::service
