// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/mcp_http_sse.h"

namespace callttone::integrations {

/// Finds out which revision of MCP a server speaks, newest first, and which tools it has. A server that speaks none is
/// an error in words ("not_mcp"); so are refused headers ("mcp_unauthorized") and versions we do not know.
[[nodiscard]] core::Result<McpFindings> probeMcp(const McpSend &send, const McpTarget &target);

} // namespace callttone::integrations
