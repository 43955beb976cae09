// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/scripted_call.h"

namespace callttone::client {

/// One realistic event of any type that happens `now`, taken from the built-in scripts. `callId` empty: a fresh call.
[[nodiscard]] core::Result<PlannedEvent> sampleEvent(values::EventType type, QRandomGenerator &random, core::TimeMs now,
                                                     const QString &callId = {});

} // namespace callttone::client
