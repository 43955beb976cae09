// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/free_slots.h"

#include "app/tools/times/moments.h"
#include "app/tools/times/wall_clock.h"

#include <algorithm>

namespace callttone::tools {

namespace {

constexpr core::TimeMs minuteMs = 60'000;
constexpr int minutesOfDay = 24 * 60;

WallTime wallAt(const QDate &day, int minute)
{
    return minute < minutesOfDay ? WallTime{day, QTime(minute / 60, minute % 60)}
                                 : WallTime{day.addDays(1), QTime(0, 0)};
}

/// Where the clock skips that time, the opening begins or ends with the change; where it shows it twice, the opening is
/// the longer one.
Span momentsOfOpening(const QDate &day, const Opening &opening, const QTimeZone &zone)
{
    const WallTime from = wallAt(day, opening.fromMinute);
    const WallTime to = wallAt(day, opening.toMinute);
    const QList<core::TimeMs> starts = momentsOf(from, zone);
    const QList<core::TimeMs> ends = momentsOf(to, zone);
    return {starts.isEmpty() ? endOfGap(from, zone) : starts.first(),
            ends.isEmpty() ? endOfGap(to, zone) : ends.last()};
}

/// Overlapping ones as one, in order.
QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> whole;
    for (const Span &span : std::as_const(spans)) {
        if (span.start >= span.end)
            continue;
        if (!whole.isEmpty() && span.start <= whole.last().end)
            whole.last().end = std::max(whole.last().end, span.end);
        else
            whole.append(span);
    }
    return whole;
}

bool isTaken(const Span &slot, const QList<Span> &mergedSpans)
{
    const auto after = std::upper_bound(mergedSpans.begin(), mergedSpans.end(), slot.start,
                                        [](core::TimeMs start, const Span &span) { return start < span.end; });
    return after != mergedSpans.end() && after->overlaps(slot);
}

} // namespace

Span offeredWithin(const WorkingHours &hours, const Span &wanted, core::TimeMs now)
{
    const QTimeZone zone = hours.zone();
    const QDate lastDay = wallTime(now, zone).date.addDays(hours.daysAhead);
    return {std::max(wanted.start, now + hours.noticeMinutes * minuteMs),
            std::min(wanted.end, startOfDay(lastDay.addDays(1), zone))};
}

QList<Span> freeSlots(const WorkingHours &hours, const Span &window, int durationMinutes, QList<Span> taken)
{
    QList<Span> slots;
    if (window.start >= window.end || durationMinutes <= 0)
        return slots;
    const QList<Span> blocked = merged(std::move(taken));
    const QTimeZone zone = hours.zone();
    const QDate last = wallTime(window.end, zone).date;
    for (QDate day = wallTime(window.start, zone).date; day <= last; day = day.addDays(1)) {
        for (const Opening &opening : hours.on(day)) {
            const Span open = momentsOfOpening(day, opening, zone);
            for (int minute = opening.fromMinute; minute < opening.toMinute; minute += hours.slotMinutes) {
                for (const core::TimeMs start : momentsOf(wallAt(day, minute), zone)) {
                    const Span slot{start, start + durationMinutes * minuteMs};
                    const bool fits =
                        slot.start >= std::max(open.start, window.start) && slot.end <= std::min(open.end, window.end);
                    if (fits && !isTaken(slot, blocked))
                        slots.append(slot);
                }
            }
        }
    }
    // An hour that comes twice was walked through once, giving each time and its repeat side by side.
    std::sort(slots.begin(), slots.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return slots;
}

} // namespace callttone::tools
