// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/error_class.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace callttone::delivery {

/// How long to wait between attempts. All of it is data, so a test or `deliveries` preview can ask "what if".
struct RetrySettings
{
    /// Delay before attempt n+1; the first entry is before the first attempt. Its size is the number of attempts.
    QList<qint64> scheduleMs;
    /// Least wait after 429, 502, 503, 504 or a timeout without Retry-After: a receiver in trouble is not hit again
    /// after the 5 s of the standard schedule. 0 when the schedule is custom, since whoever wrote it meant it.
    qint64 rateFloorMs = 60'000;
};

/// The longest a receiver can make us wait through Retry-After; what is beyond counts as this.
inline constexpr qint64 maxRetryAfterMs = 24LL * 60 * 60 * 1000;
/// Delays vary by a fifth to either side, so deliveries that failed together do not come back together.
inline constexpr double retryJitter = 0.2;

/// What came of an attempt.
struct AttemptOutcome
{
    values::ErrorClass errorClass = values::ErrorClass::None;
    std::optional<int> status = std::nullopt;
    QByteArray retryAfter = {}; ///< the header's value as received; empty without one
};

enum class RetryAction {
    Delivered,       ///< 2xx; also on the last attempt
    Retry,           ///< again at RetryDecision::retryAt
    Exhausted,       ///< the schedule is used up
    DisableEndpoint, ///< 410: the receiver is gone for good; the delivery fails and its endpoint is switched off
};

struct RetryDecision
{
    RetryAction action = RetryAction::Delivered;
    core::TimeMs retryAt = 0; ///< only with Retry
    bool operator==(const RetryDecision &) const = default;
};

/// Decides after attempt `attempt` (1 is the first). `random` is uniform in [0, 1).
/// Everything but 2xx and 410 is tried again, also 4xx and what our own settings caused: those get corrected.
[[nodiscard]] RetryDecision decideRetry(const RetrySettings &settings, int attempt, const AttemptOutcome &outcome,
                                        core::TimeMs now, double random);

/// Milliseconds a Retry-After value asks for: seconds (also fractional) or an HTTP date, at most maxRetryAfterMs,
/// never negative. nullopt for anything else. RFC 9110 §10.2.3
[[nodiscard]] std::optional<qint64> parseRetryAfter(const QByteArray &value, core::TimeMs now);

} // namespace callttone::delivery
