// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"
#include "models/values/call.h"

#include <QByteArray>

namespace callttone::tools {

/// How an appointment came to be booked, as its event tells.
struct BookingNews
{
    QString eventId; ///< the same whenever this booking is told of, so telling of it twice is telling once
    core::TimeMs occurredAt = 0;
    /// In which it was booked, as far as that is known; its id does not count, the appointment has it.
    values::Call call = {};
    /// Where an agent booked it. Empty for one of our own: calendars only mirror it, and later.
    values::ExternalEvent bookedAt = {};
};

/// The event `appointment.booked` as POST /events takes it. What is not known is left out: names and addresses nobody
/// gave, `callId` of what was not booked in a call, `provider` and `appointment.url` of what no agent booked.
[[nodiscard]] QByteArray bookedEvent(const values::Appointment &appointment, const BookingNews &news);

} // namespace callttone::tools
