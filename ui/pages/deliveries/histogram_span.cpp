// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/histogram_span.h"

namespace callttone::ui {

namespace {

constexpr core::TimeMs minute = 60'000;
constexpr core::TimeMs usualBin = 5 * minute;
constexpr core::TimeMs binLengths[] = {usualBin,     15 * minute,  30 * minute,   60 * minute,    180 * minute,
                                       360 * minute, 720 * minute, 1440 * minute, 10080 * minute, 43200 * minute};

} // namespace

TimeSpan histogramSpan(core::TimeMs now, const TimeBounds &filtered)
{
    const core::TimeMs earliest = filtered.from ? *filtered.from : filtered.to.value_or(now) - usualBin;
    for (const core::TimeMs bin : binLengths) {
        const core::TimeMs end = (now / bin + 1) * bin;
        const core::TimeMs begin = end - Histogram::BinCount * bin;
        if (earliest >= begin || bin == std::end(binLengths)[-1])
            return {begin, end};
    }
    Q_UNREACHABLE();
}

} // namespace callttone::ui
