// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QHash>
#include <QString>

#include <optional>

namespace callttone::service {

/// A token bucket per key, so that one runaway script leaves room for the others.
class RateLimiter
{
public:
    struct Rate
    {
        double perSecond = 200;
        double burst = 400;
    };
    explicit RateLimiter(Rate rate);

    /// Takes one; or answers how many seconds to wait (at least 1).
    [[nodiscard]] std::optional<int> take(const QString &keyId, core::TimeMs now);

private:
    struct Bucket
    {
        double tokens = 0;
        core::TimeMs at = 0;
    };
    Rate m_rate;
    QHash<QString, Bucket> m_buckets; ///< as many as there are keys
};

} // namespace callttone::service
