// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/connect/integration_desk.h"
#include "app/service/field_reader.h"
#include "app/service/integration_gate.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int maxUrl = 4'096;
constexpr int maxRedirect = 32'768; ///< codes are long with some vendors

Response flowJson(const values::ConnectFlow &flow)
{
    return Response::json(flow.toJson());
}

Response connectedJson(const connect::IntegrationDesk::Connected &connected)
{
    if (const auto *flow = std::get_if<values::ConnectFlow>(&connected)) {
        Response response = Response::json(flow->toJson(), 201);
        response.headers.append(
            {"Location", "/api/v1/integrations/" + flow->integration.toLatin1() + "/connect/" + flow->id.toLatin1()});
        return response;
    }
    if (const auto *integration = std::get_if<values::Integration>(&connected))
        return Response::json(integration->toJson());
    return Response::json(std::get<values::ConnectionCheck>(connected).toJson());
}

QFuture<Response> connectIntegration(const ResourceContext &context, const Request &request)
{
    const auto body = request.json(true);
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    (void)fields.flag("dryRun"_L1, false);
    (void)fields.text("url"_L1, maxUrl);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.integrations.connect(request.param(u"id"_s), *body), connectedJson);
}

QFuture<Response> showFlow(const ResourceContext &context, const Request &request)
{
    return answer(
        context.integrations.flow(request.param(u"id"_s), request.param(u"flowId"_s)),
        [scopes = request.caller.scopes](const values::ConnectFlow &flow) { return flowJson(shownTo(scopes, flow)); });
}

QFuture<Response> cancelFlow(const ResourceContext &context, const Request &request)
{
    return answer(context.integrations.cancelFlow(request.param(u"id"_s), request.param(u"flowId"_s)), flowJson);
}

QFuture<Response> pasteRedirect(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const QString url = fields.text("url"_L1, maxRedirect, true);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.integrations.pasteRedirect(request.param(u"id"_s), request.param(u"flowId"_s), url),
                  flowJson);
}

} // namespace

QList<Route> connectRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/integrations/{id}/connect"_s;
    const QString flow = path + u"/{flowId}"_s;
    // The address of a sign-in carries its state, the body of a connection its credential: neither is ever stored here.
    return {
        {.method = "POST",
         .pattern = path,
         .scope = Scope::Admin,
         .handler = vendorsOnly(context, connectIntegration),
         .answerHasSecret = true},
        {.method = "GET", .pattern = flow, .scope = Scope::Read, .handler = vendorsOnly(context, showFlow)},
        {.method = "DELETE", .pattern = flow, .scope = Scope::Admin, .handler = vendorsOnly(context, cancelFlow)},
        {.method = "POST",
         .pattern = flow + u"/redirect"_s,
         .scope = Scope::Admin,
         .handler = vendorsOnly(context, pasteRedirect),
         .answerHasSecret = true},
    };
}

} // namespace callttone::service
