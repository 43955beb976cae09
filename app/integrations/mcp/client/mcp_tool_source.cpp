// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_tool_source.h"

#include "app/core/logging.h"
#include "app/integrations/mcp/client/mcp_discovery.h"
#include "app/integrations/mcp/client/mcp_link.h"
#include "app/integrations/mcp/client/mcp_tool.h"
#include "app/integrations/support/recorded_session.h"
#include "app/integrations/support/tool_gate.h"
#include "app/tools/wire_log.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;

constexpr int atOnce = 16;        ///< discoveries and farewells of one server; when it hangs, each takes the time below
constexpr int discoverMs = 5'000; ///< a caller is greeted meanwhile
constexpr int leastDiscoverMs = 200; ///< with less left of a call's start nobody is asked any more
constexpr int farewellMs = 1'000;
constexpr core::TimeMs lookAgainAfterMs = 5 * 60'000;

tools::ToolFailure waitsForReview(const McpTool &tool, const QString &server)
{
    return tools::toolFailure(
        ToolErrorClass::NotAvailable,
        u"%1 is new, changed or gone at its server, so it is off until somebody has looked at it. Review it under "
        "Integrations, %2, Capabilities."_s.arg(tool.serverName, server),
        {}, u"waits_for_review"_s);
}

} // namespace

McpToolSource::McpToolSource(McpToolSourceParts parts)
    : m_parts(std::move(parts))
{
    for (const QString &server : m_parts.servers)
        m_lanes[server].setMaxThreadCount(atOnce);
}

McpToolSource::~McpToolSource()
{
    giveUp();
    for (auto &lane : m_lanes)
        lane.second.waitForDone();
}

void McpToolSource::giveUp()
{
    m_giveUp->store(true);
    stopListening();
}

void McpToolSource::stopListening()
{
    std::map<QString, std::unique_ptr<McpListener>> ending;
    {
        const std::lock_guard lock(m_mutex);
        ending.swap(m_listeners);
    }
}

void McpToolSource::start()
{
    for (const QString &server : m_parts.servers)
        refresh(server);
    const std::lock_guard lock(m_mutex);
    for (const QString &server : m_parts.servers)
        m_listeners[server] = std::make_unique<McpListener>(m_parts.desk, server, [this, server] { heard(server); });
}

void McpToolSource::connectionChanged(const QString &integration)
{
    if (!m_parts.servers.contains(integration))
        return;
    const auto usable = refresh(integration);
    const QString connection = usable ? usable->view.id + QString::number(usable->view.connectedAt.value_or(0))
                                            + (usable->view.paused ? u"p"_s : QString())
                                            + values::infoOf(usable->view.state).wire
                                      : QString();
    const std::lock_guard lock(m_mutex);
    const auto listener = m_listeners.find(integration);
    // Its tools, settings and checks change often; the stream is another one only with another connection.
    if (std::exchange(m_listened[integration], connection) != connection && listener != m_listeners.end())
        listener->second->restart();
}

/// Takes over what the desk has of a server.
core::Result<connect::UsableConnection> McpToolSource::refresh(const QString &server)
{
    auto usable = m_parts.desk.use(server);
    const std::lock_guard lock(m_mutex);
    if (!usable) {
        m_known.remove(server);
        m_aliases.remove(server);
        return usable;
    }
    QStringList taken;
    for (auto it = m_aliases.cbegin(); it != m_aliases.cend(); ++it) {
        if (it.key() != server)
            taken.append(it.value());
    }
    const QString alias = mcpAliasOf(usable->view.config, usable->view.account, taken);
    m_aliases.insert(server, alias);
    m_known.insert(server, mcpServerTools(*usable, alias));
    return usable;
}

McpServerToolsPtr McpToolSource::known(const QString &server) const
{
    const std::lock_guard lock(m_mutex);
    return m_known.value(server);
}

void McpToolSource::callStarted(const QString &callId)
{
    for (const QString &server : m_parts.servers) {
        if (!known(server))
            continue;
        const McpSeatPtr seat = m_calls.seat(callId, server, m_parts.clock.now());
        if (seat->state() != McpSeat::State::Unasked)
            continue; // the same event again
        seat->beginAsking(discoverMs);
        m_lanes.at(server).start(
            [this, server, callId, seat] { discover(server, u"call_start"_s, callId, seat.get()); });
    }
}

void McpToolSource::lookAround()
{
    const core::TimeMs now = m_parts.clock.now();
    QStringList due;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
            if (now - m_askedAt.value(it.key()) >= lookAgainAfterMs)
                due.append(it.key());
        }
    }
    for (const QString &server : due)
        m_lanes.at(server).start([this, server] { discover(server, u"watch"_s, {}, nullptr); });
}

/// With a seat for its call; without one because the server said that its list changed, or to see whether it lives.
void McpToolSource::discover(const QString &server, const QString &purpose, const QString &callId, McpSeat *seat)
{
    {
        const std::lock_guard lock(m_mutex);
        m_askedAt.insert(server, m_parts.clock.now());
    }
    const auto usable = m_parts.desk.use(server);
    const bool isPaused =
        !usable || usable->view.paused || usable->view.state == values::IntegrationState::PlanRequired;
    if (isPaused) {
        if (seat)
            seat->giveUp();
        return;
    }
    const int timeoutMs = seat ? seat->leftMs() : discoverMs;
    if (timeoutMs < leastDiscoverMs)
        return goWithout(server, callId, *seat);
    const auto found = discoverMcpTools(*usable->session,
                                        {.server = server,
                                         .purpose = purpose,
                                         .callId = callId,
                                         .timeoutMs = timeoutMs,
                                         .wires = *m_parts.wires,
                                         .giveUp = m_giveUp},
                                        seat ? &seat->client() : nullptr);
    if (!found || !found->check.ok) {
        const QString why = found ? found->check.detail : found.error().oneLine();
        qCWarning(core::lcConnect).noquote()
            << (seat ? "a call goes without the tools of" : "no list of tools came from") << server + u':' << why;
    }
    if (found && !m_giveUp->load()) {
        if (const auto kept = m_parts.desk.keepDiscovery(server, *found); !kept)
            qCWarning(core::lcConnect).noquote()
                << "what" << server << "offers was not kept:" << kept.error().oneLine();
        refresh(server);
    }
    if (!seat)
        return;
    const McpServerToolsPtr tools = known(server);
    if (found && found->check.ok && tools)
        seat->know(tools);
    else
        seat->giveUp();
}

/// More calls began than the server answers in time.
void McpToolSource::goWithout(const QString &server, const QString &callId, McpSeat &seat)
{
    const QString why = u"Too many calls began at once for a server as slow as this one, so it was not asked. The call "
                        "goes without its tools; look at how long the server takes to answer."_s;
    qCWarning(core::lcConnect).noquote() << "a call goes without the tools of" << server + u':' << why;
    m_parts.wires->add(server, {.at = m_parts.clock.now(),
                                .purpose = u"call_start"_s,
                                .callId = callId,
                                .title = why,
                                .ok = false,
                                .requests = {}});
    seat.giveUp();
}

void McpToolSource::callEnded(const QString &callId)
{
    const McpCallBook::Seats seats = m_calls.end(callId);
    for (auto it = seats.begin(); it != seats.end(); ++it) {
        m_lanes.at(it.key()).start([this, server = it.key(), seat = it.value()] {
            if (!seat->client().server())
                return;
            const auto usable = m_parts.desk.use(server);
            if (!usable)
                return;
            tools::WireLog unread;
            const tools::Deadline deadline(tools::Deadline::Steady::now(), farewellMs, farewellMs);
            RecordedSession brief(*usable->session, deadline, unread, m_giveUp);
            if (const auto link = mcpLinkOf(brief))
                seat->client().close(McpChannel(link->send, link->target));
        });
    }
}

/// A server says that its tools are others now: asked once, however often it says so meanwhile.
void McpToolSource::heard(const QString &server)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_listening.contains(server))
            return;
        m_listening.insert(server);
    }
    m_lanes.at(server).start([this, server] {
        discover(server, u"list_changed"_s, {}, nullptr);
        const std::lock_guard lock(m_mutex);
        m_listening.remove(server);
    });
}

core::Result<QList<tools::OfferedTool>> McpToolSource::offered(const QString &callId)
{
    QList<tools::OfferedTool> all;
    for (const QString &server : m_parts.servers) {
        McpServerToolsPtr tools = known(server);
        if (const McpSeatPtr seat = callId.isEmpty() ? nullptr : m_calls.find(callId, server)) {
            const McpSeat::State state = seat->settled();
            if (state == McpSeat::State::Known)
                tools = seat->tools();
            else if (state != McpSeat::State::Unasked)
                continue;
        }
        if (!tools)
            continue;
        for (const McpTool &tool : tools->tools)
            all.append({tool.definition, tool.isEnabled});
    }
    return all;
}

std::optional<McpToolSource::Found> McpToolSource::find(const QString &name, const QString &callId) const
{
    for (const QString &server : m_parts.servers) {
        const McpSeatPtr seat = callId.isEmpty() ? nullptr : m_calls.find(callId, server);
        for (const McpServerToolsPtr &tools : {seat ? seat->tools() : nullptr, known(server)}) {
            if (const McpTool *tool = tools ? tools->find(name) : nullptr)
                return Found{tools, tool};
        }
    }
    return std::nullopt;
}

std::optional<tools::ToolDefinition> McpToolSource::definition(const QString &name, const QString &callId) const
{
    const auto found = find(name, callId);
    return found ? std::optional(found->tool->definition) : std::nullopt;
}

tl::expected<tools::ReadyTool, tools::ToolFailure> McpToolSource::open(const tools::ToolAsk &ask)
{
    const auto found = find(ask.name, ask.callId);
    if (!found)
        return tl::unexpected(
            tools::toolFailure(ToolErrorClass::NotAvailable, u"There is no tool of the name %1."_s.arg(ask.name)));
    const QString server = found->server->server;
    auto usable = m_parts.desk.use(server);
    if (!usable)
        return tl::unexpected(notConnected(ask.name, usable.error()));
    if (auto why = unusable(usable->view))
        return tl::unexpected(*std::move(why));
    if (found->tool->waits)
        return tl::unexpected(waitsForReview(*found->tool, usable->view.name));
    if (auto why = switchedOff(*usable, found->tool->serverName, ask.callStartedAt))
        return tl::unexpected(*std::move(why));
    const McpSeatPtr seat = ask.callId.isEmpty() ? nullptr : m_calls.seat(ask.callId, server, m_parts.clock.now());
    tools::ReadyTool ready;
    ready.definition = found->tool->definition;
    ready.run = [this, found = *found, session = usable->session, seat](const tools::Invocation &invocation,
                                                                        tools::WireLog &log) {
        return run(found, *session, seat, invocation, log);
    };
    return ready;
}

tools::ToolResult McpToolSource::run(const Found &found, connect::VendorSession &session, const McpSeatPtr &seat,
                                     const tools::Invocation &invocation, tools::WireLog &log)
{
    const QString server = found.server->server;
    RecordedSession recorded(session, invocation.deadline, log, m_giveUp, RecordedSession::Record::HeadersToo);
    McpClient brief;
    McpClient &client = seat ? seat->client() : brief;
    tools::ToolResult result =
        runMcpTool(*found.tool, client, recorded, invocation, {.toolsChanged = [this, server] { heard(server); }});
    if (const auto link = mcpLinkOf(recorded); link && brief.server())
        brief.close(McpChannel(link->send, link->target));
    if (!invocation.dryRun)
        m_parts.wires->add(server, {.at = m_parts.clock.now(),
                                    .purpose = u"tool"_s,
                                    .callId = invocation.callId,
                                    .title = found.tool->serverName,
                                    .ok = result.has_value(),
                                    .requests = log.requests()});
    return result;
}

} // namespace callttone::integrations
