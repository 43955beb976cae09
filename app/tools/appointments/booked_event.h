// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"

#include <QByteArray>

namespace callttone::tools {

/// The event `appointment.booked` as POST /events takes it. The same appointment gives the same event id, so telling of
/// it twice is telling once. `callId` is left out when it was not booked in a call.
[[nodiscard]] QByteArray bookedEvent(const values::Appointment &appointment);

} // namespace callttone::tools
