// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/time_format.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::core {

QString toRfc3339(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<TimeMs> fromRfc3339(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return parsed.toMSecsSinceEpoch();
}

std::optional<TimeMs> parseTime(const QString &text)
{
    bool isNumber = false;
    const TimeMs number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : fromRfc3339(text);
}

} // namespace callttone::core
