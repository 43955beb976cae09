// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_catalog.h"

#include "app/integrations/mcp/protocol/mcp_schema.h"
#include "app/integrations/mcp/protocol/mcp_tool_names.h"
#include "app/integrations/support/tool_gate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int usualSeconds = 10;

tools::ToolDefinition definitionOf(const QJsonObject &tool, const values::Integration &view)
{
    const QString name = tool.value("name"_L1).toString();
    tools::ToolDefinition definition;
    definition.integration = view.id;
    definition.title = tool.value("title"_L1).toString(name);
    definition.description = tool.value("description"_L1).toString();
    definition.inputSchema = tool.value("inputSchema"_L1).toObject();
    if (definition.inputSchema.isEmpty())
        definition.inputSchema = {{u"type"_s, u"object"_s}};
    definition.checkedSchema = mcpCheckedSchema(definition.inputSchema);
    definition.readOnly =
        tool.value("readOnly"_L1).toBool() || view.config.value("lookUpTools"_L1).toArray().contains(QJsonValue(name));
    definition.destructive = tool.value("destructive"_L1).toBool();
    definition.hardMs = view.config.value("timeoutSeconds"_L1).toInt(usualSeconds) * 1'000;
    return definition;
}

/// Of one that waits, only what the dashboard shows is known here.
QJsonObject shownOf(const values::Capability &capability)
{
    return {{u"name"_s, capability.name},
            {u"title"_s, capability.title},
            {u"description"_s, capability.description},
            {u"destructive"_s, capability.destructive}};
}

} // namespace

const McpTool *McpServerTools::find(const QString &agentsName) const
{
    const auto found = std::find_if(tools.begin(), tools.end(),
                                    [&](const McpTool &tool) { return tool.definition.name == agentsName; });
    return found == tools.end() ? nullptr : &*found;
}

McpServerToolsPtr mcpServerTools(const connect::UsableConnection &usable, const QString &alias)
{
    auto made = std::make_shared<McpServerTools>();
    made->server = usable.view.id;
    const bool isUp = !unusable(usable.view);
    QStringList names;
    for (const QJsonValue &value : usable.tools) {
        const QJsonObject tool = value.toObject();
        names.append(tool.value("name"_L1).toString());
        made->tools.append({.serverName = names.last(),
                            .definition = definitionOf(tool, usable.view),
                            .outputSchema = tool.value("outputSchema"_L1).toObject(),
                            .isEnabled = isUp && !isSwitchedOff(usable.view, names.last())});
    }
    for (const values::Capability &capability : usable.view.tools) {
        if (capability.review == values::ToolReview::None || names.contains(capability.name))
            continue;
        names.append(capability.name);
        made->tools.append({.serverName = capability.name,
                            .definition = definitionOf(shownOf(capability), usable.view),
                            .isEnabled = false,
                            .waits = true});
    }
    const QStringList agentsNames = mcpToolNames(alias, names);
    for (qsizetype i = 0; i < names.size(); ++i)
        made->tools[i].definition.name = agentsNames.at(i);
    return made;
}

QString mcpAliasOf(const QJsonObject &config, const QString &host, const QStringList &taken)
{
    const QString wished = config.value("alias"_L1).toString();
    const QString plain = isMcpAlias(wished) ? wished : mcpAliasOfHost(host);
    QString alias = plain;
    for (int number = 2; taken.contains(alias); ++number)
        alias = plain.first(std::min(plain.size(), longestMcpAlias - 2)) + QString::number(number);
    return alias;
}

} // namespace callttone::integrations
