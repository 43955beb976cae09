// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QTimeZone>

#include <array>

namespace callttone::values {

/// A stretch of a day that is offered, in minutes since midnight as the clock on the wall shows them; 1440 is the end.
struct OfferedSpan
{
    int fromMinute = 0;
    int toMinute = 0;
    bool operator==(const OfferedSpan &) const = default;
};

/// When appointments are offered, as GET and PATCH /appointments/settings say it. The service checks it.
struct AppointmentHours
{
    QString timezone;                            ///< IANA
    std::array<QList<OfferedSpan>, 7> days = {}; ///< Monday first
    int slotMinutes = 30;
    int noticeMinutes = 60;
    int daysAhead = 60;

    [[nodiscard]] const QList<OfferedSpan> &on(const QDate &day) const { return days[size_t(day.dayOfWeek() - 1)]; }
    /// That of this machine when the service names one that is unknown here.
    [[nodiscard]] QTimeZone zone() const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static AppointmentHours fromJson(const QJsonObject &object);
    bool operator==(const AppointmentHours &) const = default;
};

/// The wire names of the days, Monday first: "mon", …
[[nodiscard]] QString dayWireName(int day);

/// "09:00 – 12:00, 13:00 – 17:00" for a person to read and change; empty for a day off.
[[nodiscard]] QString spansText(const QList<OfferedSpan> &spans);
/// What a person typed: "9-12, 13:30–17". Nothing when some of it is no span of time, or two overlap.
[[nodiscard]] std::optional<QList<OfferedSpan>> spansFromText(const QString &text);

/// A time that is free.
struct FreeTime
{
    core::TimeMs start = 0;
    core::TimeMs end = 0;
    bool operator==(const FreeTime &) const = default;
};

/// GET /appointments/available-slots.
struct FreeTimes
{
    QString timezone;
    QList<FreeTime> slotList; ///< in order
    [[nodiscard]] static FreeTimes fromJson(const QJsonObject &object);
};

} // namespace callttone::values
