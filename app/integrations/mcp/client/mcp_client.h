// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/transport/mcp_dial.h"

#include <atomic>
#include <mutex>

namespace callttone::integrations {

struct McpToolCall
{
    QString name; ///< the server's
    QJsonObject arguments;
    QJsonObject inputSchema;
    bool mayRepeat = false; ///< it only looks things up
    McpPatience patience;
};

/// One server in one call: connects when it is first needed, remembers how the server wants to be spoken to, and takes
/// what servers do over: a lost session, another revision than last time, a schema that is not the latest. Thread-safe;
/// several tools of the call may run at once.
class McpClient
{
public:
    /// Connects, unless it is, and asks for all tools.
    [[nodiscard]] McpResult<McpListing> discover(const McpChannel &channel, const McpPatience &patience);
    /// The result of tools/call.
    [[nodiscard]] McpResult<QJsonObject> call(const McpChannel &channel, const McpToolCall &call);
    /// Connects within `dial`, then hears notifications for as long as `stream`. False: the server sends none.
    [[nodiscard]] McpResult<bool> listen(const McpChannel &channel, const McpPatience &dial, const McpPatience &stream);
    /// Ends the session, if there is one; whatever comes after begins another.
    void close(const McpChannel &channel);
    /// As of the last connection; nothing before the first.
    [[nodiscard]] std::optional<McpServer> server() const;

private:
    [[nodiscard]] McpOpened dialect(const McpChannel &channel, const McpPatience &patience);
    void forget(const std::shared_ptr<McpDialect> &dialect);
    [[nodiscard]] McpResult<QJsonObject> ask(McpDialect &dialect, const McpChannel &channel, const McpToolCall &call);
    [[nodiscard]] McpResult<QJsonObject> askWithNewSchema(McpDialect &dialect, const McpChannel &channel,
                                                          McpToolCall call, const McpProblem &mismatch);

    mutable std::mutex m_mutex;
    std::mutex m_dialing;
    std::shared_ptr<McpDialect> m_dialect;
    std::atomic<int> m_lastProgress = 0;
};

} // namespace callttone::integrations
