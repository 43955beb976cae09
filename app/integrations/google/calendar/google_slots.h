// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/calendar_book.h"

#include <QJsonArray>
#include <QTimeZone>

namespace callttone::integrations {

struct SlotQuestion
{
    tools::Span window;
    core::TimeMs length = 0; ///< of one slot, and from one to the next
    QTimeZone zone;          ///< the business's
    bool officeHours = true; ///< only within 8:00 to 18:00 from Monday to Friday
};

/// The free stretches of the window cut into slots, in order. A stretch that begins where something else ends begins at
/// the next quarter of an hour.
[[nodiscard]] QList<tools::Span> freeSlots(const SlotQuestion &question, const QList<tools::Span> &busy);
/// At most `most` of them, spread over the days and over each day, in order.
[[nodiscard]] QList<tools::Span> thinnedOut(const QList<tools::Span> &slots, const QTimeZone &zone, int most);
/// The `most` nearest to `wanted`, in order.
[[nodiscard]] QList<tools::Span> nearest(QList<tools::Span> slots, core::TimeMs wanted, int most);

/// [{"start", "end", "spoken"}]: as the business writes them, and as `spokenZone` says them.
[[nodiscard]] QJsonArray slotsJson(const QList<tools::Span> &slots, const QTimeZone &zone, const QTimeZone &spokenZone);
[[nodiscard]] QList<core::TimeMs> startsOf(const QList<tools::Span> &slots);

} // namespace callttone::integrations
