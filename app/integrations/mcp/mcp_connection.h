// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/integrations/mcp/client/mcp_wires.h"

namespace callttone::integrations {

/// Reads what a person entered and asks the server for its tools, also when only connecting: they are what is
/// connected, so a server that cannot be reached then is an error at /url.
[[nodiscard]] core::Result<std::shared_ptr<connect::IntegrationDescriptor::Settled>>
settleMcp(connect::HttpClient &http, const QJsonObject &input, bool tryIt, const QString &id, McpWires &wires);

/// Asks a connected server again.
[[nodiscard]] core::Result<connect::IntegrationDescriptor::Discovery> discoverMcp(connect::VendorSession &session,
                                                                                  const QString &id, McpWires &wires);

} // namespace callttone::integrations
