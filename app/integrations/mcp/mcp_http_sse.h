// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/mcp_dialect.h"
#include "app/integrations/mcp/mcp_tools.h"

namespace callttone::integrations {

struct McpFindings
{
    McpServer server;
    QList<values::Capability> tools;
};

/// MCP 2024-11-05: a GET stays open, names the address for POSTs as its first event, and all replies come over it. Runs
/// handshake and tools/list while the stream is read. Nothing: the server is none of these.
[[nodiscard]] core::Result<std::optional<McpFindings>> findByHttpSse(const McpChannel &channel);

} // namespace callttone::integrations
