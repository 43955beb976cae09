// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/connect/integration_desk.h"
#include "app/service/connector_figures.h"
#include "app/service/field_reader.h"
#include "app/service/integration_gate.h"
#include "app/service/own_integrations.h"
#include "app/store/api_key_store.h"
#include "app/store/database.h"
#include "app/store/endpoint_store.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

using values::Integration;

constexpr int maxLabel = 200;

QFuture<core::Result<QList<Integration>>> ownIntegrations(const ResourceContext &context)
{
    const core::TimeMs now = context.clock.now();
    return context.database.read([now, account = context.account](store::Session &session) {
        return QList<Integration>{webhooksIntegration(store::listEndpoints(session, now), account, now),
                                  restApiIntegration(store::listApiKeys(session), now)};
    });
}

/// Ours come where their group is: before Automation, which is the last.
QList<Integration> inDashboardOrder(QList<Integration> integrations, const QList<Integration> &own)
{
    qsizetype place = 0;
    while (place < integrations.size() && integrations[place].category != values::IntegrationCategory::Automation)
        ++place;
    for (const Integration &integration : own)
        integrations.insert(place++, integration);
    return integrations;
}

QFuture<Response> listIntegrations(const ResourceContext &context, const Request &request)
{
    if (const auto page = request.page(); !page) // checked like everywhere, though eleven always fit on one page
        return ready(page.error());
    const values::Scopes scopes = request.caller.scopes;
    using Some = QFuture<core::Result<QList<Integration>>>;
    QList<Some> asked{ownIntegrations(context), withDeliveries(context, context.integrations.list())};
    return QtFuture::whenAll(asked.begin(), asked.end()).then([scopes](const QList<Some> &both) {
        const core::Result<QList<Integration>> own = both.first().result();
        const core::Result<QList<Integration>> vendors = both.last().result();
        if (!own || !vendors)
            return Response::failure(own ? vendors.error() : own.error());
        values::Page<Integration> page;
        for (const Integration &integration : inDashboardOrder(*vendors, *own))
            page.data.append(shownTo(scopes, integration));
        return Response::json(page.toJson());
    });
}

QFuture<Response> showIntegration(const ResourceContext &context, const Request &request)
{
    const QString id = request.param(u"id"_s);
    if (isOwnIntegration(id)) {
        return answer(ownIntegrations(context), [id](const QList<Integration> &own) {
            return Response::json((id == webhooksId ? own.first() : own.last()).toJson());
        });
    }
    return answer(withDeliveries(context, context.integrations.find(id)),
                  [scopes = request.caller.scopes](const Integration &integration) {
                      return Response::json(shownTo(scopes, integration).toJson());
                  });
}

Response integrationJson(const Integration &integration)
{
    return Response::json(integration.toJson());
}

QFuture<Response> changeIntegration(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    (void)fields.flag("paused"_L1, false);
    if (const QJsonValue config = body->value("config"_L1); !config.isUndefined() && !config.isObject())
        fields.fail(u"/config"_s, u"must be an object such as {\"timezone\": \"Europe/Berlin\"}"_s);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(withDeliveries(context, context.integrations.change(request.param(u"id"_s), *body)), integrationJson);
}

QFuture<Response> disconnectIntegration(const ResourceContext &context, const Request &request)
{
    return answer(context.integrations.disconnect(request.param(u"id"_s)), integrationJson);
}

QFuture<Response> testIntegration(const ResourceContext &context, const Request &request)
{
    const auto body = request.json(true);
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const bool quiet = fields.flag("quiet"_L1, false);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.integrations.test(request.param(u"id"_s), quiet),
                  [](const values::ConnectionCheck &check) { return Response::json(check.toJson()); });
}

QFuture<Response> listOptions(const ResourceContext &context, const Request &request)
{
    return answer(context.integrations.options(request.param(u"id"_s), request.param(u"field"_s)),
                  [](const QList<values::ConfigOption> &options) {
                      return Response::json(values::Page<values::ConfigOption>{options, {}, {}}.toJson());
                  });
}

QFuture<Response> createOption(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    const QString label = fields.text("label"_L1, maxLabel, true);
    if (const auto error = fields.error())
        return ready(*error);
    return answer(context.integrations.createOption(request.param(u"id"_s), request.param(u"field"_s), label),
                  [](const values::ConfigOption &option) { return Response::json(option.toJson(), 201); });
}

QFuture<Response> listActivity(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    return answer(context.integrations.activity(request.param(u"id"_s), page->limit),
                  [](const QList<values::ConnectionActivity> &lines) {
                      return Response::json(values::Page<values::ConnectionActivity>{lines, {}, {}}.toJson());
                  });
}

} // namespace

QList<Route> integrationRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString path = u"/api/v1/integrations"_s;
    const QString one = path + u"/{id}"_s;
    const QString options = one + u"/options/{field}"_s;
    const auto bound = [&context](IntegrationHandler handler) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    const auto ofVendor = [&context](IntegrationHandler handler) { return vendorsOnly(context, handler); };
    return {
        {.method = "GET", .pattern = path, .scope = Scope::Read, .handler = bound(listIntegrations)},
        {.method = "GET", .pattern = one, .scope = Scope::Read, .handler = bound(showIntegration)},
        {.method = "PATCH", .pattern = one, .scope = Scope::Admin, .handler = ofVendor(changeIntegration)},
        {.method = "DELETE", .pattern = one, .scope = Scope::Admin, .handler = ofVendor(disconnectIntegration)},
        {.method = "POST", .pattern = one + u"/test"_s, .scope = Scope::Write, .handler = ofVendor(testIntegration)},
        {.method = "GET", .pattern = options, .scope = Scope::Read, .handler = ofVendor(listOptions)},
        {.method = "POST", .pattern = options, .scope = Scope::Admin, .handler = ofVendor(createOption)},
        {.method = "GET", .pattern = one + u"/activity"_s, .scope = Scope::Read, .handler = ofVendor(listActivity)},
    };
}

} // namespace callttone::service
