// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/resource_context.h"
#include "app/service/router.h"

namespace callttone::service {

// The resources of the contract, one .cpp each. What they take and answer is written down in resources/openapi.json,
// which a test holds against these tables both ways.

[[nodiscard]] QList<Route> allRoutes(const ResourceContext &context);

[[nodiscard]] QList<Route> eventRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> agentRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> campaignRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> callRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> webhookRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> deliveryRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> apiKeyRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> accountRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> toolRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> appointmentRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> statsRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> integrationRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> discoveredToolRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> connectRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> callbackRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> mcpRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> diagnosticsRoutes(const ResourceContext &context);
[[nodiscard]] QList<Route> openApiRoutes();
[[nodiscard]] QList<Route> healthRoutes(const ResourceContext &context);

} // namespace callttone::service
