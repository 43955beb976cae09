// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"
#include "ui/pages/integrations/card_face.h"

namespace callttone::ui {

/// Where what is wrong with an integration is put right, and what the button that goes there says.
struct IntegrationFix
{
    IntegrationAction action = IntegrationAction::None;
    QString text;  ///< translated
    QString place; ///< for placeOfIntegration(); the Diagnostics are elsewhere
    friend bool operator==(const IntegrationFix &, const IntegrationFix &) = default;

    /// What waits goes on by itself afterwards.
    [[nodiscard]] bool isRepair() const
    {
        return action == IntegrationAction::Reconnect || action == IntegrationAction::EditUrl
               || action == IntegrationAction::Choose;
    }
};

/// Nothing where nothing is wrong, or where no page of ours helps. Pure.
[[nodiscard]] std::optional<IntegrationFix> fixOf(const values::Integration &integration);
/// By why a delivery waits, for where the integration itself is not known.
[[nodiscard]] std::optional<IntegrationFix> fixOf(const values::Delivery &delivery);

} // namespace callttone::ui
