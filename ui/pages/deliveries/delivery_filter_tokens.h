// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_filter.h"
#include "ui/widgets/filter_schema.h"

#include <QTimeZone>

namespace callttone::ui {

/// The moment and place a filter is read in: a clock time in a token means its most recent occurrence there.
struct FilterClock
{
    core::TimeMs now = 0;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// Values the service knows that the suggestions offer beside the fixed words.
struct DeliveryFilterHints
{
    QStringList endpoints; ///< labels: host and path
    QStringList agents;
    QList<FilterSuggestion> integrations = {}; ///< those that are told after events: id, and the name as the hint
};

/// The keys of the Deliveries filter. `hints` is asked whenever suggestions open.
[[nodiscard]] FilterSchema deliveryFilterSchema(std::function<DeliveryFilterHints()> hints);

/// What a token's own check cannot see: of tokens with the same key the service takes only one, so the later ones get
/// an error that says how to write them together; and text cannot be excluded.
[[nodiscard]] QList<FilterToken> checkedTogether(QList<FilterToken> tokens);

/// What the service is asked. Tokens with an error are left out. Several words of free text are one phrase.
[[nodiscard]] values::DeliveryFilter deliveryFilterOf(const QList<FilterToken> &tokens, const FilterClock &clock);
/// The way back: tokens that read as this filter.
[[nodiscard]] QList<FilterToken> deliveryTokensOf(const values::DeliveryFilter &filter, const FilterClock &clock);

/// `time:` for a range; one end may be open, both open gives a token without values. Uses clock times where those read
/// back as the same moments, and dates otherwise.
[[nodiscard]] FilterToken timeTokenOf(std::optional<core::TimeMs> from, std::optional<core::TimeMs> to,
                                      const FilterClock &clock);

struct TimeBounds
{
    std::optional<core::TimeMs> from; ///< inclusive
    std::optional<core::TimeMs> to;   ///< exclusive
    friend bool operator==(const TimeBounds &, const TimeBounds &) = default;
};

/// What a `time:` token means.
[[nodiscard]] TimeBounds timeBoundsOf(const FilterToken &token, const FilterClock &clock);

} // namespace callttone::ui
