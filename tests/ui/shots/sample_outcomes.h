// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// What connectors did with the last calls of the sample day: Slack got its messages, HubSpot waits since it was
/// revoked this morning, and logged calls before. Rows only; the events have to be there.
void addSampleOutcomes(store::Database &database, core::TimeMs now);

} // namespace callttone::testing
