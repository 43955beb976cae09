// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// A dental practice's appointments of the week around `now`: some booked by agents, some mirrored, one with a calendar
/// that is behind.
void addSampleAppointments(store::Database &database, core::TimeMs now);

} // namespace callttone::testing
