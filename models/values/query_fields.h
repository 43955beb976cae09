// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/time_format.h"

#include <QUrlQuery>

#include <optional>

namespace callttone::values {

/// The half-open range of time a list is asked for: `?from=` inclusive, `?to=` exclusive.
struct TimeRange
{
    std::optional<core::TimeMs> from;
    std::optional<core::TimeMs> to;
};

/// What the query says for a name, decoded; empty when it says nothing.
[[nodiscard]] QString queryField(const QUrlQuery &query, const QString &name);

/// Adds what is not empty. Encoded here, because QUrlQuery takes "%41" in a searched text for an encoded "A", and the
/// '+' of a phone number would read back as a space. Characters in `plain` stay as they are.
void addQueryField(QUrlQuery &query, const QString &name, const QString &value, const QByteArray &plain = {});

void addTimeRange(QUrlQuery &query, const TimeRange &range);

/// Fails with the field's name when a time has no zone or is none.
[[nodiscard]] core::Result<TimeRange> timeRangeOf(const QUrlQuery &query);

} // namespace callttone::values
