// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>

namespace callttone::tools {

// Times as callers, businesses and vendors write them. Errors are sentences an agent can repair its call with.

/// ISO 8601 with an offset ("2026-02-19T14:30:00-06:00", "…Z"), or without one in `zone`. Without offset and zone it is
/// refused: guessing UTC books the wrong hour. So is a local time that the clock skips, or shows twice, on that day.
[[nodiscard]] tl::expected<core::TimeMs, QString> readMoment(const QString &text, const QTimeZone &zone);
/// "2026-02-19"; a moment's text is taken for its date as it is written.
[[nodiscard]] tl::expected<QDate, QString> readDay(const QString &text);
/// An IANA zone's name.
[[nodiscard]] tl::expected<QTimeZone, QString> readZone(const QString &text);

/// When the day begins in that zone: not always at midnight.
[[nodiscard]] core::TimeMs startOfDay(const QDate &day, const QTimeZone &zone);
/// "2026-02-19T14:30:00-06:00".
[[nodiscard]] QString localIso(core::TimeMs at, const QTimeZone &zone);

} // namespace callttone::tools
