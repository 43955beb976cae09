// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QDateTime>

namespace callttone::cli {

/// For terminals: local, to the second.
[[nodiscard]] inline QString shownTime(core::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

/// For lines that come as things happen: the time of day to the millisecond.
[[nodiscard]] inline QString shownMoment(core::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

} // namespace callttone::cli
