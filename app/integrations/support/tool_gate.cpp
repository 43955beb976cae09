// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/tool_gate.h"

#include "app/integrations/support/tool_request.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

using values::IntegrationState;
using values::ToolErrorClass;

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

bool isSwitchedOff(const values::Integration &view, const QString &tool)
{
    return std::any_of(view.tools.begin(), view.tools.end(), [&tool](const values::Capability &capability) {
        return capability.name == tool && !capability.enabled;
    });
}

std::optional<tools::ToolFailure> switchedOff(const connect::UsableConnection &usable, const QString &tool,
                                              core::TimeMs callStartedAt)
{
    if (!isSwitchedOff(usable.view, tool))
        return std::nullopt;
    const core::TimeMs offSince = usable.toolsOffSince.value(tool, usable.toolsOffSince.value(u"*"_s));
    if (callStartedAt != 0 && callStartedAt < offSince)
        return std::nullopt;
    return tools::toolFailure(
        ToolErrorClass::NotAvailable,
        u"%1 is switched off. Turn it on under Integrations, %2, Capabilities."_s.arg(tool, usable.view.name), {},
        u"switched_off"_s);
}

tools::ToolFailure notConnected(const QString &tool, const core::ApiError &error)
{
    if (error.code != "not_connected"_L1)
        return failureOf(error, Effect::Reads);
    return tools::toolFailure(
        ToolErrorClass::NotAvailable,
        u"%1 was asked for, and its integration is not connected. %2"_s.arg(tool, error.oneLine()), {}, error.code);
}

} // namespace callttone::integrations
