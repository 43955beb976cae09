// SPDX-License-Identifier: GPL-3.0-or-later
// Making an appointment: look, create the contact when new, send once, and look again before anything is said.
#include "app/integrations/gohighlevel/ghl_booking_plan.h"
#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/tools/times/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;
using Slots = tl::expected<QList<GhlSlot>, tools::ToolFailure>;

/// One booking on its way. `call` and `calendars` outlive it.
struct Booking
{
    const GhlCall &call;
    GhlCalendars &calendars;
    GhlPlan plan;
    GhlBooked booked = {};
};

tl::expected<GhlMatch, tools::ToolFailure> whoIsIt(const GhlCall &call, const GhlPlan &plan)
{
    if (!plan.contactId.isEmpty()) {
        GhlMatch match{GhlContact{.id = plan.contactId}, u"id"_s, {}};
        // The name is for the log and the title only; without it the booking goes on.
        if (plan.person.fullName().isEmpty())
            match.contact = ghlReadContact(call, plan.contactId).value_or(*match.contact);
        match.contact->id = plan.contactId;
        return match;
    }
    if (!plan.person.canBeFound())
        return GhlMatch();
    // Creating refuses duplicates by itself, so the slower search is for numbers it cannot compare.
    const bool isExact = plan.person.phone.isEmpty() || readPhone(plan.person.phone).hasCountry;
    return ghlFindContact(call, plan.person.email, plan.person.phone, isExact ? GhlSearch::Duplicates : GhlSearch::All);
}

connect::HttpRequest bookRequest(const Booking &booking, const QString &assignee)
{
    const GhlPlan &plan = booking.plan;
    // No endTime: a length the calendar does not offer is refused, and it knows its own. Slots are checked and the
    // calendar's notifications sent as the calendar is set: neither is overruled.
    QJsonObject body{{u"calendarId"_s, plan.calendarId},
                     {u"locationId"_s, booking.call.location()},
                     {u"contactId"_s, plan.contactId},
                     {u"startTime"_s, plan.slotText},
                     {u"description"_s, plan.description(booking.call.invocation.callId)}};
    const QString name = plan.person.fullName().isEmpty() ? booking.booked.contact.name : plan.person.fullName();
    if (const QString title = plan.title.isEmpty() ? name : plan.title; !title.isEmpty())
        body.insert("title"_L1, title);
    if (!assignee.isEmpty())
        body.insert("assignedUserId"_L1, assignee);
    return ghlSend("POST", booking.call, GhlArea::Calendars, u"/calendars/events/appointments"_s, body);
}

tools::ToolOutcome done(Booking &booking, const GhlAppointment &appointment, bool wasThere)
{
    booking.booked.appointment = appointment;
    booking.booked.wasThere = wasThere;
    return ghlBookedOutcome(booking.call, booking.plan, booking.booked);
}

/// The slot is not open to us. It may be because we have it: by an earlier try, or the caller by another way.
tools::ToolResult notOpen(Booking &booking, const tools::ToolFailure &why, const Slots *known)
{
    const GhlPlan &plan = booking.plan;
    std::future<Slots> around;
    if (!known)
        around = beside([&booking] { return ghlSlotsAround(booking.call, booking.plan); });
    const auto ours = ghlFindAppointment(booking.call, plan.trace(), plan.zones.calendar);
    const Slots open = known ? *known : around.get();
    if (ours && *ours)
        return done(booking, **ours, true);
    if (!ours && known) // nothing was sent
        return tl::unexpected(ours.error());
    if (!ours) {
        return tl::unexpected(ghlOutcomeUnknown(why, u"the appointment from an earlier try"_s, {}));
    }
    return tl::unexpected(ghlTaken(plan, why, open));
}

/// After an answer that does not say whether it is booked.
tools::ToolResult lookAfter(Booking &booking, const core::Result<connect::HttpResponse> &answer,
                            tools::ToolFailure failure)
{
    const auto ours = ghlFindAppointment(booking.call, booking.plan.trace(), booking.plan.zones.calendar);
    if (ours && *ours)
        return done(booking, **ours, false);
    if (!ours || ghlMayStillHappen(answer))
        return tl::unexpected(ghlOutcomeUnknown(std::move(failure), u"booked the appointment"_s, {}));
    failure.mayHaveHappened = false;
    failure.problem.message += u" CalltTone looked afterwards: nothing was booked."_s;
    return tl::unexpected(std::move(failure));
}

tools::ToolResult send(Booking &booking)
{
    const std::optional<GhlCalendar> &calendar = booking.booked.calendar;
    const QString what = u"the appointment"_s;
    const QString named = calendar ? calendar->assignee() : QString();
    auto answer = ghlWrite(booking.call, bookRequest(booking, named));
    auto object = ghlObject(what, answer, Effect::Writes);
    // Some calendars want somebody named although they share bookings out.
    if (!object && object.error().problem.code == ghl_code::needsTeamMember && named.isEmpty() && calendar
        && !calendar->primary.isEmpty()) {
        answer = ghlWrite(booking.call, bookRequest(booking, calendar->primary));
        object = ghlObject(what, answer, Effect::Writes);
    }
    if (object) {
        const auto appointment = GhlAppointment::fromJson(*object, booking.plan.zones.calendar);
        if (!appointment.id.isEmpty())
            return done(booking, appointment, false);
        return lookAfter(booking, answer,
                         tools::toolFailure(ToolErrorClass::Internal,
                                            u"GoHighLevel took the appointment and named no id for it."_s));
    }
    if (object.error().problem.code == ghl_code::slotTaken)
        return notOpen(booking, object.error(), nullptr);
    if (ghlMayStillHappen(answer) || (answer && answer->status >= 500))
        return lookAfter(booking, answer, std::move(object.error()));
    object.error().mayHaveHappened = false;
    return tl::unexpected(std::move(object.error()));
}

/// The contact to book for, created when new. Nothing is booked before, so a failure here leaves nothing open.
tl::expected<void, tools::ToolFailure> settleContact(Booking &booking, const GhlMatch &match)
{
    GhlPlan &plan = booking.plan;
    if (match.contact) {
        booking.booked.contact = *match.contact;
        plan.contactId = match.contact->id;
        return {};
    }
    if (booking.call.invocation.dryRun) {
        plan.contactId = u"(the contact that would be created)"_s;
        return {};
    }
    const auto created = ghlCreate(booking.call, plan.person);
    if (!created) {
        tools::ToolFailure failure = created.error();
        failure.mayHaveHappened = false;
        failure.problem.message += u" Nothing was booked."_s;
        if (failure.problem.errorClass == ToolErrorClass::OutcomeUnknown) { // of the contact, which is looked up again
            failure.problem.errorClass = ToolErrorClass::Unavailable;
            failure.problem.code = values::infoOf(ToolErrorClass::Unavailable).wire;
            failure.problem.spoken = QString::fromUtf8(values::infoOf(ToolErrorClass::Unavailable).spoken);
        }
        return tl::unexpected(std::move(failure));
    }
    booking.booked.contact = created->contact;
    booking.booked.contactCreated = created->created;
    plan.contactId = created->contact.id;
    return {};
}

} // namespace

tools::ToolResult ghlBook(const GhlCall &call, GhlCalendars &calendars)
{
    auto plan = ghlReadPlan(call);
    if (!plan)
        return tl::unexpected(plan.error());
    if (plan->at <= call.invocation.now) {
        return tl::unexpected(
            ghlInvalid("start"_L1, u"That time has passed: now it is %1. Check the date and the year."_s.arg(
                                       tools::localIso(call.invocation.now, plan->zones.business))));
    }
    if (!plan->replaces.isEmpty())
        return ghlMove(call, *plan, calendars);

    std::future<Slots> around;
    if (plan->slotText.isEmpty())
        around = beside([&] { return ghlSlotsAround(call, *plan); });
    auto lateCalendar = beside([&] { return calendars.find(call, plan->calendarId); });
    const auto match = whoIsIt(call, *plan);
    const auto calendar = lateCalendar.get();
    const Slots open = around.valid() ? around.get() : Slots();
    if (!match)
        return tl::unexpected(match.error());

    Booking booking{call, calendars, *std::move(plan)};
    booking.booked.calendar = calendar;
    if (booking.plan.slotText.isEmpty()) {
        if (!open)
            return tl::unexpected(open.error());
        booking.plan.slotText = ghlSlotText(*open, booking.plan.at);
        if (booking.plan.slotText.isEmpty()) {
            booking.plan.contactId = match->contact ? match->contact->id : QString();
            return notOpen(booking,
                           tools::toolFailure(ToolErrorClass::SlotTaken, u"The calendar does not offer that time."_s),
                           &open);
        }
    }
    if (const auto settled = settleContact(booking, *match); !settled)
        return tl::unexpected(settled.error());
    if (!call.invocation.dryRun)
        return send(booking);
    tools::ToolOutcome outcome = wouldSend(bookRequest(booking, calendar ? calendar->assignee() : QString()),
                                           u"The appointment would be booked."_s);
    outcome.result.insert("contactWouldBeCreated"_L1, !match->contact.has_value());
    return outcome;
}

tools::LookUpResult ghlBookedBefore(const GhlCall &call, GhlCalendars &calendars)
{
    auto plan = ghlReadPlan(call);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!plan->replaces.isEmpty())
        return ghlMovedBefore(call, *plan, calendars);
    auto lateCalendar = beside([&] { return calendars.find(call, plan->calendarId); });
    const auto match = whoIsIt(call, *plan);
    const auto calendar = lateCalendar.get();
    if (!match)
        return tl::unexpected(match.error());
    Booking booking{call, calendars, *std::move(plan)};
    booking.booked.calendar = calendar;
    if (match->contact) {
        booking.booked.contact = *match->contact;
        booking.plan.contactId = match->contact->id;
    }
    const auto ours = ghlFindAppointment(call, booking.plan.trace(), booking.plan.zones.calendar);
    if (!ours)
        return tl::unexpected(ours.error());
    if (!*ours)
        return std::nullopt;
    return done(booking, **ours, true);
}

} // namespace callttone::integrations
