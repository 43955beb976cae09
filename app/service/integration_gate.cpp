// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/integration_gate.h"

#include "app/service/own_integrations.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

core::ApiError notConnectable(QStringView id)
{
    const bool webhooks = id == webhooksId;
    return {.kind = core::ErrorKind::Conflict,
            .code = u"own_integration"_s,
            .title =
                webhooks ? u"Webhooks are not connected as a whole"_s : u"The REST API is not connected as a whole"_s,
            .detail = webhooks ? u"They are as many as there are endpoints: add, change, test and delete those under "
                                 "/api/v1/webhooks. What was sent is under /api/v1/deliveries."_s
                               : u"It is open to every API key: make and revoke those under /api/v1/api-keys."_s};
}

} // namespace

Handler vendorsOnly(const ResourceContext &context, IntegrationHandler handler)
{
    return [&context, handler](const Request &request) {
        const QString id = request.param(u"id"_s);
        return isOwnIntegration(id) ? ready(notConnectable(id)) : handler(context, request);
    };
}

values::ConnectFlow shownTo(values::Scopes scopes, values::ConnectFlow flow)
{
    if (!values::allows(scopes, values::Scope::Admin))
        flow.authorizeUrl.clear();
    return flow;
}

values::Integration shownTo(values::Scopes scopes, values::Integration integration)
{
    if (integration.flow)
        integration.flow = shownTo(scopes, *integration.flow);
    return integration;
}

} // namespace callttone::service
