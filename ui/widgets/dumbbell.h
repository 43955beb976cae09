// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace callttone::ui {

/// p50 and p95 of one tool against its limit, all in ms.
struct Dumbbell
{
    double p50 = 0;
    double p95 = 0;
    double scaleMax = 2000;
    double limit = 1500;
    double warnFrom = 1400;
};

/// Dot for p50, ring for p95, link between, dashed line at the limit. The numbers are the caller's text.
void paintDumbbell(QPainter *painter, const QRectF &rect, const Theme &theme, const Dumbbell &values);

} // namespace callttone::ui
