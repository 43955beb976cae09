// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/mcp_channel.h"

#include <memory>

namespace callttone::integrations {

/// What a server said of itself when the connection was made.
struct McpServer
{
    QString protocol; ///< "2025-06-18"
    QString name;     ///< untrusted
    bool hasTools = true;
    double reachedMs = 0;
    QString tlsVersion;
};

/// How to ask a server once it is known which revision it speaks. For one piece of work on one thread.
class McpDialect
{
public:
    virtual ~McpDialect() = default;
    [[nodiscard]] virtual const McpServer &server() const = 0;
    /// The result of `method`, or why there is none: the server's error in words, code "mcp_refused".
    [[nodiscard]] virtual core::Result<QJsonObject> call(const QString &method, const QJsonObject &params) = 0;
    /// Tells the server it may forget us.
    virtual void close() = 0;
};

/// What came of trying a dialect; no dialect: the server speaks another one, try the next.
using McpOpened = core::Result<std::unique_ptr<McpDialect>>;

/// The stateless revision, by server/discover.
[[nodiscard]] McpOpened openModernMcp(const McpChannel &channel);
/// 2025-03-26 to 2025-11-25 over Streamable HTTP, by initialize.
[[nodiscard]] McpOpened openLegacyMcp(const McpChannel &channel);

} // namespace callttone::integrations
