// SPDX-License-Identifier: GPL-3.0-or-later
// Moving an appointment: one PUT, so that the old time is never left behind beside the new one.
#include "app/integrations/gohighlevel/ghl_booking_plan.h"
#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

bool isThere(const GhlAppointment &appointment, const GhlPlan &plan)
{
    return appointment.start == plan.at && appointment.calendarId == plan.calendarId && !appointment.isCancelled();
}

connect::HttpRequest moveRequest(const GhlCall &call, const GhlPlan &plan, const GhlAppointment &before, bool withEnd)
{
    QJsonObject body{{u"startTime"_s, plan.slotText},
                     {u"description"_s, plan.description(call.invocation.callId, before.description)}};
    if (before.calendarId != plan.calendarId)
        body.insert("calendarId"_L1, plan.calendarId);
    else if (withEnd && before.end > before.start) // without it the old end may stay, before the new start
        body.insert("endTime"_L1, tools::localIso(plan.at + before.end - before.start, plan.zones.calendar));
    if (!plan.title.isEmpty())
        body.insert("title"_L1, plan.title);
    return ghlSend("PUT", call, GhlArea::Calendars, u"/calendars/events/appointments/"_s + encoded(plan.replaces),
                   body);
}

/// A moved appointment keeps what an answer leaves out.
tools::ToolOutcome moved(const GhlCall &call, const GhlPlan &plan, GhlAppointment now, const GhlAppointment &before,
                         const std::optional<GhlCalendar> &calendar, bool wasThere)
{
    now.id = plan.replaces;
    if (now.contactId.isEmpty())
        now.contactId = before.contactId;
    if (now.title.isEmpty())
        now.title = before.title;
    if (now.end <= plan.at && before.end > before.start)
        now.end = plan.at + before.end - before.start;
    GhlContact contact;
    if (plan.person.fullName().isEmpty() && !now.contactId.isEmpty())
        contact = ghlReadContact(call, now.contactId).value_or(contact);
    return ghlBookedOutcome(call, plan,
                            {.appointment = now, .calendar = calendar, .contact = contact, .wasThere = wasThere});
}

tools::ToolFailure gone(const GhlPlan &plan)
{
    return tools::toolFailure(values::ToolErrorClass::NotFound,
                              u"The appointment %1 was cancelled at GoHighLevel, so it cannot be moved. To book anew, "
                              "call again without replaces."_s.arg(plan.replaces),
                              u"That appointment was cancelled already. Shall I book a new one?"_s,
                              ghl_code::appointmentNotFound);
}

} // namespace

tools::ToolResult ghlMove(const GhlCall &call, const GhlPlan &wanted, GhlCalendars &calendars)
{
    using Slots = tl::expected<QList<GhlSlot>, tools::ToolFailure>;
    GhlPlan plan = wanted;
    std::future<Slots> around;
    if (plan.slotText.isEmpty())
        around = beside([&] { return ghlSlotsAround(call, wanted); });
    auto lateCalendar = beside([&] { return calendars.find(call, wanted.calendarId); });
    const auto before = ghlReadAppointment(call, plan.replaces, plan.zones.calendar);
    const auto calendar = lateCalendar.get();
    const Slots open = around.valid() ? around.get() : Slots();

    if (!before)
        return tl::unexpected(before.error());
    if (before->isCancelled())
        return tl::unexpected(gone(plan));
    if (isThere(*before, plan))
        return moved(call, plan, *before, *before, calendar, true);
    if (plan.slotText.isEmpty()) {
        if (!open)
            return tl::unexpected(open.error());
        plan.slotText = ghlSlotText(*open, plan.at);
        if (plan.slotText.isEmpty())
            return tl::unexpected(ghlTaken(
                plan,
                tools::toolFailure(values::ToolErrorClass::SlotTaken, u"The calendar does not offer that time."_s),
                open));
    }
    if (call.invocation.dryRun)
        return wouldSend(moveRequest(call, plan, *before, true), u"The appointment would be moved."_s);

    const QString what = u"the new time of the appointment"_s;
    auto answer = ghlWrite(call, moveRequest(call, plan, *before, true));
    auto object = ghlObject(what, answer, Effect::Writes);
    if (!object && object.error().problem.code == ghl_code::slotDuration) { // the calendar's length was changed since
        answer = ghlWrite(call, moveRequest(call, plan, *before, false));
        object = ghlObject(what, answer, Effect::Writes);
    }
    if (object)
        return moved(call, plan, GhlAppointment::fromJson(*object, plan.zones.calendar), *before, calendar, false);

    tools::ToolFailure failure = std::move(object.error());
    const bool isTaken = failure.problem.code == ghl_code::slotTaken;
    failure.mayHaveHappened = false;
    if (!isTaken && !ghlMayStillHappen(answer) && (!answer || answer->status < 500))
        return tl::unexpected(std::move(failure));
    const auto after = ghlReadAppointment(call, plan.replaces, plan.zones.calendar);
    if (after && isThere(*after, plan))
        return moved(call, plan, *after, *before, calendar, false);
    if (isTaken)
        return tl::unexpected(ghlTaken(plan, failure, ghlSlotsAround(call, plan)));
    if (ghlMayStillHappen(answer) || !after)
        return tl::unexpected(ghlOutcomeUnknown(std::move(failure), u"moved the appointment"_s, {}));
    return tl::unexpected(std::move(failure));
}

tools::LookUpResult ghlMovedBefore(const GhlCall &call, const GhlPlan &plan, GhlCalendars &calendars)
{
    const auto now = ghlReadAppointment(call, plan.replaces, plan.zones.calendar);
    if (!now && now.error().problem.code == ghl_code::appointmentNotFound)
        return std::nullopt;
    if (!now)
        return tl::unexpected(now.error());
    if (!isThere(*now, plan))
        return std::nullopt;
    return moved(call, plan, *now, *now, calendars.find(call, plan.calendarId), true);
}

} // namespace callttone::integrations
