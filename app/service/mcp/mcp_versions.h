// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace callttone::service {

// What CalltTone speaks as a server of the Model Context Protocol.

/// The two ways of speaking: with `initialize` and a session, or each request complete in itself.
enum class McpEra { Legacy, Modern };

inline constexpr QLatin1StringView modernVersion("2026-07-28");

/// With `initialize`, newest first; the first is offered to clients that ask for one not listed.
[[nodiscard]] inline QStringList legacyVersions()
{
    return {QStringLiteral("2025-11-25"), QStringLiteral("2025-06-18"), QStringLiteral("2025-03-26"),
            QStringLiteral("2024-11-05")};
}

/// All, newest first.
[[nodiscard]] inline QStringList servedVersions()
{
    return QStringList(modernVersion) + legacyVersions();
}

/// Members of `_meta` that the protocol defines.
namespace meta {
inline constexpr QLatin1StringView version("io.modelcontextprotocol/protocolVersion");
inline constexpr QLatin1StringView capabilities("io.modelcontextprotocol/clientCapabilities");
inline constexpr QLatin1StringView serverInfo("io.modelcontextprotocol/serverInfo");
inline constexpr QLatin1StringView subscriptionId("io.modelcontextprotocol/subscriptionId");
} // namespace meta

} // namespace callttone::service
