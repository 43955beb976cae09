// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/ghl_call.h"
#include "app/tools/appointments/calendar_book.h"

#include <QJsonArray>

namespace callttone::integrations {

/// GoHighLevel refuses to look at more in one request. Counted in milliseconds, so a month in which the clocks go back
/// is an hour too long.
inline constexpr core::TimeMs ghlLongestRangeMs = 31LL * 24 * 3'600 * 1'000;

/// An open time. Booking wants the text as it came: the same moment written "…Z" is no slot to it.
struct GhlSlot
{
    core::TimeMs at = 0;
    QString text;
};

/// Open times in order, those that have passed left out. `range` is cut to what can be asked at once.
[[nodiscard]] tl::expected<QList<GhlSlot>, tools::ToolFailure>
ghlOpenSlots(const GhlCall &call, const QString &calendarId, const tools::Span &range);

/// {"start": the slot's text, "spoken", "callerTime"? in the caller's zone}.
[[nodiscard]] QJsonObject ghlSlotJson(const GhlSlot &slot, const GhlZones &zones);
[[nodiscard]] QJsonArray ghlSlotsJson(const QList<GhlSlot> &slots, const GhlZones &zones);
[[nodiscard]] QList<core::TimeMs> ghlMoments(const QList<GhlSlot> &slots);

/// At most `most` of them, spread evenly over the days of the business there are and over each day.
[[nodiscard]] QList<GhlSlot> ghlSpread(const QList<GhlSlot> &slots, const QTimeZone &business, int most);
/// The `most` next to `wanted`, without that moment itself, in order.
[[nodiscard]] QList<GhlSlot> ghlNearest(QList<GhlSlot> slots, core::TimeMs wanted, int most);

} // namespace callttone::integrations
