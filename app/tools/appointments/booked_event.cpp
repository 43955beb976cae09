// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/booked_event.h"

#include "app/core/time_format.h"
#include "app/tools/times/moments.h"
#include "models/values/event_type.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

QJsonObject withoutEmpty(const QJsonObject &object)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->toString(u"-"_s) != QString() && (!it->isObject() || !it->toObject().isEmpty()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

/// As in the zone it is kept in, so that a receiver that shows the text shows the right hour.
QString shown(core::TimeMs at, const QString &zoneName)
{
    const auto zone = readZone(zoneName);
    return zone ? localIso(at, *zone) : core::toRfc3339(at);
}

QJsonObject detailsOf(const values::Appointment &appointment, const QString &url)
{
    constexpr core::TimeMs minuteMs = 60'000;
    const QJsonObject attendee = withoutEmpty({{u"name"_s, appointment.attendee.name},
                                               {u"email"_s, appointment.attendee.email},
                                               {u"phone"_s, appointment.attendee.phone}});
    return withoutEmpty({{u"id"_s, appointment.id},
                         {u"title"_s, appointment.title},
                         {u"start"_s, shown(appointment.start, appointment.timezone)},
                         {u"end"_s, shown(appointment.end, appointment.timezone)},
                         {u"durationMinutes"_s, (appointment.end - appointment.start) / minuteMs},
                         {u"timezone"_s, appointment.timezone},
                         {u"attendee"_s, attendee},
                         {u"notes"_s, appointment.notes},
                         {u"url"_s, url}});
}

} // namespace

QByteArray bookedEvent(const values::Appointment &appointment, const BookingNews &news)
{
    const values::Call &call = news.call;
    const QJsonObject event =
        withoutEmpty({{u"id"_s, news.eventId},
                      {u"event"_s, values::wireName(values::EventType::AppointmentBooked)},
                      {u"callId"_s, appointment.callId},
                      {u"agentId"_s, appointment.agentId.isEmpty() ? call.agentId : appointment.agentId},
                      {u"agentName"_s, call.agentName},
                      {u"direction"_s, call.direction},
                      {u"fromNumber"_s, call.fromNumber},
                      {u"toNumber"_s, call.toNumber},
                      {u"provider"_s, news.bookedAt.provider},
                      {u"occurredAt"_s, core::toRfc3339(news.occurredAt)},
                      {u"appointment"_s, detailsOf(appointment, news.bookedAt.url)}});
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

} // namespace callttone::tools
