// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says of its tools: how they changed, what was said to it, and accepting what changed.
#include "app/service/resources.h"

#include "app/connect/integration_desk.h"
#include "app/service/connector_figures.h"
#include "app/service/field_reader.h"
#include "app/service/integration_gate.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

QFuture<Response> listToolChanges(const ResourceContext &context, const Request &request)
{
    return answer(context.integrations.toolChanges(request.param(u"id"_s)),
                  [](const QList<values::ToolChange> &changes) {
                      return Response::json(values::Page<values::ToolChange>{changes, {}, {}}.toJson());
                  });
}

/// Without names all that waits is accepted.
core::Result<QStringList> namesIn(const QJsonObject &body)
{
    const QJsonValue given = body.value("names"_L1);
    if (given.isUndefined())
        return QStringList();
    QStringList names;
    for (const QJsonValue &name : given.toArray())
        names.append(name.toString());
    if (names.isEmpty() || names.contains(QString()))
        return core::fail(
            core::invalidField(u"/names"_s, u"must be a list of the tools' own names; leave it out for all"_s));
    return names;
}

QFuture<Response> acceptToolChanges(const ResourceContext &context, const Request &request)
{
    const auto body = request.json(true);
    if (!body)
        return ready(body.error());
    const auto names = namesIn(*body);
    if (!names)
        return ready(names.error());
    return answer(withDeliveries(context, context.integrations.acceptTools(request.param(u"id"_s), *names)),
                  [](const values::Integration &integration) { return Response::json(integration.toJson()); });
}

QFuture<Response> showWire(const ResourceContext &context, const Request &request)
{
    const auto wire = context.integrations.wire(request.param(u"id"_s));
    if (!wire)
        return ready(wire.error());
    return ready(Response::json(values::Page<values::WireExchange>{*wire, {}, {}}.toJson()));
}

} // namespace

QList<Route> discoveredToolRoutes(const ResourceContext &context)
{
    using values::Scope;
    const QString one = u"/api/v1/integrations/{id}"_s;
    const QString changes = one + u"/tool-changes"_s;
    const auto ofVendor = [&context](IntegrationHandler handler) { return vendorsOnly(context, handler); };
    return {
        {.method = "GET", .pattern = changes, .scope = Scope::Read, .handler = ofVendor(listToolChanges)},
        {.method = "POST",
         .pattern = changes + u"/accept"_s,
         .scope = Scope::Admin,
         .handler = ofVendor(acceptToolChanges)},
        {.method = "GET", .pattern = one + u"/wire"_s, .scope = Scope::Read, .handler = ofVendor(showWire)},
    };
}

} // namespace callttone::service
