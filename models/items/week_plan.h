// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"

#include <QDate>
#include <QTimeZone>

namespace callttone::items {

/// The part of an appointment that lies on one day of a week: where it is drawn.
struct WeekBlock
{
    QString id;
    int day = 0;        ///< 0 is the week's first
    int fromMinute = 0; ///< since midnight, as the clock on the wall shows it
    int toMinute = 0;   ///< after fromMinute; 1440 is the end of the day
    int column = 0;     ///< of `columns` side by side, where appointments overlap
    int columns = 1;
    bool continues = false; ///< the appointment began on an earlier day
    bool operator==(const WeekBlock &) const = default;
};

/// The first day of the week that holds `day`.
[[nodiscard]] QDate weekStart(const QDate &day, Qt::DayOfWeek firstDay);
/// When a day begins there; not at midnight where the clocks skip it.
[[nodiscard]] core::TimeMs dayStart(const QDate &day, const QTimeZone &zone);

/// Lays out the confirmed appointments of the week that begins with `first`, in order of day, time and column.
/// Days have 24 hours on the wall whatever the clocks do: what lies in an hour that comes twice is drawn as long as it
/// is, what spans a skipped hour reaches over it.
[[nodiscard]] QList<WeekBlock> planWeek(const QList<values::Appointment> &appointments, const QDate &first,
                                        const QTimeZone &zone);

} // namespace callttone::items
