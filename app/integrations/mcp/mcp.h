// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::integrations {

/// A customer's own MCP server: its tools become the agents'. Connects with {"url", "authorization"?, "tools"?:
/// [names], "allowPrivateNetwork"?: true}. Connecting asks for the tools, trying or not: they are what is connected.
/// Which of them are on is the configuration's "enabledTools".
[[nodiscard]] connect::IntegrationDescriptor mcp();

} // namespace callttone::integrations
