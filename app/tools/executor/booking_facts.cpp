// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/booking_facts.h"

#include "app/store/appointment_errands.h"
#include "app/store/appointment_store.h"
#include "app/store/call_store.h"
#include "app/tools/appointments/booked_event.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr qsizetype idLength = 26; ///< as long as the ids made from time and chance

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
    return bookedEvent(appointment, {.eventId = u"evt_"_s + origin.key.first(idLength),
                                     .occurredAt = origin.now,
                                     .call = call,
                                     .bookedAt = appointment.external.value(0)});
}

} // namespace callttone::tools
