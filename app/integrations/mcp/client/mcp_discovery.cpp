// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_discovery.h"

#include "app/core/clock.h"
#include "app/integrations/mcp/client/mcp_link.h"
#include "app/integrations/support/recorded_session.h"
#include "app/tools/wire_log.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Discovery = connect::IntegrationDescriptor::Discovery;

QString countOf(qsizetype count)
{
    return count == 0   ? u"The server answers, but offers no tools."_s
           : count == 1 ? u"1 tool found."_s
                        : u"%1 tools found."_s.arg(count);
}

Discovery found(const McpServer &server, const McpListing &listing)
{
    Discovery discovery;
    discovery.check.ok = true;
    discovery.check.protocol = server.protocol;
    discovery.check.latencyMs = server.reachedMs;
    discovery.check.tools = capabilitiesOf(listing.tools);
    discovery.check.detail = (QStringList{countOf(listing.tools.size())} + listing.notes).join(u' ');
    discovery.tools = listing.tools;
    return discovery;
}

} // namespace

QList<values::Capability> capabilitiesOf(const QJsonArray &tools)
{
    return values::ConnectionCheck::fromJson({{u"tools"_s, tools}}).tools;
}

core::Result<Discovery> discoverMcpTools(connect::VendorSession &session, const McpOccasion &occasion,
                                         McpClient *client)
{
    const tools::Deadline deadline(tools::Deadline::Steady::now(), occasion.timeoutMs, occasion.timeoutMs);
    tools::WireLog wire;
    RecordedSession recorded(session, deadline, wire, occasion.giveUp, RecordedSession::Record::HeadersToo);
    const core::Result<McpLink> link = mcpLinkOf(recorded);
    if (!link)
        return core::fail(link.error());
    const McpChannel channel(link->send, link->target);
    const McpPatience patience = McpPatience::ofMs(occasion.timeoutMs);
    McpClient brief;
    McpClient &speaking = client ? *client : brief;
    const auto listing = speaking.discover(channel, patience);
    Discovery discovery;
    if (listing)
        discovery = found(speaking.server().value_or(McpServer()), *listing);
    else
        discovery.check.detail = listing.error().error.oneLine();
    brief.close(channel);
    occasion.wires.add(occasion.server,
                       {.at = core::SystemClock().now(),
                        .purpose = occasion.purpose,
                        .callId = occasion.callId,
                        .title = discovery.check.ok ? discovery.check.protocol : discovery.check.detail,
                        .ok = discovery.check.ok,
                        .requests = wire.requests()});
    return discovery;
}

} // namespace callttone::integrations
