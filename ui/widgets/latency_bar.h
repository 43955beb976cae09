// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <optional>

class QPainter;
class QRect;

namespace callttone::ui {

/// How long one attempt took. No value: nothing has been measured yet.
struct Latency
{
    std::optional<qint64> ms;
    bool timedOut = false; ///< red, whatever the number
};

/// 36 x 6 bar on a logarithmic scale: 36 x log10(ms/10 + 1) / log10(1001), at least 3 px.
[[nodiscard]] qreal latencyFillWidth(qint64 ms, qreal fullWidth = 36);
void paintLatencyBar(QPainter *painter, const QRect &rect, const Theme &theme, const Latency &latency);
/// "318 ms", "1,480 ms", "10.0 s" from 10 s on; an en dash when nothing was measured.
[[nodiscard]] QString latencyText(const Latency &latency);

} // namespace callttone::ui
