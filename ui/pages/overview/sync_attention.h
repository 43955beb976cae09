// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/attention.h"

namespace callttone::ui {

// What integrations that are told after events need. Pure.

/// Deliveries wait until a person did something: reconnected it, chose another target, corrected its address. What the
/// engine gets over by itself (a limit, a vendor that is down) is nobody's business.
[[nodiscard]] std::optional<AttentionItem> waitingAttention(const values::Integration &integration);
/// Deliveries were given up.
[[nodiscard]] std::optional<AttentionItem> refusedAttention(const values::Integration &integration);

} // namespace callttone::ui
