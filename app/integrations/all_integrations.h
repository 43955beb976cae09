// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"
#include "app/integrations/mcp/client/mcp_wires.h"
#include "app/integrations/support/vendor_calendar.h"
#include "app/integrations/support/vendor_connector.h"
#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// Every integration with a vendor behind it, in the order of the dashboard. A new one is a folder and a line here.
/// `wires` is where what is said to MCP servers can be seen.
[[nodiscard]] QList<connect::IntegrationDescriptor>
allIntegrations(const core::Environment &environment, const connect::ProviderOverrides &overrides,
                const std::shared_ptr<McpWires> &wires = std::make_shared<McpWires>());

/// What agents can use during a call, in the order of the dashboard. Made once: tools keep locks and short memories.
[[nodiscard]] QList<VendorTool> allTools(const connect::ProviderOverrides &overrides);

/// The calendars that appointments are held against.
[[nodiscard]] QList<VendorCalendar> allCalendars(const connect::ProviderOverrides &overrides);

/// Those that are told after events. Made once: they keep locks.
[[nodiscard]] QList<VendorConnector> allConnectors(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
