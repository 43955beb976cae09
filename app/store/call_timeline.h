// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "models/values/call_event.h"
#include "models/values/tool_call.h"

namespace callttone::store {

/// Fills transcript, analysis, tool calls and timeline of `detail` from the call's events, which may be in any order,
/// and from the tool calls that this engine made for it. What the voice platform reports of the same call is that call
/// seen from outside: it gives the place in the conversation, ours gives the rest. `detail.call` and
/// `detail.deliveries` must be there already. Pure.
void addEventsTo(values::CallDetail &detail, const QList<values::StoredEvent> &events,
                 const QList<values::ToolCall> &toolCalls);

} // namespace callttone::store
