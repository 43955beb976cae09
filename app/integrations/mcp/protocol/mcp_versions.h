// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace callttone::integrations {

/// The stateless revision: no initialize, no sessions; each request says the version.
inline constexpr QLatin1StringView modernMcpVersion("2026-07-28");

/// The revisions with initialize, newest first; the first is the one asked for.
[[nodiscard]] inline QStringList legacyMcpVersions()
{
    return {QStringLiteral("2025-11-25"), QStringLiteral("2025-06-18"), QStringLiteral("2025-03-26"),
            QStringLiteral("2024-11-05")};
}

/// JSON-RPC errors only the stateless revision has.
enum McpErrorCode {
    mcpHeaderMismatch = -32020,
    mcpMissingCapability = -32021,
    mcpUnsupportedVersion = -32022,
    rpcMethodNotFound = -32601,
};

/// {"name", "version"} of this program.
[[nodiscard]] QJsonObject mcpClientInfo();

} // namespace callttone::integrations
