// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool.h"

#include <QHash>

namespace callttone::items {

/// What agents call the tools of one MCP server, by the server's own names: "lookup_patient" is
/// "harbordental__lookup_patient" to them. `all` are the tools as GET /tools?all=true lists them. A name that none of
/// them can be is left out. Pure.
[[nodiscard]] QHash<QString, QString> agentsToolNames(const QList<values::ToolInfo> &all, const QString &integration,
                                                      const QStringList &serverNames);

} // namespace callttone::items
