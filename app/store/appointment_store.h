// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/appointment_filter.h"
#include "models/values/page.h"

namespace callttone::store {

class Session;

/// Inserts or replaces it, with its external events, and says so on the event stream: whoever shows appointments learns
/// of those that agents move and of what became of their events, too.
void putAppointment(Session &session, const values::Appointment &appointment);
[[nodiscard]] std::optional<values::Appointment> findAppointment(Session &session, const QString &id);
/// The appointment that a vendor's event belongs to.
[[nodiscard]] std::optional<values::Appointment> appointmentOfExternal(Session &session, const QString &provider,
                                                                       const QString &externalId);
/// Newest start first, or soonest first when the filter says so.
[[nodiscard]] core::Result<values::Page<values::Appointment>>
listAppointments(Session &session, const values::AppointmentFilter &filter, const values::PageRequest &page);

/// From `start` up to and without `end`.
struct TakenTime
{
    core::TimeMs start = 0;
    core::TimeMs end = 0;
};
/// Of the confirmed appointments that overlap [from, to), without the one named.
[[nodiscard]] QList<TakenTime> takenTimes(Session &session, core::TimeMs from, core::TimeMs to,
                                          const QString &exceptId = {});

} // namespace callttone::store
