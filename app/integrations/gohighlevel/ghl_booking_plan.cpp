// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_booking_plan.h"

#include "app/integrations/gohighlevel/ghl_errors.h"
#include "app/integrations/gohighlevel/ghl_phone.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

#include <QDateTime>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int daysAround = 7;
constexpr int mostAlternatives = 6;
constexpr int mostSpoken = 3;
constexpr int markLength = 20; ///< of the key's 64 digits; people read it
constexpr core::TimeMs usualMinutes = 30;

values::Attendee attendeeOf(const GhlPlan &plan, const GhlContact &contact)
{
    const auto either = [](const QString &first, const QString &second) { return first.isEmpty() ? second : first; };
    return {.name = either(plan.person.fullName(), contact.name),
            .email = either(plan.person.email, contact.email),
            .phone = either(readPhone(plan.person.phone).number(), contact.phone)};
}

QString zoneText(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id());
}

} // namespace

QString GhlPlan::description(const QString &callId, const QString &before) const
{
    QStringList lines;
    // An earlier mark goes: it stands for a time that no longer holds.
    for (const QString &line : before.split(u'\n')) {
        if (!line.startsWith("CalltTone: "_L1))
            lines.append(line);
    }
    if (!notes.isEmpty() && !before.contains(notes))
        lines.append(notes);
    if (!mark.isEmpty())
        lines.append(callId.isEmpty() ? u"CalltTone: reference %1"_s.arg(mark)
                                      : u"CalltTone: call %1, reference %2"_s.arg(callId, mark));
    return lines.join(u'\n').trimmed();
}

tl::expected<GhlPlan, tools::ToolFailure> ghlReadPlan(const GhlCall &call)
{
    const auto zones = ghlZones(call);
    if (!zones)
        return tl::unexpected(zones.error());
    const auto calendar = call.calendarId();
    if (!calendar)
        return tl::unexpected(calendar.error());
    const QString start = call.argument("start"_L1);
    const auto at = tools::readMoment(start, zones->business);
    if (!at)
        return tl::unexpected(ghlInvalid("start"_L1, at.error()));
    GhlPlan plan{.zones = *zones,
                 .calendarId = *calendar,
                 .at = *at,
                 .slotText = {},
                 .contactId = call.argument("contactId"_L1),
                 .person = GhlPerson::fromArguments(call.invocation.arguments),
                 .title = call.argument("title"_L1),
                 .notes = call.argument("notes"_L1),
                 .replaces = call.argument("replaces"_L1),
                 .mark = call.invocation.key.left(markLength)};
    // What looks as the calendar writes its slots is taken for one; anything else is the same moment in other words.
    if (start == tools::localIso(*at, zones->calendar))
        plan.slotText = start;
    return plan;
}

tl::expected<QList<GhlSlot>, tools::ToolFailure> ghlSlotsAround(const GhlCall &call, const GhlPlan &plan)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(plan.at, plan.zones.business).date();
    const core::TimeMs from = std::max(call.invocation.now, tools::startOfDay(day.addDays(-1), plan.zones.business));
    return ghlOpenSlots(call, plan.calendarId, {from, tools::startOfDay(day.addDays(daysAround), plan.zones.business)});
}

QString ghlSlotText(const QList<GhlSlot> &open, core::TimeMs at)
{
    const auto found = std::find_if(open.begin(), open.end(), [at](const GhlSlot &slot) { return slot.at == at; });
    return found == open.end() ? QString() : found->text;
}

tools::ToolFailure ghlTaken(const GhlPlan &plan, const tools::ToolFailure &why,
                            const tl::expected<QList<GhlSlot>, tools::ToolFailure> &open)
{
    tools::ToolFailure failure = why;
    failure.mayHaveHappened = false;
    failure.problem.message += u" Wanted was %1."_s.arg(tools::localIso(plan.at, plan.zones.business));
    if (!open) {
        failure.problem.message += u" Other times could not be asked for: "_s + open.error().problem.message;
        failure.problem.spoken = u"That time is no longer open. Let me look for another one."_s;
        return failure;
    }
    const QList<GhlSlot> others = ghlNearest(*open, plan.at, mostAlternatives);
    failure.result.insert("alternatives"_L1, ghlSlotsJson(others, plan.zones));
    failure.problem.spoken =
        others.isEmpty()
            ? u"That time is no longer open, and neither is another in the days around it. Would a later week work?"_s
            : u"That time is no longer open. I can offer %1."_s.arg(tools::spokenChoices(
                ghlMoments(ghlNearest(*open, plan.at, mostSpoken)), plan.zones.spoken(), mostSpoken));
    return failure;
}

tools::ToolOutcome ghlBookedOutcome(const GhlCall &call, const GhlPlan &plan, const GhlBooked &booked)
{
    const GhlAppointment &there = booked.appointment;
    // Should the vendor have put it elsewhere, what it says is what counts.
    const core::TimeMs start = there.start > 0 ? there.start : plan.at;
    const core::TimeMs minutes =
        booked.calendar && booked.calendar->minutes > 0 ? booked.calendar->minutes : usualMinutes;
    const core::TimeMs end = there.end > start ? there.end : start + minutes * 60'000;
    const QString contactId = there.contactId.isEmpty() ? plan.contactId : there.contactId;

    values::Appointment appointment;
    appointment.title = !there.title.isEmpty() ? there.title : plan.title;
    if (appointment.title.isEmpty() && booked.calendar)
        appointment.title = booked.calendar->name;
    appointment.start = start;
    appointment.end = end;
    appointment.timezone = zoneText(plan.zones.business);
    appointment.attendee = attendeeOf(plan, booked.contact);
    appointment.notes = plan.notes;
    const QString url = contactId.isEmpty() ? QString()
                                            : u"https://app.gohighlevel.com/v2/location/%1/contacts/detail/%2"_s.arg(
                                                encoded(call.location()), encoded(contactId));
    appointment.external = {{.provider = u"gohighlevel"_s, .id = there.id, .url = url, .calendarId = plan.calendarId}};

    tools::ToolOutcome outcome;
    outcome.result = {{u"booked"_s, true},
                      {u"appointmentId"_s, there.id},
                      {u"calendarId"_s, plan.calendarId},
                      {u"contactId"_s, contactId},
                      {u"contactCreated"_s, booked.contactCreated},
                      {u"start"_s, tools::localIso(start, plan.zones.business)},
                      {u"end"_s, tools::localIso(end, plan.zones.business)},
                      {u"timezone"_s, appointment.timezone},
                      {u"status"_s, there.status},
                      {u"now"_s, tools::localIso(call.invocation.now, plan.zones.business)}};
    if (plan.zones.caller.isValid())
        outcome.result.insert("callerTime"_L1, tools::localIso(start, plan.zones.caller));
    if (booked.wasThere)
        outcome.result.insert("alreadyThere"_L1, true);
    const QString when = tools::spokenMoment(start, plan.zones.spoken());
    outcome.result.insert("spoken"_L1, when); // as a slot says it, so that the agent reads no ISO time aloud
    if (plan.replaces.isEmpty()) {
        outcome.text = u"The appointment is booked for %1."_s.arg(when);
    } else {
        outcome.result.insert("moved"_L1, true);
        outcome.replaces = {plan.replaces};
        outcome.text = u"The appointment has been moved to %1."_s.arg(when);
    }
    outcome.booked = appointment;
    outcome.times = tools::timeProof(start, plan.zones.business, plan.zones.caller,
                                     there.startText.isEmpty() ? plan.slotText : there.startText, call.invocation.now);
    return outcome;
}

} // namespace callttone::integrations
