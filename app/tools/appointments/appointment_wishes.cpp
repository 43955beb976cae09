// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/appointment_wishes.h"

#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

using values::Appointment;

namespace {

constexpr core::TimeMs minuteMs = 60'000;
constexpr core::TimeMs longestMs = 24 * 60 * minuteMs;

core::ApiError invalid(const QList<core::FieldError> &errors)
{
    return {.kind = core::ErrorKind::Validation,
            .code = u"validation_failed"_s,
            .title = u"The appointment has fields that cannot be used"_s,
            .detail = u"Nothing was changed. Correct the listed fields and send it again."_s,
            .fields = errors};
}

void checkTimes(const Appointment &appointment, core::TimeMs now, QList<core::FieldError> &errors)
{
    const QString endField = u"/end"_s;
    if (appointment.end <= appointment.start)
        errors.append({endField, u"must be later than start"_s});
    else if (appointment.end - appointment.start > longestMs)
        errors.append({endField, u"must be at most 24 hours after start"_s});
    else if (appointment.end <= now)
        errors.append({u"/start"_s, u"is in the past. Check the date, the year and the offset"_s});
}

void readTimezone(const QString &given, Appointment &appointment, QList<core::FieldError> &errors)
{
    if (const auto zone = readZone(given))
        appointment.timezone = QString::fromLatin1(zone->id());
    else
        errors.append({u"/timezone"_s, zone.error()});
}

} // namespace

core::Result<Appointment> appointmentOf(const AppointmentDraft &draft, const WorkingHours &hours, core::TimeMs now)
{
    QList<core::FieldError> errors;
    Appointment appointment;
    appointment.title = draft.title.trimmed();
    if (appointment.title.isEmpty())
        errors.append({u"/title"_s, u"is required"_s});
    appointment.start = draft.start;
    const int minutes = draft.durationMinutes > 0 ? draft.durationMinutes : hours.slotMinutes;
    appointment.end = draft.end != 0 ? draft.end : draft.start + minutes * minuteMs;
    checkTimes(appointment, now, errors);
    readTimezone(draft.timezone.isEmpty() ? hours.timezone : draft.timezone, appointment, errors);
    appointment.attendee = {draft.attendee.name.trimmed(), draft.attendee.email.trimmed(),
                            draft.attendee.phone.trimmed()};
    appointment.notes = draft.notes;
    appointment.agentId = draft.agentId;
    appointment.callId = draft.callId;
    if (!errors.isEmpty())
        return core::fail(invalid(errors));
    return appointment;
}

core::Result<Appointment> changedAppointment(const Appointment &appointment, const AppointmentChange &change,
                                             core::TimeMs now)
{
    if (appointment.status == values::AppointmentStatus::Cancelled) {
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"appointment_cancelled"_s,
                           .title = u"The appointment is cancelled"_s,
                           .detail = u"A cancelled appointment stays as it was. Make a new one instead."_s});
    }
    QList<core::FieldError> errors;
    Appointment changed = appointment;
    changed.title = change.title.value_or(appointment.title).trimmed();
    if (changed.title.isEmpty())
        errors.append({u"/title"_s, u"must not be empty"_s});
    changed.start = change.start.value_or(appointment.start);
    const core::TimeMs length =
        change.durationMinutes ? *change.durationMinutes * minuteMs : appointment.end - appointment.start;
    changed.end = change.end.value_or(changed.start + length);
    if (changed.start != appointment.start || changed.end != appointment.end)
        checkTimes(changed, now, errors);
    if (change.timezone)
        readTimezone(*change.timezone, changed, errors);
    changed.attendee.name = change.attendeeName.value_or(appointment.attendee.name).trimmed();
    changed.attendee.email = change.attendeeEmail.value_or(appointment.attendee.email).trimmed();
    changed.attendee.phone = change.attendeePhone.value_or(appointment.attendee.phone).trimmed();
    changed.notes = change.notes.value_or(appointment.notes);
    if (!errors.isEmpty())
        return core::fail(invalid(errors));
    return changed;
}

core::ApiError slotTaken(const Span &wanted, const QTimeZone &zone, const QList<Span> &alternatives)
{
    QString detail = u"%1 overlaps another appointment or a busy time of a connected calendar. "_s.arg(
        spokenMoment(wanted.start, zone));
    if (alternatives.isEmpty()) {
        detail +=
            u"Nothing is free in the week after it. Ask for a later day with GET /appointments/available-slots."_s;
    } else {
        QList<core::TimeMs> starts;
        QStringList written;
        for (const Span &slot : alternatives) {
            starts.append(slot.start);
            written.append(localIso(slot.start, zone));
        }
        detail +=
            u"Free instead: %1 (%2)."_s.arg(spokenChoices(starts, zone, int(starts.size())), written.join(u", "_s));
    }
    return {.kind = core::ErrorKind::Conflict,
            .code = u"slot_taken"_s,
            .title = u"That time is already taken"_s,
            .detail = detail};
}

core::ApiError calendarUnreadable(const core::ApiError &reason)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"calendar_unreadable"_s,
            .title = u"A connected calendar could not be read"_s,
            .detail =
                u"Whether a time is free there is unknown, so none is offered or booked. %1 Try again, or look at "
                "the connection under Integrations."_s.arg(reason.oneLine()),
            .retryAfterSeconds = reason.retryAfterSeconds};
}

} // namespace callttone::tools
