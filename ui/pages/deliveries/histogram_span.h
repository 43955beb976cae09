// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/deliveries/delivery_filter_tokens.h"
#include "ui/widgets/histogram.h"

namespace callttone::ui {

/// The stretch of time the histogram shows: 80 bins that end with the present, of the shortest round length (5 minutes
/// to 30 days) that reaches back to what is filtered. Bins begin at multiples of their length, so they stay put while
/// time goes on.
[[nodiscard]] TimeSpan histogramSpan(core::TimeMs now, const TimeBounds &filtered);

} // namespace callttone::ui
