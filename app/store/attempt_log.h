// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

namespace callttone::store {

class Session;

void insertAttempt(Session &session, qint64 deliverySeq, const values::DeliveryAttempt &attempt);
/// Oldest first.
[[nodiscard]] QList<values::DeliveryAttempt> attemptsOf(Session &session, qint64 deliverySeq);

} // namespace callttone::store
