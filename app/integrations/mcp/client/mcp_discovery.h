// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/integrations/mcp/client/mcp_client.h"
#include "app/integrations/mcp/client/mcp_wires.h"

namespace callttone::integrations {

/// What a discovery is for, and where what was said is kept.
struct McpOccasion
{
    QString server;  ///< the integration's id
    QString purpose; ///< as values::WireExchange
    QString callId = {};
    int timeoutMs = 10'000; ///< for connecting and listing together
    McpWires &wires;
    std::shared_ptr<const std::atomic<bool>> giveUp = {};
};

/// Connects and asks for all tools. What the server refuses, or does not answer, is a check that is not ok. Errors are
/// of the vault. The client stays connected; without one the session ends at once.
[[nodiscard]] core::Result<connect::IntegrationDescriptor::Discovery>
discoverMcpTools(connect::VendorSession &session, const McpOccasion &occasion, McpClient *client = nullptr);

/// As the desktop lists them while nothing is kept of them yet.
[[nodiscard]] QList<values::Capability> capabilitiesOf(const QJsonArray &tools);

} // namespace callttone::integrations
