// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <array>
#include <optional>

class QPainter;
class QRectF;

namespace callttone::ui {

/// p50 and p95 of one tool, all in ms. Half a second is what a caller takes for thinking; after a whole one they hear a
/// pause.
struct Dumbbell
{
    std::optional<double> p50; ///< none: nothing was measured, the scale is drawn alone
    std::optional<double> p95;
    double scaleMax = 2000;
    std::array<double, 2> marks{500, 1000};
    double warnFrom = 1000;
    bool mirrored = false; ///< right to left
};

/// Dot for p50, ring for p95, link between, dashed lines at the marks. The numbers are the caller's text.
void paintDumbbell(QPainter *painter, const QRectF &rect, const Theme &theme, const Dumbbell &values);

/// Where a time stands on the scale of a dumbbell in this rectangle, left to right. What is longer stands at the end.
[[nodiscard]] double dumbbellX(const QRectF &rect, double ms, double scaleMax);

} // namespace callttone::ui
