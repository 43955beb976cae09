// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/vendor_tool_source.h"

#include "app/connect/integration_desk.h"
#include "app/integrations/support/recorded_session.h"
#include "app/integrations/support/tool_gate.h"
#include "app/tools/wire_log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::IntegrationState;
using values::ToolErrorClass;

tools::ToolDefinition definitionFor(const VendorTool &tool, const QJsonObject &config)
{
    tools::ToolDefinition definition = tool.definition;
    if (tool.describe)
        definition.description = tool.describe(config);
    return definition;
}

} // namespace

VendorToolSource::VendorToolSource(connect::IntegrationDesk &desk, QList<VendorTool> tools)
    : m_desk(desk)
    , m_tools(std::move(tools))
{}

const VendorTool *VendorToolSource::find(const QString &name) const
{
    const auto found = std::find_if(m_tools.begin(), m_tools.end(),
                                    [&name](const VendorTool &tool) { return tool.definition.name == name; });
    return found == m_tools.end() ? nullptr : &*found;
}

std::optional<tools::ToolDefinition> VendorToolSource::definition(const QString &name, const QString &) const
{
    const VendorTool *tool = find(name);
    return tool ? std::optional(tool->definition) : std::nullopt;
}

core::Result<QList<tools::OfferedTool>> VendorToolSource::offered(const QString &)
{
    const auto integrations = m_desk.list().result();
    if (!integrations)
        return core::fail(integrations.error());
    QList<tools::OfferedTool> offered;
    for (const values::Integration &view : *integrations) {
        const bool isUp = view.state == IntegrationState::Connected || view.state == IntegrationState::Error;
        for (const VendorTool &tool : m_tools) {
            if (!isUp || tool.definition.integration != view.id)
                continue;
            const bool enabled = !unusable(view) && !isSwitchedOff(view, tool.definition.name);
            offered.append({definitionFor(tool, view.config), enabled});
        }
    }
    return offered;
}

tl::expected<tools::ReadyTool, tools::ToolFailure> VendorToolSource::open(const tools::ToolAsk &ask)
{
    const QString &name = ask.name;
    const VendorTool *tool = find(name);
    if (!tool)
        return tl::unexpected(
            tools::toolFailure(ToolErrorClass::NotAvailable, u"There is no tool of the name %1."_s.arg(name)));
    auto usable = m_desk.use(tool->definition.integration);
    if (!usable)
        return tl::unexpected(notConnected(name, usable.error()));
    if (const auto why = unusable(usable->view))
        return tl::unexpected(*why);
    if (auto why = switchedOff(*usable, name, ask.callStartedAt))
        return tl::unexpected(*std::move(why));
    return ready(*tool, std::move(usable->session));
}

tools::ReadyTool VendorToolSource::ready(const VendorTool &tool, std::shared_ptr<connect::VendorSession> session) const
{
    tools::ReadyTool ready;
    ready.definition = definitionFor(tool, session->config());
    ready.wantsCall = tool.wantsCall;
    ready.run = [&tool, session, giveUp = m_giveUp](const tools::Invocation &invocation, tools::WireLog &log) {
        RecordedSession recorded(*session, invocation.deadline, log, giveUp);
        return tool.run(recorded, invocation);
    };
    if (tool.lookUp) {
        ready.lookUp = [&tool, session, giveUp = m_giveUp](const tools::Invocation &invocation, tools::WireLog &log) {
            RecordedSession recorded(*session, invocation.deadline, log, giveUp);
            return tool.lookUp(recorded, invocation);
        };
    }
    if (tool.identity) {
        ready.identity = [&tool, session](const QJsonObject &arguments) {
            return tool.identity(arguments, session->config());
        };
    }
    return ready;
}

} // namespace callttone::integrations
