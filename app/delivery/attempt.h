// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/delivery_engine.h"
#include "app/delivery/egress_transport.h"
#include "app/delivery/endpoint_registry.h"
#include "app/delivery/retry_policy.h"
#include "app/store/outbox.h"

namespace callttone::delivery {

/// One attempt from request to record. Pure but for the clock's values passed in.
struct PreparedAttempt
{
    EgressRequest request;           ///< token is the caller's to set
    values::DeliveryAttempt attempt; ///< what is known before the answer
};

/// Signs and dresses the request. An error names the setting at fault (no secret, bad address).
[[nodiscard]] core::Result<PreparedAttempt> prepareAttempt(const store::ClaimedDelivery &claimed,
                                                           const ActiveEndpoint &endpoint, const EngineOptions &options,
                                                           core::TimeMs now);

/// The attempt that could not even be made.
[[nodiscard]] values::DeliveryAttempt unsendableAttempt(const store::ClaimedDelivery &claimed, const QString &url,
                                                        const core::ApiError &error, core::TimeMs now);

/// Adds what came back.
void complete(values::DeliveryAttempt &attempt, EgressResult result);

struct Judgement
{
    store::AttemptRecord record;
    bool disableEndpoint = false;
};
/// What the attempt means for its delivery.
[[nodiscard]] Judgement judge(const store::ClaimedDelivery &claimed, values::DeliveryAttempt attempt,
                              const EngineOptions &options, core::TimeMs now, double random);

} // namespace callttone::delivery
