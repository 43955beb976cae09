// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/api_key_guard.h"
#include "app/service/host_guard.h"
#include "app/service/idempotency_gate.h"
#include "app/service/metrics.h"
#include "app/service/rate_limiter.h"
#include "app/service/router.h"

namespace callttone::service {

/// What stands between HTTP and the handlers, in this order: host and origin, key, route, scope, rate, idempotency.
/// Under /api the key comes before the route, so a stranger does not learn what exists. Service thread only.
class RequestPipeline
{
public:
    RequestPipeline(const Router &router, const HostGuard &hosts, const ApiKeyGuard &keys, RateLimiter &rates,
                    IdempotencyGate &idempotency, std::shared_ptr<Metrics> metrics, const core::Clock &clock);

    [[nodiscard]] QFuture<Response> handle(Request request);

private:
    [[nodiscard]] QFuture<Response> dispatch(Request &request, const Route *&route);

    const Router &m_router;
    const HostGuard &m_hosts;
    const ApiKeyGuard &m_keys;
    RateLimiter &m_rates;
    IdempotencyGate &m_idempotency;
    std::shared_ptr<Metrics> m_metrics; ///< answers are counted when they come, which may be after the service's end
    const core::Clock &m_clock;
};

} // namespace callttone::service
