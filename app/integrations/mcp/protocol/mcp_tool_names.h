// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace callttone::integrations {

// Language models take function names of at most 64 of [a-zA-Z0-9_-]; MCP servers may use more, and only their own
// tools have different names. So agents see "<alias>__<tool>". Pure.

inline constexpr qsizetype longestMcpAlias = 20;

[[nodiscard]] bool isMcpToolName(const QString &name); ///< 1–128 of [A-Za-z0-9_.-]
[[nodiscard]] bool isMcpAlias(const QString &alias);   ///< a letter, then letters, digits and single _; at most 20

/// What a server is called unless a person says otherwise: "harbordental" of mcp.harbordental.com. What the server says
/// its name is cannot be trusted.
[[nodiscard]] QString mcpAliasOfHost(const QString &host);

/// For each name of one server, in order, what agents call it. Names that would be the same, or are too long, end in a
/// few letters made of the whole name, so that a tool keeps its name whatever other tools there are.
[[nodiscard]] QStringList mcpToolNames(const QString &alias, const QStringList &serverNames);

} // namespace callttone::integrations
