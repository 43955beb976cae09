// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/calendar_book.h"
#include "app/tools/appointments/working_hours.h"

namespace callttone::tools {

// Which times can be offered: from working hours and what is taken to a list, without a clock or a calendar of its own.

/// When an appointment may be: not before now and the notice, not after the days that are offered ahead, and within
/// `wanted`. start >= end when that leaves nothing.
[[nodiscard]] Span offeredWithin(const WorkingHours &hours, const Span &wanted, core::TimeMs now);

/// All slots of that length in `window` that lie in one opening and overlap nothing of `taken`, in order. Starts are on
/// the grid of the clock on the wall, counted from each opening's start, so that a day on which the clocks change has
/// the same round times as others.
[[nodiscard]] QList<Span> freeSlots(const WorkingHours &hours, const Span &window, int durationMinutes,
                                    QList<Span> taken);

} // namespace callttone::tools
