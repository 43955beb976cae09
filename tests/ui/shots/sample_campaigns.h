// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// The agents of the sample day and what they are to call, in each state.
void addSampleCampaigns(store::Database &database, core::TimeMs now);

} // namespace callttone::testing
