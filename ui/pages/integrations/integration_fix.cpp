// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/integration_fix.h"

#include "ui/pages/integrations/integration_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

IntegrationFix fixBy(IntegrationAction action)
{
    const QString place = action == IntegrationAction::Reconnect || action == IntegrationAction::EditUrl ? u"connect"_s
                          : action == IntegrationAction::Choose      ? u"configuration"_s
                          : action == IntegrationAction::ReviewTools ? u"review"_s
                                                                     : u"capabilities"_s;
    return {action, buttonText(action), place};
}

} // namespace

std::optional<IntegrationFix> fixOf(const values::Integration &integration)
{
    const auto trouble = troubleOf(integration);
    if (!trouble)
        return std::nullopt;
    IntegrationAction action = actionOf(integration, trouble->action);
    if (action == IntegrationAction::None && integration.state == values::IntegrationState::Error)
        action = actionOf(integration, u"reconnect"_s);
    if (action == IntegrationAction::None)
        return std::nullopt;
    return fixBy(action);
}

std::optional<IntegrationFix> fixOf(const values::Delivery &delivery)
{
    const bool byUrl = delivery.destination.kind == "zapier"_L1;
    switch (delivery.errorClass) {
    case values::ErrorClass::NeedsReconnect:
    case values::ErrorClass::NotAllowed:
        return fixBy(byUrl ? IntegrationAction::EditUrl : IntegrationAction::Reconnect);
    case values::ErrorClass::TargetGone:
        return fixBy(byUrl ? IntegrationAction::EditUrl : IntegrationAction::Choose);
    default:
        return std::nullopt;
    }
}

} // namespace callttone::ui
