// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

#include <optional>

namespace callttone::items {

// How numbers and times are written for people. Grouping and decimal marks follow the default QLocale, clock times the
// machine's zone; "4m 07s", "ms" and times of day look the same everywhere, as columns of mono text must.

[[nodiscard]] QString durationText(int seconds);             ///< "4m 07s", "1h 04m 07s": tables and pages
[[nodiscard]] QString runningText(int seconds);              ///< "02:14", "1:02:14": a call that goes on
[[nodiscard]] QString offsetText(double seconds);            ///< "1:32": place in a call
[[nodiscard]] QString latencyText(std::optional<qint64> ms); ///< "388 ms", "1,480 ms", "10.0 s"; empty when unknown
[[nodiscard]] QString waitText(qint64 ms);                   ///< "48 s", "5 min", "2 h", "1 d": until something happens
[[nodiscard]] QString byteText(qint64 bytes);                ///< "353 bytes", "1.2 kB"
[[nodiscard]] QString countText(qint64 count);               ///< "1,284,301"

[[nodiscard]] QString clockText(core::TimeMs time);                  ///< "10:34:51"
[[nodiscard]] QString clockMinuteText(core::TimeMs time);            ///< "10:34"
[[nodiscard]] QString dateText(core::TimeMs time, core::TimeMs now); ///< "Feb 16", with the year when it is another
[[nodiscard]] QString timeText(core::TimeMs time, core::TimeMs now); ///< clockText() today, else dateText()
[[nodiscard]] QString fullTimeText(core::TimeMs time); ///< date, time with milliseconds and zone: tool tips
/// "Just now", "5 s ago", "2 min ago", then the clock time today, then the date.
[[nodiscard]] QString relativeText(core::TimeMs time, core::TimeMs now);

/// "+1 (512) 555-0142" for North America, "+49 301 234 5678" elsewhere; what is no E.164 number stays as it is.
[[nodiscard]] QString phoneText(const QString &e164);

} // namespace callttone::items
