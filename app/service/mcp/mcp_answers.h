// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/mcp/mcp_gate.h"

#include <QJsonArray>

namespace callttone::service {

// Results in the words of either era. Pure.

/// With what every result of the stateless revision carries.
[[nodiscard]] QJsonObject finished(McpEra era, QJsonObject result);

/// To `initialize`: the revision asked for when it is ours, else our newest.
[[nodiscard]] QJsonObject initializeResult(const QString &askedVersion);
/// The revision in an initializeResult().
[[nodiscard]] QString versionIn(const QJsonObject &initializeResult);

/// To `server/discover`.
[[nodiscard]] QJsonObject discoverResult();

/// To `tools/list`.
[[nodiscard]] QJsonObject toolsResult(McpEra era, const QJsonArray &tools);

} // namespace callttone::service
