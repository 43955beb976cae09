// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace callttone::tools {

// What clocks on walls show, and when. Asked of the zone's offsets directly: QDateTime with a zone moves a time that
// does not exist, and picks one of two, without a word, and differently in different versions of Qt.

/// What a clock shows, wherever it hangs.
struct WallTime
{
    QDate date;
    QTime time;
    bool operator==(const WallTime &) const = default;
};

/// Seconds east of UTC.
[[nodiscard]] int offsetAt(core::TimeMs at, const QTimeZone &zone);
[[nodiscard]] WallTime wallTime(core::TimeMs at, const QTimeZone &zone);
[[nodiscard]] core::TimeMs momentAtOffset(const WallTime &wall, int offsetSeconds);

/// When clocks there show it, in order: once; never where they skip it; twice where they are set back over it.
[[nodiscard]] QList<core::TimeMs> momentsOf(const WallTime &wall, const QTimeZone &zone);
/// For a time that is skipped: as long after the change as it would have been. nullopt for one that is not.
[[nodiscard]] std::optional<core::TimeMs> laterOfSkipped(const WallTime &wall, const QTimeZone &zone);
/// For a time that is skipped: the moment the clocks change.
[[nodiscard]] core::TimeMs endOfGap(const WallTime &skipped, const QTimeZone &zone);

} // namespace callttone::tools
