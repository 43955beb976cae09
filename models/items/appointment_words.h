// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"

#include <QTimeZone>

namespace callttone::items {

// How appointments are spoken of. Times are in the zone given, not in this machine's: a dentist's nine o'clock is nine
// o'clock wherever somebody looks at it. Pure.

/// Glyph, word and tone of an appointment's state; what some calendar does not have as it should is said here too.
struct AppointmentState
{
    QString icon;
    QString text;
    QString tone;
};
[[nodiscard]] AppointmentState shownState(const values::Appointment &appointment);

/// Whom it is with, by the best that is known: name, number, e-mail address.
[[nodiscard]] QString attendeeText(const values::Appointment &appointment);
/// "Today", "Tomorrow", "Thu, Feb 19", with the year when it is another.
[[nodiscard]] QString dayText(const QDate &day, const QDate &today);
/// "Today, 14:30".
[[nodiscard]] QString startText(core::TimeMs start, const QTimeZone &zone, core::TimeMs now);
/// "14:30 – 15:00", or with the day of the end when it is another.
[[nodiscard]] QString spanText(core::TimeMs start, core::TimeMs end, const QTimeZone &zone);
/// "30 min", "1 h", "1 h 30 min".
[[nodiscard]] QString lengthText(qint64 minutes);
/// "America/Chicago (CST, UTC-06:00)" as it is at that time.
[[nodiscard]] QString zoneName(const QTimeZone &zone, core::TimeMs at);

} // namespace callttone::items
