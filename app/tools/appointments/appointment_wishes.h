// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/tools/appointments/calendar_book.h"
#include "app/tools/appointments/working_hours.h"

namespace callttone::tools {

// What people ask of appointments, and what makes of it an appointment or says why it cannot be one.

/// An appointment to be made.
struct AppointmentDraft
{
    QString title;
    core::TimeMs start = 0;
    core::TimeMs end = 0;    ///< 0: by durationMinutes
    int durationMinutes = 0; ///< 0: as long as slots are by default
    QString timezone;        ///< IANA; empty: that of the working hours
    values::Attendee attendee;
    QString notes;
    QString agentId;
    QString callId;
};

/// What is to be different. Absent members stay as they are; with a new start alone the length stays.
struct AppointmentChange
{
    std::optional<QString> title = {};
    std::optional<core::TimeMs> start = {};
    std::optional<core::TimeMs> end = {};
    std::optional<int> durationMinutes = {};
    std::optional<QString> timezone = {};
    std::optional<QString> attendeeName = {};
    std::optional<QString> attendeeEmail = {};
    std::optional<QString> attendeePhone = {};
    std::optional<QString> notes = {};
};

/// Without id, status and times of its making. Validation with pointers into the posted object.
[[nodiscard]] core::Result<values::Appointment> appointmentOf(const AppointmentDraft &draft, const WorkingHours &hours,
                                                              core::TimeMs now);
/// The appointment with its changes. Conflict for one that is cancelled; Validation as above, and for a time that is
/// over only when the time is what changes.
[[nodiscard]] core::Result<values::Appointment> changedAppointment(const values::Appointment &appointment,
                                                                   const AppointmentChange &change, core::TimeMs now);

/// 409 slot_taken, with other times that are free, as moments and as a sentence.
[[nodiscard]] core::ApiError slotTaken(const Span &wanted, const QTimeZone &zone, const QList<Span> &alternatives);
/// 503: what a connected calendar did not tell is unknown, whatever the reason.
[[nodiscard]] core::ApiError calendarUnreadable(const core::ApiError &reason);

} // namespace callttone::tools
