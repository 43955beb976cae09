// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/stats.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/line_chart.h"

#include <optional>

namespace callttone::ui {

// What the three cards say, worked out from roll-ups. Pure; times of day are the machine's zone.

/// The five hours of the bars: up to the next full hour, so that the current bar is never the last one for long.
struct BarWindow
{
    core::TimeMs from = 0;
    core::TimeMs to = 0;
    int buckets = 20; ///< quarters of an hour
};
[[nodiscard]] BarWindow barWindow(core::TimeMs now);

struct CallBars
{
    QList<Bar> bars;
    int current = -1;
};
[[nodiscard]] CallBars callBars(const values::Stats &stats, core::TimeMs now);

/// "+12% vs last Tuesday"; empty when there was nothing to compare with.
[[nodiscard]] QString callsChange(qint64 today, qint64 lastWeek, core::TimeMs now);

struct Line
{
    QList<LinePoint> points;
    int breakAt = -1; ///< where it turns for the worse for good
};
/// Share of attempts that succeeded per bucket. Buckets without attempts keep the last figure.
[[nodiscard]] Line successLine(const values::Stats &stats);
/// The point from which every later one lies at least `drop` below the average before it, -1 for none.
[[nodiscard]] int findBreak(const QList<LinePoint> &points, double drop);
[[nodiscard]] Line latencyLine(const values::Stats &stats);

/// 0–100, none without attempts.
[[nodiscard]] std::optional<double> successShare(const values::Stats &stats);
/// "96.2%"; never rounds up to 100.
[[nodiscard]] QString shareText(double percent);
/// "3.2 points lower", "0.4 points higher", "unchanged".
[[nodiscard]] QString pointsChange(double now, double before);

} // namespace callttone::ui
