// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <array>

namespace callttone::tools {

/// A stretch of a day that is offered, in minutes since midnight as the clock on the wall shows them; 1440 is the end.
struct Opening
{
    int fromMinute = 0;
    int toMinute = 0;
    bool operator==(const Opening &) const = default;
};

/// When appointments are offered. They limit nothing else: a person may book outside of them.
struct WorkingHours
{
    QString timezone;                        ///< IANA
    std::array<QList<Opening>, 7> days = {}; ///< Monday first; in order, not overlapping
    int slotMinutes = 30;                    ///< from one start that is offered to the next, and how long by default
    int noticeMinutes = 60;                  ///< not sooner than this from now
    int daysAhead = 60;                      ///< not later than this many days after today

    [[nodiscard]] const QList<Opening> &on(const QDate &day) const { return days[size_t(day.dayOfWeek() - 1)]; }
    [[nodiscard]] QTimeZone zone() const;

    /// Monday to Friday, nine to five, in the zone of this machine.
    [[nodiscard]] static WorkingHours usual();
    /// {timezone, days: {"mon": [{"from": "09:00", "to": "17:00"}], …, "sun": []}, slotMinutes, noticeMinutes,
    /// daysAhead}
    [[nodiscard]] QJsonObject toJson() const;
    /// With what `changes` names replaced: days one by one, and in each all of its openings. Validation names every
    /// wrong member.
    [[nodiscard]] core::Result<WorkingHours> changed(const QJsonObject &changes) const;
    bool operator==(const WorkingHours &) const = default;
};

} // namespace callttone::tools
