// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/appointment.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

QJsonObject eventJson(const ExternalEvent &event)
{
    return {{u"provider"_s, event.provider},
            {u"id"_s, textValue(event.id)},
            {u"url"_s, textValue(event.url)},
            {u"calendarId"_s, textValue(event.calendarId)},
            {u"problem"_s, textValue(event.problem)}};
}

ExternalEvent eventFromJson(const QJsonObject &object)
{
    return {text(object, "provider"_L1), text(object, "id"_L1), text(object, "url"_L1), text(object, "calendarId"_L1),
            text(object, "problem"_L1)};
}

} // namespace

QString wireName(AppointmentStatus status)
{
    return status == AppointmentStatus::Cancelled ? u"cancelled"_s : u"confirmed"_s;
}

AppointmentStatus appointmentStatusFromWire(QStringView wire)
{
    return wire == "cancelled"_L1 ? AppointmentStatus::Cancelled : AppointmentStatus::Confirmed;
}

QJsonObject Appointment::toJson() const
{
    QJsonArray events;
    for (const ExternalEvent &event : external)
        events.append(eventJson(event));
    return {{u"id"_s, id},
            {u"title"_s, title},
            {u"start"_s, core::toRfc3339(start)},
            {u"end"_s, core::toRfc3339(end)},
            {u"timezone"_s, timezone},
            {u"attendee"_s, QJsonObject{{u"name"_s, textValue(attendee.name)},
                                        {u"email"_s, textValue(attendee.email)},
                                        {u"phone"_s, textValue(attendee.phone)}}},
            {u"notes"_s, textValue(notes)},
            {u"status"_s, wireName(status)},
            {u"agentId"_s, textValue(agentId)},
            {u"callId"_s, textValue(callId)},
            {u"external"_s, events},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)}};
}

Appointment Appointment::fromJson(const QJsonObject &object)
{
    Appointment appointment;
    appointment.id = text(object, "id"_L1);
    appointment.title = text(object, "title"_L1);
    appointment.start = time(object, "start"_L1);
    appointment.end = time(object, "end"_L1);
    appointment.timezone = text(object, "timezone"_L1);
    const QJsonObject attendee = object.value("attendee"_L1).toObject();
    appointment.attendee = {text(attendee, "name"_L1), text(attendee, "email"_L1), text(attendee, "phone"_L1)};
    appointment.notes = text(object, "notes"_L1);
    appointment.status = appointmentStatusFromWire(text(object, "status"_L1));
    appointment.agentId = text(object, "agentId"_L1);
    appointment.callId = text(object, "callId"_L1);
    const QJsonArray events = object.value("external"_L1).toArray();
    for (const QJsonValue &event : events)
        appointment.external.append(eventFromJson(event.toObject()));
    appointment.createdAt = time(object, "createdAt"_L1);
    appointment.updatedAt = time(object, "updatedAt"_L1);
    return appointment;
}

} // namespace callttone::values
