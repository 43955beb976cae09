// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/transport/mcp_channel.h"

#include <memory>

namespace callttone::integrations {

/// What a server said of itself when the connection was made.
struct McpServer
{
    QString protocol; ///< "2025-06-18"
    QString name;     ///< untrusted
    bool hasTools = true;
    bool tellsChanges = false; ///< it says when its tools are others
    double reachedMs = 0;
    QString tlsVersion;
};

struct McpRequest
{
    QString method;
    QJsonObject params = {};
    McpPatience patience = {};
    McpHeaders headers = {}; ///< of the arguments, for the revision that has them
};

/// How to ask a server once it is known which revision it speaks. Holds what that revision makes a client remember: a
/// session, the last id. Thread-safe; each request comes with the channel it is to take.
class McpDialect
{
public:
    virtual ~McpDialect() = default;
    [[nodiscard]] virtual McpServer server() const = 0;
    [[nodiscard]] virtual McpResult<QJsonObject> call(const McpChannel &channel, const McpRequest &request) = 0;
    /// Stays with the server's stream of notifications until it ends, the patience does, or whoever sends gives up; the
    /// channel's hearing hears them. False: the server has no such stream.
    [[nodiscard]] virtual McpResult<bool> listen(const McpChannel &channel, const McpPatience &patience) = 0;
    /// Tells the server it may forget us.
    virtual void close(const McpChannel &channel) = 0;
};

/// What came of trying a dialect; no dialect: the server speaks another one, try the next.
using McpOpened = McpResult<std::shared_ptr<McpDialect>>;

/// The stateless revision, by server/discover.
[[nodiscard]] McpOpened openModernMcp(const McpChannel &channel, const McpPatience &patience);
/// 2025-03-26 to 2025-11-25 over Streamable HTTP, by initialize.
[[nodiscard]] McpOpened openLegacyMcp(const McpChannel &channel, const McpPatience &patience);
/// 2024-11-05: a GET stays open, names the address for POSTs as its first event, and all replies come over it.
[[nodiscard]] McpOpened openHttpSseMcp(const McpChannel &channel, const McpPatience &patience);

} // namespace callttone::integrations
