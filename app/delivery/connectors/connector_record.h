// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_book.h"
#include "app/delivery/retry_policy.h"
#include "app/store/outbox.h"

namespace callttone::delivery {

/// One attempt as it goes into the log, for every verdict but Wait. `restUntil` is the lane's, 0 without one; `random`
/// as in decideRetry(). Pure.
[[nodiscard]] store::AttemptRecord connectorRecord(const store::ClaimedDelivery &claimed, const ConnectorReport &report,
                                                   const RetrySettings &settings, core::TimeMs startedAt,
                                                   core::TimeMs now, core::TimeMs restUntil, double random);

} // namespace callttone::delivery
