// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/retry_policy.h"

#include <curl/curl.h>

#include <algorithm>
#include <cmath>

namespace callttone::delivery {

namespace {

using values::ErrorClass;

constexpr int statusGone = 410;

bool isOverload(const AttemptOutcome &outcome)
{
    if (outcome.errorClass == ErrorClass::Timeout)
        return true;
    const int status = outcome.status.value_or(0);
    return status == 429 || (status >= 502 && status <= 504);
}

/// Digits with at most one dot between or after them; what strtod takes beyond that ("inf", "1e9", "0x10") is garbage.
bool isDecimal(const QByteArray &text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return !text.isEmpty() && digit(text.front()) && text.count('.') <= 1
           && std::all_of(text.begin(), text.end(), [&](char c) { return digit(c) || c == '.'; });
}

} // namespace

std::optional<qint64> parseRetryAfter(const QByteArray &value, core::TimeMs now)
{
    const QByteArray text = value.trimmed();
    if (isDecimal(text)) {
        bool fits = false; // more digits than a double holds read as 0
        const double ms = std::ceil(text.toDouble(&fits) * 1000.0);
        return fits && ms < double(maxRetryAfterMs) ? qint64(ms) : maxRetryAfterMs;
    }
    // curl_getdate knows the three forms RFC 9110 makes recipients accept, but reads much more ("now" is not a date to
    // it, "-5" is a time of day); all three begin with a weekday and hold hh:mm:ss.
    const bool isLetter = !text.isEmpty() && (text.front() | 0x20) >= 'a' && (text.front() | 0x20) <= 'z';
    if (!isLetter || text.size() < 20 || text.count(':') != 2)
        return std::nullopt;
    const time_t date = curl_getdate(text.constData(), nullptr);
    if (date < 0)
        return std::nullopt;
    return std::clamp<qint64>(qint64(date) * 1000 - now, 0, maxRetryAfterMs);
}

RetryDecision decideRetry(const RetrySettings &settings, int attempt, const AttemptOutcome &outcome, core::TimeMs now,
                          double random)
{
    if (outcome.errorClass == ErrorClass::None)
        return {RetryAction::Delivered, 0};
    if (outcome.status == statusGone)
        return {RetryAction::DisableEndpoint, 0};
    if (attempt >= settings.scheduleMs.size())
        return {RetryAction::Exhausted, 0};

    const std::optional<qint64> asked = parseRetryAfter(outcome.retryAfter, now);
    const qint64 least = asked ? *asked : isOverload(outcome) ? settings.rateFloorMs : 0;
    const double base = double(std::max(settings.scheduleMs[std::max(attempt, 0)], least));
    // The window is cut at the least wait rather than clamped to it: else all that share a Retry-After would return
    // in the same instant.
    const double from = std::max(base * (1 - retryJitter), double(least));
    const double to = base * (1 + retryJitter);
    return {RetryAction::Retry, now + qint64(std::ceil(from + (to - from) * random))};
}

} // namespace callttone::delivery
