// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_slots.h"

#include "app/integrations/google/calendar/google_free_busy.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"
#include "app/tools/times/wall_clock.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr core::TimeMs quarterMs = 15LL * 60 * 1000; // all zones' offsets are whole quarters, so UTC's grid is theirs
constexpr int opens = 8;
constexpr int closes = 18;
constexpr int friday = 5;

QList<tools::Span> officeHours(const tools::Span &window, const QTimeZone &zone)
{
    QList<tools::Span> hours;
    const QDate last = tools::wallTime(window.end, zone).date;
    for (QDate day = tools::wallTime(window.start, zone).date; day <= last; day = day.addDays(1)) {
        const QList<core::TimeMs> from = tools::momentsOf({day, QTime(opens, 0)}, zone);
        const QList<core::TimeMs> to = tools::momentsOf({day, QTime(closes, 0)}, zone);
        if (day.dayOfWeek() > friday || from.isEmpty() || to.isEmpty())
            continue;
        const tools::Span open{std::max(from.first(), window.start), std::min(to.last(), window.end)};
        if (open.start < open.end)
            hours.append(open);
    }
    return hours;
}

void cut(const tools::Span &free, core::TimeMs length, QList<tools::Span> &slots)
{
    for (core::TimeMs start = free.start; start + length <= free.end; start += length)
        slots.append({start, start + length});
}

} // namespace

QList<tools::Span> freeSlots(const SlotQuestion &question, const QList<tools::Span> &busy)
{
    QList<tools::Span> slots;
    const QList<tools::Span> open =
        question.officeHours ? officeHours(question.window, question.zone) : QList{question.window};
    for (const tools::Span &hours : open) {
        QList<tools::Span> free{hours};
        for (const tools::Span &taken : busy)
            free = without(free, taken);
        for (tools::Span &stretch : free) {
            if (stretch.start != hours.start)
                stretch.start = (stretch.start + quarterMs - 1) / quarterMs * quarterMs;
            cut(stretch, question.length, slots);
        }
    }
    return slots;
}

QList<tools::Span> thinnedOut(const QList<tools::Span> &slots, const QTimeZone &zone, int most)
{
    if (slots.size() <= most)
        return slots;
    QList<QList<tools::Span>> days;
    QDate day;
    for (const tools::Span &slot : slots) {
        if (const QDate date = tools::wallTime(slot.start, zone).date; date != day) {
            day = date;
            days.append(QList<tools::Span>());
        }
        days.last().append(slot);
    }
    QList<tools::Span> kept;
    qsizetype left = most;
    for (qsizetype i = 0; i < days.size() && left > 0; ++i) {
        const QList<tools::Span> &all = days[i];
        const qsizetype daysLeft = days.size() - i;
        const qsizetype share = std::min(all.size(), (left + daysLeft - 1) / daysLeft);
        for (qsizetype n = 0; n < share; ++n)
            kept.append(all[n * all.size() / share]);
        left -= share;
    }
    return kept;
}

QList<tools::Span> nearest(QList<tools::Span> slots, core::TimeMs wanted, int most)
{
    std::stable_sort(slots.begin(), slots.end(), [wanted](const auto &a, const auto &b) {
        return std::abs(a.start - wanted) < std::abs(b.start - wanted);
    });
    slots = slots.first(std::min<qsizetype>(slots.size(), most));
    std::sort(slots.begin(), slots.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return slots;
}

QJsonArray slotsJson(const QList<tools::Span> &slots, const QTimeZone &zone, const QTimeZone &spokenZone)
{
    QJsonArray array;
    for (const tools::Span &slot : slots)
        array.append(QJsonObject{{u"start"_s, tools::localIso(slot.start, zone)},
                                 {u"end"_s, tools::localIso(slot.end, zone)},
                                 {u"spoken"_s, tools::spokenMoment(slot.start, spokenZone)}});
    return array;
}

QList<core::TimeMs> startsOf(const QList<tools::Span> &slots)
{
    QList<core::TimeMs> starts;
    for (const tools::Span &slot : slots)
        starts.append(slot.start);
    return starts;
}

} // namespace callttone::integrations
