// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/transport/mcp_dialect.h"

#include <QJsonArray>
#include <QStringList>

namespace callttone::integrations {

/// Finds out which revision of MCP a server speaks, newest first, and begins with it. A server that speaks none is an
/// error in words ("not_mcp"); so are a refused authorization ("mcp_unauthorized") and versions we do not know. Never
/// answers a null pointer.
[[nodiscard]] McpOpened dialMcp(const McpChannel &channel, const McpPatience &patience);

/// All pages of tools/list.
struct McpListing
{
    QJsonArray tools; ///< as McpToolList has them
    QStringList notes;
};
[[nodiscard]] McpResult<McpListing> listMcpTools(McpDialect &dialect, const McpChannel &channel,
                                                 const McpPatience &patience);

} // namespace callttone::integrations
