// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

#include <optional>

namespace callttone::core {

/// RFC 3339 in UTC with milliseconds, `2026-02-17T12:34:56.789Z`: the only form the product writes.
[[nodiscard]] QString toRfc3339(TimeMs time);
/// Any RFC 3339 date-time with a zone or Z; a time without a zone is refused, since guessing one loses an hour.
[[nodiscard]] std::optional<TimeMs> fromRfc3339(const QString &text);
/// What query parameters take: RFC 3339, or a plain number of milliseconds since the epoch.
[[nodiscard]] std::optional<TimeMs> parseTime(const QString &text);

} // namespace callttone::core
