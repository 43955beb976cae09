// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/times/wall_clock.h"

#include <algorithm>

namespace callttone::tools {

namespace {

constexpr core::TimeMs hour = 3'600'000;

struct Offsets
{
    int before;
    int after;
};

/// The offsets that can hold where clocks show this: those at the ends of the time in which that can be.
Offsets offsetsAround(const WallTime &wall, const QTimeZone &zone)
{
    const core::TimeMs asUtc = momentAtOffset(wall, 0);
    return {offsetAt(asUtc - 15 * hour, zone), offsetAt(asUtc + 15 * hour, zone)};
}

} // namespace

int offsetAt(core::TimeMs at, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

WallTime wallTime(core::TimeMs at, const QTimeZone &zone)
{
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(at + offsetAt(at, zone) * core::TimeMs(1000), Qt::UTC);
    return {shown.date(), shown.time()};
}

core::TimeMs momentAtOffset(const WallTime &wall, int offsetSeconds)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch() - offsetSeconds * core::TimeMs(1000);
}

QList<core::TimeMs> momentsOf(const WallTime &wall, const QTimeZone &zone)
{
    const auto [before, after] = offsetsAround(wall, zone);
    QList<core::TimeMs> moments;
    for (const int offset : {before, after}) {
        const core::TimeMs moment = momentAtOffset(wall, offset);
        if (offsetAt(moment, zone) == offset && !moments.contains(moment))
            moments.append(moment);
    }
    std::sort(moments.begin(), moments.end());
    return moments;
}

std::optional<core::TimeMs> laterOfSkipped(const WallTime &wall, const QTimeZone &zone)
{
    if (!momentsOf(wall, zone).isEmpty())
        return std::nullopt;
    return momentAtOffset(wall, offsetsAround(wall, zone).before);
}

core::TimeMs endOfGap(const WallTime &skipped, const QTimeZone &zone)
{
    const auto [before, after] = offsetsAround(skipped, zone);
    core::TimeMs low = momentAtOffset(skipped, after);   // before the change
    core::TimeMs high = momentAtOffset(skipped, before); // at the change, or after it
    while (high - low > 1) {
        const core::TimeMs middle = low + (high - low) / 2;
        (offsetAt(middle, zone) == before ? low : high) = middle;
    }
    return high;
}

} // namespace callttone::tools
