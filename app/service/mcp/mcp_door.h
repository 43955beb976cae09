// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/mcp/mcp_gate.h"
#include "app/service/mcp/mcp_sessions.h"
#include "app/service/mcp/mcp_streams.h"
#include "app/service/mcp/tool_list_watch.h"

namespace callttone::service {

/// `/mcp`: every tool of GET /api/v1/tools for programs that speak the Model Context Protocol, in its stateless
/// revision and in those with sessions. Service thread only, but for listener().
class McpDoor
{
public:
    struct Limits
    {
        int streamsOfKey = 32;
        int streams = 128; ///< leaves room among the connections for who asks something
        int callsOfKey = 64;
        int calls = 256;
        McpSessions::Limits sessions = {};
    };
    McpDoor(tools::ToolExecutor &executor, std::shared_ptr<ServiceLoop> loop, const core::Clock &clock)
        : McpDoor(executor, std::move(loop), clock, Limits())
    {}
    McpDoor(tools::ToolExecutor &executor, std::shared_ptr<ServiceLoop> loop, const core::Clock &clock, Limits limits);

    /// A message.
    [[nodiscard]] QFuture<Response> post(const Request &request);
    /// A session's stream of notifications.
    [[nodiscard]] QFuture<Response> get(const Request &request);
    /// The end of a session.
    [[nodiscard]] QFuture<Response> remove(const Request &request);

    /// For the database, after each commit; may be called longer than this lives.
    [[nodiscard]] std::function<void(const QList<store::JournalEntry> &)> listener() { return m_watch.listener(); }
    /// The key was revoked: its sessions and streams end.
    void dropKey(const QString &keyId);
    /// The service ends.
    void sayGoodbye() { m_streams.endAll(); }

private:
    [[nodiscard]] QFuture<Response> legacy(const McpAsk &ask, const Request &request);
    [[nodiscard]] QFuture<Response> modern(const McpAsk &ask, const Request &request);
    [[nodiscard]] QFuture<Response> initialize(const RpcMessage &message, const Request &request);
    [[nodiscard]] QFuture<Response> listTools(const McpAsk &ask, const Request &request);
    [[nodiscard]] QFuture<Response> callTool(const McpAsk &ask, const Request &request);
    [[nodiscard]] QFuture<Response> listen(const RpcMessage &message, const Request &request);
    [[nodiscard]] QFuture<Response> openStream(McpStreams::Wish wish);
    /// Why the request is in no session of its key, or nothing.
    [[nodiscard]] std::optional<Response> sessionFault(const Request &request);

    tools::ToolExecutor &m_executor;
    std::shared_ptr<ServiceLoop> m_loop;
    McpSessions m_sessions;
    McpStreams m_streams;
    ToolListWatch m_watch;
    KeySlots m_streamSlots;
    KeySlots m_callSlots;
};

} // namespace callttone::service
