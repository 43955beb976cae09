// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/integrations/mcp/client/mcp_wires.h"

namespace callttone::integrations {

/// How many servers can be connected: "mcp", then "mcp-2" to "mcp-10".
inline constexpr int mostMcpServers = 10;
[[nodiscard]] QString mcpServerId(int number); ///< from 1
[[nodiscard]] QStringList mcpServerIds();

/// A customer's own MCP server: its tools become the agents'. Connects with {"url", "authorization"?, "headers"?,
/// "alias"?, "tools"?: [names], "allowPrivateNetwork"?: true}. Connecting asks for the tools, trying or not: they are
/// what is connected. Which of them are on is the configuration's "enabledTools".
[[nodiscard]] connect::IntegrationDescriptor mcpServer(int number, const std::shared_ptr<McpWires> &wires);

} // namespace callttone::integrations
