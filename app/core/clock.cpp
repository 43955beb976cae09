// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

#include <QDateTime>

namespace callttone::core {

TimeMs SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace callttone::core
