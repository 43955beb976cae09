// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/ghl_appointments.h"
#include "app/integrations/gohighlevel/ghl_calendars.h"
#include "app/integrations/gohighlevel/ghl_contacts.h"
#include "app/integrations/gohighlevel/ghl_slots.h"

namespace callttone::integrations {

/// What a call of ghl_book_appointment wants, understood.
struct GhlPlan
{
    GhlZones zones;
    QString calendarId;
    core::TimeMs at = 0;
    QString slotText; ///< what is sent as startTime; empty while it has to be asked for
    QString contactId;
    GhlPerson person;
    QString title;
    QString notes;
    QString replaces; ///< the appointment that is moved; empty for a new one
    QString mark;     ///< what our bookings are known by

    /// The description of an appointment: notes for people, then the call and the mark. What stood there before stays.
    [[nodiscard]] QString description(const QString &callId, const QString &before = {}) const;
    [[nodiscard]] GhlTrace trace() const { return {calendarId, at, contactId, mark}; }
};

/// Failures: InvalidArguments, NotConfigured.
[[nodiscard]] tl::expected<GhlPlan, tools::ToolFailure> ghlReadPlan(const GhlCall &call);

/// The open times around the wanted one: its slot, should it be open, and what to offer instead.
[[nodiscard]] tl::expected<QList<GhlSlot>, tools::ToolFailure> ghlSlotsAround(const GhlCall &call, const GhlPlan &plan);
/// The vendor's own text for the moment; empty when it is not among the open ones.
[[nodiscard]] QString ghlSlotText(const QList<GhlSlot> &open, core::TimeMs at);
/// SlotTaken, with alternatives in the result and in what is said.
[[nodiscard]] tools::ToolFailure ghlTaken(const GhlPlan &plan, const tools::ToolFailure &why,
                                          const tl::expected<QList<GhlSlot>, tools::ToolFailure> &open);

/// What became of a booking.
struct GhlBooked
{
    GhlAppointment appointment = {};
    std::optional<GhlCalendar> calendar = {};
    GhlContact contact = {}; ///< empty members where nothing is known
    bool contactCreated = false;
    bool wasThere = false; ///< found, not made just now
};
[[nodiscard]] tools::ToolOutcome ghlBookedOutcome(const GhlCall &call, const GhlPlan &plan, const GhlBooked &booked);

/// The tool's run and look-up.
[[nodiscard]] tools::ToolResult ghlBook(const GhlCall &call, GhlCalendars &calendars);
[[nodiscard]] tools::LookUpResult ghlBookedBefore(const GhlCall &call, GhlCalendars &calendars);

/// The same where an appointment is moved: plan.replaces.
[[nodiscard]] tools::ToolResult ghlMove(const GhlCall &call, const GhlPlan &plan, GhlCalendars &calendars);
[[nodiscard]] tools::LookUpResult ghlMovedBefore(const GhlCall &call, const GhlPlan &plan, GhlCalendars &calendars);

} // namespace callttone::integrations
