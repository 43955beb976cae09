// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/call_facts.h"

#include <QJsonObject>

namespace callttone::integrations {

/// A call as properties of HubSpot's call object: hs_timestamp and hs_call_duration in milliseconds, the others as
/// HubSpot's enums spell them; all of them texts. What is not known is not among them. `fallbackTime`: of a call whose
/// start nobody told.
[[nodiscard]] QJsonObject hubSpotCallFields(const delivery::CallFacts &facts, core::TimeMs fallbackTime);

/// "COMPLETED", "NO_ANSWER", …; what platforms say in words of their own is a call that took place, unless it failed.
[[nodiscard]] QString hubSpotCallStatus(const delivery::CallFacts &facts);

/// Whether a call's hs_call_body ends with the mark of this call, however HubSpot rewrote the rest.
[[nodiscard]] bool hasHubSpotCallMark(const QString &body, const QString &callId);

} // namespace callttone::integrations
