// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"

namespace callttone::store {

class Session;

/// Reads the roll-ups, never the rows, for everything but calls (few) and what waits right now (by index).
[[nodiscard]] values::Stats statsFor(Session &session, const values::StatsQuery &query, core::TimeMs now);

} // namespace callttone::store
