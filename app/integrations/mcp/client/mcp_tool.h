// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/client/mcp_catalog.h"
#include "app/integrations/mcp/client/mcp_client.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_result.h"

namespace callttone::integrations {

class RecordedSession;

/// Calls one tool within the invocation's limits, and puts what comes of it into words for an agent. `session` writes
/// down what is sent. Blocks.
[[nodiscard]] tools::ToolResult runMcpTool(const McpTool &tool, McpClient &client, RecordedSession &session,
                                           const tools::Invocation &invocation, const McpHearing &hearing);

} // namespace callttone::integrations
