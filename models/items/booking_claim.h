// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"

#include <optional>

namespace callttone::items {

/// What an agent said about a booking.
enum class BookingWords {
    None,
    Loose,    ///< "Your appointment is scheduled for Thursday": may well speak of one that was there before
    Stated,   ///< "You are booked for Thursday": of one made before only where the agent calls to remind
    Explicit, ///< "I have booked you for Thursday": done just now
};

/// Of one turn of an agent. Questions, offers, refusals and "we are fully booked" are no claims. Reads English only:
/// in other languages nothing is ever claimed, so nobody is alarmed for nothing.
[[nodiscard]] BookingWords bookingWords(const QString &said);

/// The turn in which an agent says that it booked while nothing was written; none when something was, or may have been.
///
/// An explicit sentence is enough, a stated one where the other side called, a loose one only where a tool that books
/// was tried. A tool that succeeded and could have booked, one whose outcome is not known, and the event
/// appointment.booked all let the agent be right; a tool we know nothing of is taken for one that books.
[[nodiscard]] std::optional<values::TranscriptTurn> unwrittenBooking(const values::CallDetail &detail);

} // namespace callttone::items
