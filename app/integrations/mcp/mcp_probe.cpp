// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_probe.h"

#include "app/integrations/mcp/mcp_dialect.h"
#include "app/integrations/mcp/mcp_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

core::Result<McpFindings> toolsOf(McpDialect &dialect)
{
    McpFindings found;
    found.server = dialect.server();
    if (found.server.hasTools) {
        core::Result<QList<values::Capability>> tools =
            listMcpTools([&dialect](const QJsonObject &params) { return dialect.call(u"tools/list"_s, params); });
        if (!tools) {
            dialect.close();
            return core::fail(tools.error());
        }
        found.tools = *std::move(tools);
    }
    dialect.close();
    return found;
}

} // namespace

core::Result<McpFindings> probeMcp(const McpSend &send, const McpTarget &target)
{
    const McpChannel channel(send, target);
    for (const auto open : {openModernMcp, openLegacyMcp}) {
        const McpOpened opened = open(channel);
        if (!opened)
            return core::fail(opened.error());
        if (*opened)
            return toolsOf(**opened);
    }
    const core::Result<std::optional<McpFindings>> found = findByHttpSse(channel);
    if (!found)
        return core::fail(found.error());
    if (*found)
        return **found;
    return core::fail(notMcp(channel.host(), u"it understands neither server/discover nor initialize"_s));
}

} // namespace callttone::integrations
