// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp.h"

#include "app/integrations/mcp/mcp_connection.h"
#include "app/integrations/support/config_schema.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

connect::IntegrationDescriptor mcp()
{
    connect::IntegrationDescriptor d;
    d.id = u"mcp"_s;
    d.name = u"MCP Server"_s;
    d.category = values::IntegrationCategory::Automation;
    d.auth = values::AuthKind::ServerUrl;
    d.description = QT_TRANSLATE_NOOP("Integration", "Give agents tools from your own MCP server.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Tools are discovered when a call starts");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "Deploy a server that speaks the Model Context Protocol over HTTP."),
        QT_TRANSLATE_NOOP("Integration", "Enter its address, usually ending in /mcp, and its authorization header."),
    };
    d.settingsUrl = u"https://modelcontextprotocol.io/"_s;
    d.configSchema = objectSchema({});
    d.settle = settleMcp;
    d.check = checkMcp;
    return d;
}

} // namespace callttone::integrations
