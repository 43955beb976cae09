// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_result.h"

#include <QByteArray>

namespace callttone::store {
class Session;
}

namespace callttone::tools {

/// Whose booking it is.
struct BookingOrigin
{
    QString key; ///< the ledger's
    QString callId;
    QString agentId;
    core::TimeMs now = 0;
};

/// Puts what a tool booked among the appointments: a moved one keeps its row, one that was replaced is cancelled.
/// Inside the transaction that settles the ledger. Answers the `appointment.booked` event to publish, empty when
/// nothing was booked. The event's id follows from the key, so publishing it again is no second event.
[[nodiscard]] QByteArray keepBooking(store::Session &session, const ToolOutcome &outcome, const BookingOrigin &origin);

} // namespace callttone::tools
