// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

namespace callttone::service {

QList<Route> allRoutes(const ResourceContext &context)
{
    return eventRoutes(context) + callRoutes(context) + agentRoutes(context) + campaignRoutes(context)
           + webhookRoutes(context) + deliveryRoutes(context) + apiKeyRoutes(context) + accountRoutes(context)
           + statsRoutes(context) + toolRoutes(context) + appointmentRoutes(context) + integrationRoutes(context)
           + discoveredToolRoutes(context) + connectRoutes(context) + callbackRoutes(context)
           + diagnosticsRoutes(context) + mcpRoutes(context) + openApiRoutes() + healthRoutes(context);
}

} // namespace callttone::service
