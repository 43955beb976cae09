// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

namespace callttone::items {

/// "Service Unavailable"; empty for a status without a registered name. Never translated.
/// https://www.iana.org/assignments/http-status-codes
[[nodiscard]] QString httpReason(int status);

/// One line for an attempt: "503 Service Unavailable", "Timed out, no response in 10 s"; of a connector what it did,
/// "Call logged on Ann Lee".
[[nodiscard]] QString attemptText(const values::DeliveryAttempt &attempt);

} // namespace callttone::items
