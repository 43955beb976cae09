// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/tool_request.h"

namespace callttone::integrations {

// Why Google Calendar did not do what was asked, in both dialects of its errors, and for each what support reads, what
// the caller hears and what somebody does next. Sources: developers.google.com/calendar/api/guides/errors, the Calendar
// v3 discovery document. Kinds are as tools::CalendarBook wants them: Unavailable passes by itself, Conflict stays.

/// An answer that is no 2xx. `what` was asked for: "the event", "the free time of the calendar".
[[nodiscard]] core::ApiError googleCalendarError(const QString &what, const connect::HttpResponse &response);
/// What freeBusy.query says of one calendar, with status 200: "notFound", "internalError", "groupTooBig",
/// "tooManyCalendarsRequested"; empty when the calendar is missing from the answer. All of them mean "unknown".
[[nodiscard]] core::ApiError freeBusyError(const QString &calendarId, const QString &reason);

/// jsonAnswer() with these errors.
[[nodiscard]] core::Result<QJsonObject> googleCalendarAnswer(const QString &what,
                                                             const core::Result<connect::HttpResponse> &answer);

/// failureOf() and toolAnswer() with them.
[[nodiscard]] tools::ToolFailure googleFailure(const core::ApiError &error, Effect effect);
[[nodiscard]] tl::expected<QJsonObject, tools::ToolFailure>
googleToolAnswer(const QString &what, const core::Result<connect::HttpResponse> &answer, Effect effect);

} // namespace callttone::integrations
