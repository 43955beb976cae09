// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/vendor_tool_source.h"

#include "app/connect/integration_desk.h"
#include "app/integrations/support/recorded_session.h"
#include "app/integrations/support/tool_request.h"
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

bool isSwitchedOff(const values::Integration &view, const QString &tool)
{
    return std::any_of(view.tools.begin(), view.tools.end(), [&tool](const values::Capability &capability) {
        return capability.name == tool && !capability.enabled;
    });
}

/// Why agents do not get the tools of that integration now; nothing when they do.
std::optional<tools::ToolFailure> unusable(const values::Integration &view)
{
    if (view.state == IntegrationState::PlanRequired) {
        return tools::toolFailure(ToolErrorClass::NotAvailable,
                                  u"Integrations need the Professional plan or a higher one, so the tools of %1 are "
                                  "off. Set CALLTTONE_PLAN to the plan you have and restart."_s.arg(view.name),
                                  {}, u"plan_required"_s);
    }
    if (view.state == IntegrationState::Error) {
        const QString why = view.notice ? view.notice->detail : view.health.detail;
        return tools::toolFailure(ToolErrorClass::NeedsReconnect,
                                  u"%1 cannot be used: %2"_s.arg(view.name, why.isEmpty() ? u"reconnect it."_s : why));
    }
    if (view.paused) {
        return tools::toolFailure(ToolErrorClass::NotAvailable,
                                  u"%1 is paused, so its tools are off. Resume it under Integrations."_s.arg(view.name),
                                  {}, u"paused"_s);
    }
    return std::nullopt;
}

tools::ToolFailure switchedOff(const values::Integration &view, const QString &tool)
{
    return tools::toolFailure(
        ToolErrorClass::NotAvailable,
        u"%1 is switched off. Turn it on under Integrations, %2, Capabilities."_s.arg(tool, view.name), {},
        u"switched_off"_s);
}

tools::ToolFailure notConnected(const tools::ToolDefinition &definition, const core::ApiError &error)
{
    if (error.code != "not_connected"_L1)
        return failureOf(error, Effect::Reads);
    return tools::toolFailure(
        ToolErrorClass::NotAvailable,
        u"%1 was asked for, and its integration is not connected. %2"_s.arg(definition.name, error.oneLine()), {},
        error.code);
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

std::optional<tools::ToolDefinition> VendorToolSource::definition(const QString &name) const
{
    const VendorTool *tool = find(name);
    return tool ? std::optional(tool->definition) : std::nullopt;
}

core::Result<QList<tools::OfferedTool>> VendorToolSource::offered()
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

tl::expected<tools::ReadyTool, tools::ToolFailure> VendorToolSource::open(const QString &name,
                                                                          core::TimeMs callStartedAt)
{
    const VendorTool *tool = find(name);
    if (!tool)
        return tl::unexpected(
            tools::toolFailure(ToolErrorClass::NotAvailable, u"There is no tool of the name %1."_s.arg(name)));
    auto usable = m_desk.use(tool->definition.integration);
    if (!usable)
        return tl::unexpected(notConnected(tool->definition, usable.error()));
    if (const auto why = unusable(usable->view))
        return tl::unexpected(*why);
    if (isSwitchedOff(usable->view, name)) {
        const core::TimeMs offSince = usable->toolsOffSince.value(name, usable->toolsOffSince.value(u"*"_s));
        if (callStartedAt == 0 || callStartedAt >= offSince)
            return tl::unexpected(switchedOff(usable->view, name));
    }
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
