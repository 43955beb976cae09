// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/booking_facts.h"

#include "app/core/time_format.h"
#include "app/store/appointment_errands.h"
#include "app/store/appointment_store.h"
#include "app/store/call_store.h"
#include "app/tools/times/moments.h"
#include "models/values/event_type.h"
#include "models/values/json_read.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr qsizetype idLength = 26; ///< as long as the ids made from time and chance

QByteArray bookedEvent(const values::Appointment &appointment, const values::Call &call, const BookingOrigin &origin)
{
    const QTimeZone zone(appointment.timezone.toLatin1());
    const QTimeZone &shownIn = zone.isValid() ? zone : QTimeZone::utc();
    const QString provider = appointment.external.isEmpty() ? QString() : appointment.external.first().provider;
    const QJsonObject details{
        {u"id"_s, appointment.id},
        {u"title"_s, appointment.title},
        {u"start"_s, localIso(appointment.start, shownIn)},
        {u"end"_s, localIso(appointment.end, shownIn)},
        {u"durationMinutes"_s, int((appointment.end - appointment.start) / 60'000)},
        {u"timezone"_s, appointment.timezone},
        {u"attendee"_s, QJsonObject{{u"name"_s, values::textValue(appointment.attendee.name)},
                                    {u"email"_s, values::textValue(appointment.attendee.email)},
                                    {u"phone"_s, values::textValue(appointment.attendee.phone)}}},
        {u"url"_s, values::textValue(appointment.external.isEmpty() ? QString() : appointment.external.first().url)}};
    QJsonObject event{{u"event"_s, values::wireName(values::EventType::AppointmentBooked)},
                      {u"id"_s, u"evt_"_s + origin.key.first(idLength)},
                      {u"callId"_s, origin.callId},
                      {u"agentId"_s, origin.agentId.isEmpty() ? call.agentId : origin.agentId},
                      {u"agentName"_s, call.agentName},
                      {u"direction"_s, call.direction},
                      {u"fromNumber"_s, call.fromNumber},
                      {u"toNumber"_s, call.toNumber},
                      {u"provider"_s, provider},
                      {u"occurredAt"_s, core::toRfc3339(origin.now)},
                      {u"appointment"_s, details}};
    for (const auto name :
         {"callId"_L1, "agentId"_L1, "agentName"_L1, "direction"_L1, "fromNumber"_L1, "toNumber"_L1}) {
        if (event.value(name).toString().isEmpty())
            event.remove(name);
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

void cancelReplaced(store::Session &session, const QString &provider, const QString &externalId, core::TimeMs now)
{
    auto replaced = store::appointmentOfExternal(session, provider, externalId);
    if (!replaced)
        return;
    replaced->status = values::AppointmentStatus::Cancelled;
    replaced->updatedAt = now;
    store::putAppointment(session, *replaced);
    for (const values::ExternalEvent &event : std::as_const(replaced->external)) {
        if (event.id != externalId) // what the tool did not do itself
            store::addErrand(session, replaced->id, event.provider, store::ErrandWish::Cancel, now);
    }
}

/// The appointment that was there under this id, as it is now. Where else it is kept, it has to be moved as well.
void continueAppointment(store::Session &session, values::Appointment &appointment, const values::Appointment &before)
{
    appointment.id = before.id;
    appointment.createdAt = before.createdAt;
    for (const values::ExternalEvent &event : before.external) {
        if (event.provider == appointment.external.first().provider)
            continue;
        appointment.external.append(event);
        store::addErrand(session, before.id, event.provider, store::ErrandWish::Put, appointment.updatedAt);
    }
}

} // namespace

QByteArray keepBooking(store::Session &session, const ToolOutcome &outcome, const BookingOrigin &origin)
{
    if (!outcome.booked)
        return {};
    values::Appointment appointment = *outcome.booked;
    appointment.id = u"apt_"_s + origin.key.first(idLength);
    appointment.createdAt = appointment.updatedAt = origin.now;
    appointment.callId = origin.callId;
    const values::Call call = origin.callId.isEmpty() ? values::Call() : store::knownCall(session, origin.callId);
    appointment.agentId = origin.agentId.isEmpty() ? call.agentId : origin.agentId;
    if (!appointment.external.isEmpty()) {
        const values::ExternalEvent there = appointment.external.first();
        if (const auto known = store::appointmentOfExternal(session, there.provider, there.id)) {
            const bool isAsItWas = known->status == values::AppointmentStatus::Confirmed
                                   && known->start == appointment.start && known->end == appointment.end;
            if (isAsItWas)
                return {}; // another call asked for what is booked: that is no second booking
            continueAppointment(session, appointment, *known);
        }
        for (const QString &externalId : outcome.replaces) {
            if (externalId != there.id)
                cancelReplaced(session, there.provider, externalId, origin.now);
        }
    }
    store::putAppointment(session, appointment);
    return bookedEvent(appointment, call, origin);
}

} // namespace callttone::tools
