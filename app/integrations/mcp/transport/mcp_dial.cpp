// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/transport/mcp_dial.h"

#include "app/integrations/mcp/protocol/mcp_tool_list.h"
#include "app/integrations/mcp/transport/mcp_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

McpOpened dialMcp(const McpChannel &channel, const McpPatience &patience)
{
    for (const auto open : {openModernMcp, openLegacyMcp, openHttpSseMcp}) {
        McpOpened opened = open(channel, patience);
        if (!opened || *opened)
            return opened;
    }
    return mcpFail(notMcp(channel.host(), u"it understands neither server/discover nor initialize"_s));
}

McpResult<McpListing> listMcpTools(McpDialect &dialect, const McpChannel &channel, const McpPatience &patience)
{
    if (!dialect.server().hasTools)
        return McpListing();
    McpToolList list;
    std::optional<QJsonObject> params = QJsonObject();
    while (params) {
        const McpResult<QJsonObject> page =
            dialect.call(channel, {.method = u"tools/list"_s, .params = *params, .patience = patience});
        if (!page)
            return tl::unexpected(page.error());
        // Taken for an empty list it would take all tools away from the agents.
        if (!page->value("tools"_L1).isArray())
            return mcpFail(notMcp(channel.host(), u"its reply to tools/list has no list of tools"_s));
        params = list.add(*page);
    }
    return McpListing{list.tools(), list.notes()};
}

} // namespace callttone::integrations
