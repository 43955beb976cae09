// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/ghl_call.h"
#include "app/tools/appointments/calendar_book.h"

namespace callttone::integrations {

/// An appointment as GoHighLevel has it.
struct GhlAppointment
{
    QString id = {};
    QString calendarId = {};
    QString contactId = {};
    QString title = {};
    QString status = {}; ///< "confirmed", "new", "cancelled", …
    QString description = {};
    QString startText = {}; ///< as the vendor writes it
    core::TimeMs start = 0; ///< 0 when that cannot be read
    core::TimeMs end = 0;   ///< 0 when it is not told

    /// Of an answer or a list's entry. Times without an offset, as a contact's list of appointments has them, are the
    /// location's.
    [[nodiscard]] static GhlAppointment fromJson(const QJsonObject &object, const QTimeZone &location);
    [[nodiscard]] bool isCancelled() const; ///< its time is free again
};

/// What is looked for to see whether a booking is there.
struct GhlTrace
{
    QString calendarId;
    core::TimeMs start = 0;
    QString contactId; ///< empty when not known
    QString mark;      ///< what our bookings carry in their description; empty without one
};

/// GET /calendars/events and, when the contact is known, that contact's appointments, side by side. The appointment at
/// that time that carries the mark or is the contact's: a person has one place at a time in a calendar. Nothing found
/// is certain: a look-up that failed is a failure.
[[nodiscard]] tl::expected<std::optional<GhlAppointment>, tools::ToolFailure>
ghlFindAppointment(const GhlCall &call, const GhlTrace &trace, const QTimeZone &location);

/// NotFound (code "appointment_not_found") for one that is not there.
[[nodiscard]] tl::expected<GhlAppointment, tools::ToolFailure>
ghlReadAppointment(const GhlCall &call, const QString &id, const QTimeZone &location);

/// Path and query of a calendar's appointments that may overlap the span.
[[nodiscard]] QString ghlEventsPath(const QString &locationId, const QString &calendarId, const tools::Span &span);

} // namespace callttone::integrations
