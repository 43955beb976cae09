// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/gohighlevel/gohighlevel.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString version = u"2021-04-15"_s;
const QString appointments = u"/gohighlevel/calendars/events/appointments"_s;

qint64 startOf(const QJsonObject &appointment)
{
    return QDateTime::fromString(appointment.value("startTime"_L1).toString(), Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

Routes GoHighLevel::appointmentRoutes()
{
    return {on("POST", appointments, [this](const Request &r) { return book(r); }),
            on("GET", appointments + u"/{id}"_s, [this](const Request &r) { return getAppointment(r); }),
            on("PUT", appointments + u"/{id}"_s, [this](const Request &r) { return changeAppointment(r); }),
            on("GET", u"/gohighlevel/contacts/{id}/appointments"_s,
               [this](const Request &r) { return contactAppointments(r); }),
            on("GET", u"/gohighlevel/calendars/events"_s, [this](const Request &r) { return listEvents(r); })};
}

bool GoHighLevel::isTaken(const Calendar &calendar, qint64 start) const
{
    return std::any_of(m_appointments.begin(), m_appointments.end(), [&](const QJsonObject &one) {
        return one.value("calendarId"_L1) == calendar.id && startOf(one) == start
               && one.value("appointmentStatus"_L1) != "cancelled"_L1;
    });
}

Response GoHighLevel::book(const Request &request)
{
    const auto grant = admit(request, u"calendars/events.write"_s, version);
    if (!grant)
        return grant.error();
    QJsonObject body = jsonBody(request).value_or(QJsonObject());
    for (const QString &field : {u"calendarId"_s, u"contactId"_s, u"startTime"_s}) {
        if (body.value(field).toString().isEmpty())
            return ghlError(422, u"%1 should not be empty"_s.arg(field));
    }
    if (const auto wrong = checkLocation(**grant, body.value("locationId"_L1).toString()))
        return *wrong;
    const Calendar *calendar = findCalendar(body.value("calendarId"_L1).toString());
    if (!calendar || calendar->locationId != locationOf(**grant))
        return ghlError(404, u"The calendar id is invalid"_s);
    if (!findContact(body.value("contactId"_L1).toString()))
        return ghlError(400, u"Contact not found"_s);
    if (calendar->wantsUser && body.value("assignedUserId"_L1).toString().isEmpty())
        return ghlError(400, u"A team member needs to be selected for this calendar"_s);
    // The slot is compared as text in the zone it was offered in: "…Z" for the same moment is no slot of the calendar.
    const QString startText = body.value("startTime"_L1).toString();
    const QDateTime start = QDateTime::fromString(startText, Qt::ISODate);
    const bool withOffset = start.isValid() && start.timeSpec() == Qt::OffsetFromUTC;
    const QDateTime local = start.toTimeZone(zoneOf(calendar->locationId));
    const bool offered = withOffset
                         && slotsOf(*calendar, local.date(), zoneOf(calendar->locationId))
                                .contains(local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate));
    const bool unchecked = body.value("ignoreFreeSlotValidation"_L1).toBool();
    if (!offered && !unchecked)
        return ghlError(400, u"The slot you have selected is no longer available."_s);
    const QDateTime end = start.addSecs(calendar->minutes * 60);
    if (body.contains("endTime"_L1) && QDateTime::fromString(body.value("endTime"_L1).toString(), Qt::ISODate) != end
        && !unchecked)
        return ghlError(400, u"Selected slot duration is not a valid duration option for this calendar"_s);

    body.insert(u"id"_s, randomText(20));
    body.insert(u"endTime"_s, end.toOffsetFromUtc(start.offsetFromUtc()).toString(Qt::ISODate));
    if (!body.contains("appointmentStatus"_L1))
        body.insert(u"appointmentStatus"_s, u"confirmed"_s);
    if (!body.contains("assignedUserId"_L1))
        body.insert(u"assignedUserId"_s, calendar->users.value(0));
    body.insert(u"isRecurring"_s, false);
    body.insert(u"dateAdded"_s, isoTime(m_world.clock.now()));
    m_appointments.append(body);
    m_world.journal.received(name(), u"appointment"_s,
                             u"%1 at %2"_s.arg(calendar->name, body.value("startTime"_L1).toString()),
                             {{u"id"_s, body.value("id"_L1)}, {u"calendarId"_s, calendar->id}});
    return jsonReply(body);
}

Response GoHighLevel::getAppointment(const Request &request)
{
    const auto grant = admit(request, u"calendars/events.readonly"_s, version);
    if (!grant)
        return grant.error();
    for (const QJsonObject &appointment : std::as_const(m_appointments)) {
        if (appointment.value("id"_L1) == request.param(u"id"_s))
            return jsonReply({{u"event"_s, appointment}, {u"traceId"_s, randomUuid()}});
    }
    return ghlError(404, u"Appointment not found"_s);
}

Response GoHighLevel::changeAppointment(const Request &request)
{
    const auto grant = admit(request, u"calendars/events.write"_s, version);
    if (!grant)
        return grant.error();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    for (QJsonObject &appointment : m_appointments) {
        if (appointment.value("id"_L1) != request.param(u"id"_s))
            continue;
        const Calendar *calendar = findCalendar(appointment.value("calendarId"_L1).toString());
        if (body.contains("startTime"_L1) && isTaken(*calendar, startOf(body)))
            return ghlError(400, u"The slot you have selected is no longer available."_s);
        for (auto member = body.begin(); member != body.end(); ++member)
            appointment.insert(member.key(), member.value());
        m_world.journal.received(name(), u"appointment_changed"_s,
                                 u"Appointment is %1"_s.arg(appointment.value("appointmentStatus"_L1).toString()),
                                 {{u"id"_s, appointment.value("id"_L1)}});
        return jsonReply(appointment);
    }
    return ghlError(404, u"Appointment not found"_s);
}

Response GoHighLevel::contactAppointments(const Request &request)
{
    const auto grant = admit(request, u"contacts.readonly"_s, u"2021-07-28"_s);
    if (!grant)
        return grant.error();
    QJsonArray events;
    for (const QJsonObject &appointment : std::as_const(m_appointments)) {
        if (appointment.value("contactId"_L1) == request.param(u"id"_s))
            events.append(appointment);
    }
    return jsonReply({{u"events"_s, events}, {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::listEvents(const Request &request)
{
    const auto grant = admit(request, u"calendars/events.readonly"_s, version);
    if (!grant)
        return grant.error();
    const Fields query = Fields::ofQuery(request);
    if (const auto wrong = checkLocation(**grant, query.value(u"locationId"_s)))
        return *wrong;
    if (!query.has(u"startTime"_s) || !query.has(u"endTime"_s))
        return ghlError(422, u"startTime and endTime are required"_s);
    const qint64 from = query.value(u"startTime"_s).toLongLong();
    const qint64 to = query.value(u"endTime"_s).toLongLong();
    const QString calendar = query.value(u"calendarId"_s);
    QJsonArray events;
    for (const QJsonObject &appointment : std::as_const(m_appointments)) {
        const qint64 start = startOf(appointment);
        if (start >= from && start < to && (calendar.isEmpty() || appointment.value("calendarId"_L1) == calendar))
            events.append(appointment);
    }
    return jsonReply({{u"events"_s, events}, {u"traceId"_s, randomUuid()}});
}

} // namespace callttone::sandbox
