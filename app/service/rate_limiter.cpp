// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/rate_limiter.h"

#include <algorithm>
#include <cmath>

namespace callttone::service {

RateLimiter::RateLimiter(Rate rate)
    : m_rate(rate)
{}

std::optional<int> RateLimiter::take(const QString &keyId, core::TimeMs now)
{
    auto found = m_buckets.find(keyId);
    if (found == m_buckets.end())
        found = m_buckets.insert(keyId, {m_rate.burst, now});
    Bucket &bucket = *found;
    const double seconds = double(std::max<core::TimeMs>(0, now - bucket.at)) / 1000; // clocks are set back at times
    bucket.tokens = std::min(m_rate.burst, bucket.tokens + seconds * m_rate.perSecond);
    bucket.at = now;
    if (bucket.tokens < 1)
        return std::max(1, int(std::ceil((1 - bucket.tokens) / m_rate.perSecond)));
    bucket.tokens -= 1;
    return std::nullopt;
}

} // namespace callttone::service
