// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/tools/tool_definition.h"

#include <memory>

namespace callttone::integrations {

/// A server's tool as agents get it.
struct McpTool
{
    QString serverName; ///< what the server calls it, and its switch
    tools::ToolDefinition definition;
    QJsonObject outputSchema = {};
    bool isEnabled = true;
    bool waits = false; ///< for somebody to review it
};

/// What one server had to offer at one moment. Never changed once it is made, so a call keeps its own.
struct McpServerTools
{
    QString server; ///< the integration's id
    QList<McpTool> tools;

    [[nodiscard]] const McpTool *find(const QString &agentsName) const;
};
using McpServerToolsPtr = std::shared_ptr<const McpServerTools>;

/// The accepted tools of a connection, then those that wait. `alias` begins their names. Pure.
[[nodiscard]] McpServerToolsPtr mcpServerTools(const connect::UsableConnection &usable, const QString &alias);

/// What a connection's tools begin with: the configured alias, with a number behind it when `taken` has it already.
[[nodiscard]] QString mcpAliasOf(const QJsonObject &config, const QString &host, const QStringList &taken);

} // namespace callttone::integrations
