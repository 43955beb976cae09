// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call_event.h"

namespace callttone::delivery {

/// What the Test button sends: the guide's example payload for `type`, with an id and times of its own, marked
/// `"test": true` so a receiver can tell it from a call.
[[nodiscard]] values::CallEvent sampleEvent(values::EventType type, core::TimeMs now);

} // namespace callttone::delivery
