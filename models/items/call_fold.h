// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/call.h"
#include "models/values/event_type.h"

namespace callttone::items {

/// What a call looks like after one more event, so that lists move at once instead of asking the service. Follows the
/// service's own projection; the next refresh settles any difference.
[[nodiscard]] values::Call foldedCall(values::Call call, values::EventType type, const QJsonObject &payload);

} // namespace callttone::items
