// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/client/mcp_call_book.h"
#include "app/integrations/mcp/client/mcp_listener.h"
#include "app/integrations/mcp/client/mcp_wires.h"
#include "app/tools/tool_source.h"

#include <QThreadPool>

#include <map>

namespace callttone::integrations {

struct McpToolSourceParts
{
    connect::IntegrationDesk &desk;
    const core::Clock &clock;
    std::shared_ptr<McpWires> wires;
    QStringList servers; ///< ids of integrations, in the order to show
};

/// The tools of connected MCP servers. When a call starts every server is asked for its tools, while the agent still
/// says hello, and what it has then is what that call gets; outside of calls those last known are shown. A server that
/// does not answer costs the call its tools and nothing else. Thread-safe; events must come from somewhere that does
/// not wait.
class McpToolSource final : public tools::ToolSource
{
public:
    explicit McpToolSource(McpToolSourceParts parts);
    ~McpToolSource() override; ///< waits for what is under way

    /// Reads what is known of the connected servers and listens to them. Before calls come.
    void start();
    void callStarted(const QString &callId);
    /// Asks the servers that nobody has asked for a while, so that one that died is known before a caller meets it.
    /// Once a minute; does not wait.
    void lookAround();
    /// Ends the call's sessions.
    void callEnded(const QString &callId);
    /// The desk says that a connection is another one now; of those that are no MCP server nothing happens. Blocks for
    /// the database, so that whoever connects a server finds its tools there.
    void connectionChanged(const QString &integration);

    [[nodiscard]] core::Result<QList<tools::OfferedTool>> offered(const QString &callId) override;
    [[nodiscard]] std::optional<tools::ToolDefinition> definition(const QString &name,
                                                                  const QString &callId) const override;
    [[nodiscard]] tl::expected<tools::ReadyTool, tools::ToolFailure> open(const tools::ToolAsk &ask) override;
    void giveUp() override;

private:
    struct Found
    {
        McpServerToolsPtr server;
        const McpTool *tool = nullptr;
    };
    [[nodiscard]] std::optional<Found> find(const QString &name, const QString &callId) const;
    [[nodiscard]] McpServerToolsPtr known(const QString &server) const;
    core::Result<connect::UsableConnection> refresh(const QString &server);
    void discover(const QString &server, const QString &purpose, const QString &callId, McpSeat *seat);
    void goWithout(const QString &server, const QString &callId, McpSeat &seat);
    void heard(const QString &server);
    [[nodiscard]] tools::ToolResult run(const Found &found, connect::VendorSession &session, const McpSeatPtr &seat,
                                        const tools::Invocation &invocation, tools::WireLog &log);

    /// Thereafter nobody listens.
    void stopListening();

    const McpToolSourceParts m_parts;
    const std::shared_ptr<std::atomic<bool>> m_giveUp = std::make_shared<std::atomic<bool>>(false);
    McpCallBook m_calls;
    mutable std::mutex m_mutex;
    QHash<QString, McpServerToolsPtr> m_known;
    QHash<QString, QString> m_aliases;
    QHash<QString, core::TimeMs> m_askedAt;
    QHash<QString, QString> m_listened; ///< which connection the listener was last told of
    QSet<QString> m_listening;          ///< servers that are being asked again because they said that something changed
    /// Each server has threads of its own: one that hangs keeps nobody from another's tools.
    std::map<QString, QThreadPool> m_lanes;
    std::map<QString, std::unique_ptr<McpListener>> m_listeners; ///< last, as the lanes: their work uses the rest
};

} // namespace callttone::integrations
