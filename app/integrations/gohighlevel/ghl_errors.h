// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/tool_request.h"

namespace callttone::integrations {

/// Codes of refusals that somebody acts on; see ghl_errors.cpp for all.
namespace ghl_code {
inline constexpr QLatin1StringView slotTaken("slot_taken");
inline constexpr QLatin1StringView slotDuration("slot_duration");
inline constexpr QLatin1StringView needsTeamMember("needs_team_member");
inline constexpr QLatin1StringView duplicateContact("duplicate_contact");
inline constexpr QLatin1StringView contactNotFound("contact_not_found");
inline constexpr QLatin1StringView appointmentNotFound("appointment_not_found");
inline constexpr QLatin1StringView calendarNotFound("calendar_not_found");
} // namespace ghl_code

/// What an answer that is no success means, in words for support (with the vendor's trace id) and for the caller.
/// Bodies are {statusCode, message: text or list of texts, error?, traceId?, meta?}; the status alone says too little:
/// a 401 may be about the token, a scope or the Version header, a 400 about nearly everything.
/// `what` reads on from "GoHighLevel refused …": "the appointment".
[[nodiscard]] tools::ToolFailure ghlFailure(const QString &what, const core::Result<connect::HttpResponse> &answer,
                                            Effect effect);
/// The object a 2xx holds, or the failure.
[[nodiscard]] tl::expected<QJsonObject, tools::ToolFailure>
ghlObject(const QString &what, const core::Result<connect::HttpResponse> &answer, Effect effect);

/// A write of which nobody can tell now whether it happened.
[[nodiscard]] tools::ToolFailure ghlOutcomeUnknown(tools::ToolFailure failure, const QString &what,
                                                   const QString &spoken);
/// Whether a write that failed so, and that a look afterwards did not find, may still take effect: its answer was lost
/// on the way, or a gateway gave up on it. GoHighLevel's own 500 and 503 are an end.
[[nodiscard]] bool ghlMayStillHappen(const core::Result<connect::HttpResponse> &answer);

} // namespace callttone::integrations
