// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace callttone::integrations {

// Headers that repeat parts of a message's body, MCP revision 2026-07-28. Pure.

using McpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// `text` as a header value: visible ASCII as it is, anything else as =?base64?…?=.
[[nodiscard]] QByteArray mcpHeaderValue(const QString &text);

/// An argument that a tool's schema marks with "x-mcp-header": its place in the arguments and the header's last part.
struct McpParamHeader
{
    QStringList path; ///< names of members, outermost first
    QString name;     ///< "Region": sent as Mcp-Param-Region
};

/// The marks of a tool's input schema. An error names the mark that is not allowed: such a tool is not to be used.
[[nodiscard]] core::Result<QList<McpParamHeader>> mcpParamHeaders(const QJsonObject &inputSchema);

/// The headers for these arguments; those left out or null have none.
[[nodiscard]] McpHeaders mcpParamHeaderLines(const QList<McpParamHeader> &marked, const QJsonObject &arguments);

} // namespace callttone::integrations
