// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

namespace callttone::values {
struct CallEvent;
}

namespace callttone::store {

class Session;

/// Folds one event into its call's row. Events come late, twice and out of order, so folding is written to end in the
/// same row whatever the order: known facts are never overwritten by empty ones, an ended call never becomes live
/// again, and analysis beats the summary and sentiment of call.ended.
void foldIntoCall(Session &session, const values::CallEvent &event, core::TimeMs now);

} // namespace callttone::store
