// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"

namespace callttone::items {

/// How a word of the wire is shown: text, glyph and tone, since colour never stands alone.
struct ShownWord
{
    QString text;
    QString icon;
    QString tone; ///< success, warn, error, info, neutral
};

/// "in-progress" is Live; words of platforms we do not know are shown as they are.
[[nodiscard]] ShownWord shownCallStatus(const QString &status);
/// Nothing for an unknown sentiment.
[[nodiscard]] ShownWord shownSentiment(const QString &sentiment);
/// Inbound or Outbound with its arrow; nothing when unknown.
[[nodiscard]] ShownWord shownDirection(const QString &direction);

/// The worst of a call's deliveries, or that all arrived; nothing when there are none.
[[nodiscard]] ShownWord shownDeliveryCounts(const values::DeliveryCounts &counts);

} // namespace callttone::items
