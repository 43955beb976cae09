// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace callttone::sandbox {

/// A start or end of Calendar v3 in ms. Nothing when it is no moment Google takes: `dateTime` wants an offset or an
/// IANA zone beside it.
[[nodiscard]] inline std::optional<qint64> momentOf(const QJsonObject &when)
{
    if (when.contains(QLatin1StringView("date"))) {
        const QDate day = QDate::fromString(when.value(QLatin1StringView("date")).toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) : std::nullopt;
    }
    QDateTime time = QDateTime::fromString(when.value(QLatin1StringView("dateTime")).toString(), Qt::ISODate);
    QTimeZone zone;
    if (const QString name = when.value(QLatin1StringView("timeZone")).toString(); !name.isEmpty()) {
        zone = QTimeZone(name.toLatin1()); // an empty name would be this machine's zone
        if (!zone.isValid())
            return std::nullopt;
    }
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        if (!zone.isValid())
            return std::nullopt;
        time = QDateTime(time.date(), time.time(), zone);
    }
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace callttone::sandbox
