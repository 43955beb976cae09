// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_calendar_errors.h"
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "app/integrations/google/calendar/google_events.h"
#include "app/integrations/google/calendar/google_free_busy.h"
#include "app/tools/times/moments.h"
#include "app/tools/tool_definition.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::Appointment;
using values::ExternalEvent;

constexpr auto what = "the appointment"_L1;

QString configuredCalendar(const connect::VendorSession &session)
{
    const QString configured = session.config().value("calendarId"_L1).toString();
    return configured.isEmpty() ? u"primary"_s : configured;
}

QString eventIdFor(const Appointment &appointment)
{
    return googleEventId("appointment " + appointment.id.toUtf8());
}

QString descriptionOf(const Appointment &appointment)
{
    QStringList lines{appointment.notes, appointment.attendee.name, appointment.attendee.phone};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QJsonObject eventFor(const Appointment &appointment)
{
    const QTimeZone zone = tools::readZone(appointment.timezone).value_or(QTimeZone::utc());
    QJsonObject marks{{ownerProperty, appointment.id}};
    if (!appointment.callId.isEmpty())
        marks.insert(u"callId"_s, appointment.callId);
    QJsonObject event{{u"summary"_s, appointment.title},
                      {u"description"_s, descriptionOf(appointment)},
                      {u"start"_s, googleTime(appointment.start, zone)},
                      {u"end"_s, googleTime(appointment.end, zone)},
                      {u"extendedProperties"_s, QJsonObject{{u"private"_s, marks}}}};
    if (const values::Attendee &who = appointment.attendee; !who.email.isEmpty()) {
        QJsonObject attendee{{u"email"_s, who.email}};
        if (!who.name.isEmpty())
            attendee.insert(u"displayName"_s, who.name);
        event.insert(u"attendees"_s, QJsonArray{attendee});
    }
    return event;
}

/// What an existing event is changed to. One that was deleted at Google comes back.
QJsonObject changesFor(const Appointment &appointment, const QString &eventId)
{
    QJsonObject changes = eventFor(appointment);
    changes.insert(u"status"_s, u"confirmed"_s);
    if (eventId != eventIdFor(appointment)) { // an agent's tool made it, perhaps with more guests and words of its own
        changes.remove(u"attendees"_s);
        changes.remove(u"description"_s);
    }
    return changes;
}

core::Result<ExternalEvent> externalEvent(const QString &calendarId, const core::Result<connect::HttpResponse> &answer)
{
    const core::Result<QJsonObject> event = googleCalendarAnswer(what, answer);
    if (!event)
        return core::fail(event.error());
    return ExternalEvent{u"google_calendar"_s, event->value("id"_L1).toString(), event->value("htmlLink"_L1).toString(),
                         calendarId};
}

core::Result<ExternalEvent> put(connect::VendorSession &session, const GoogleAddresses &addresses,
                                const Appointment &appointment, const ExternalEvent &known)
{
    const bool notify = !appointment.attendee.email.isEmpty();
    if (!known.id.isEmpty()) {
        const QString calendarId = known.calendarId.isEmpty() ? configuredCalendar(session) : known.calendarId;
        const GoogleEvents events(addresses, calendarId);
        const auto answer = session.send(events.patch(known.id, changesFor(appointment, known.id), notify));
        if (!isGone(answer))
            return externalEvent(calendarId, answer);
    }
    const QString calendarId = configuredCalendar(session);
    const GoogleEvents events(addresses, calendarId);
    const QString eventId = eventIdFor(appointment);
    QJsonObject event = eventFor(appointment);
    event.insert(u"id"_s, eventId);
    auto answer = session.send(events.insert(event, notify));
    if (answer && answer->status == 409) // it is there already, from an earlier try or under this id deleted
        answer = session.send(events.patch(eventId, changesFor(appointment, eventId), notify));
    return externalEvent(calendarId, answer);
}

core::Result<void> cancel(connect::VendorSession &session, const GoogleAddresses &addresses, const ExternalEvent &known)
{
    if (known.id.isEmpty())
        return {};
    const QString calendarId = known.calendarId.isEmpty() ? configuredCalendar(session) : known.calendarId;
    const auto answer = session.send(GoogleEvents(addresses, calendarId).remove(known.id));
    if (!answer)
        return core::fail(answer.error());
    if (answer->isSuccess() || isGone(answer))
        return {};
    return core::fail(googleCalendarError(what, *answer));
}

} // namespace

VendorCalendar googleVendorCalendar(const GoogleAddresses &addresses)
{
    VendorCalendar calendar;
    calendar.integration = u"google_calendar"_s;
    calendar.mirrors = true;
    calendar.busy = [addresses](connect::VendorSession &session, core::TimeMs from, core::TimeMs to) {
        const tools::Deadline deadline(tools::Deadline::Steady::now(), tools::softLimitMs, tools::hardReadLimitMs);
        return askBusy(session, addresses, configuredCalendar(session), {from, to}, deadline);
    };
    calendar.put = [addresses](connect::VendorSession &session, const Appointment &appointment,
                               const ExternalEvent &known) { return put(session, addresses, appointment, known); };
    calendar.cancel = [addresses](connect::VendorSession &session, const ExternalEvent &known) {
        return cancel(session, addresses, known);
    };
    return calendar;
}

} // namespace callttone::integrations
