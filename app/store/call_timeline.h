// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "models/values/call_event.h"

namespace callttone::store {

/// Fills transcript, analysis, tool calls and timeline of `detail` from the call's events, which may be in any order.
/// `detail.call` and `detail.deliveries` must be there already. Pure.
void addEventsTo(values::CallDetail &detail, const QList<values::StoredEvent> &events);

} // namespace callttone::store
