// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/week_plan.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace callttone::items {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int daysOfWeek = 7;
constexpr int leastMinutes = 15; ///< drawn shorter than that, nobody could read or hit it

int minuteOfDay(const QDateTime &moment)
{
    return moment.time().hour() * 60 + moment.time().minute();
}

void addBlocks(const values::Appointment &appointment, const QDate &first, const QTimeZone &zone,
               QList<WeekBlock> &blocks)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(appointment.start, zone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(std::max(appointment.end, appointment.start), zone);
    const int real = int((appointment.end - appointment.start) / 60'000);
    for (int day = 0; day < daysOfWeek; ++day) {
        const QDate date = first.addDays(day);
        if (date < start.date() || date > end.date())
            continue;
        WeekBlock block{appointment.id, day};
        block.continues = date > start.date();
        block.fromMinute = block.continues ? 0 : minuteOfDay(start);
        block.toMinute = date < end.date() ? minutesOfDay : minuteOfDay(end);
        if (block.continues && block.toMinute == 0)
            continue; // it ends at midnight
        if (start.date() == end.date() && block.toMinute - block.fromMinute < real)
            block.toMinute = block.fromMinute + real; // the clocks went back meanwhile
        block.toMinute = std::min(std::max(block.toMinute, block.fromMinute + leastMinutes), minutesOfDay);
        block.fromMinute = std::min(block.fromMinute, block.toMinute - leastMinutes);
        blocks.append(block);
    }
}

/// Gives each block of one run, which overlap one another directly or by way of others, its column.
void share(QList<WeekBlock>::iterator from, QList<WeekBlock>::iterator to)
{
    QList<int> ends; // of what was put last into each column
    for (auto block = from; block != to; ++block) {
        const auto free = std::find_if(ends.begin(), ends.end(), [block](int end) { return end <= block->fromMinute; });
        block->column = int(free - ends.begin());
        if (free == ends.end())
            ends.append(block->toMinute);
        else
            *free = block->toMinute;
    }
    for (auto block = from; block != to; ++block)
        block->columns = int(ends.size());
}

} // namespace

QDate weekStart(const QDate &day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - int(firstDay) + daysOfWeek) % daysOfWeek));
}

core::TimeMs dayStart(const QDate &day, const QTimeZone &zone)
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QList<WeekBlock> planWeek(const QList<values::Appointment> &appointments, const QDate &first, const QTimeZone &zone)
{
    QList<WeekBlock> blocks;
    for (const values::Appointment &appointment : appointments) {
        if (appointment.status == values::AppointmentStatus::Confirmed)
            addBlocks(appointment, first, zone, blocks);
    }
    std::sort(blocks.begin(), blocks.end(), [](const WeekBlock &a, const WeekBlock &b) {
        return std::tie(a.day, a.fromMinute, b.toMinute, a.id) < std::tie(b.day, b.fromMinute, a.toMinute, b.id);
    });
    for (auto from = blocks.begin(); from != blocks.end();) {
        int end = from->toMinute;
        auto to = from + 1;
        for (; to != blocks.end() && to->day == from->day && to->fromMinute < end; ++to)
            end = std::max(end, to->toMinute);
        share(from, to);
        from = to;
    }
    return blocks;
}

} // namespace callttone::items
