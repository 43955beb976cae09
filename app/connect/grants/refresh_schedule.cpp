// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/refresh_schedule.h"

#include <algorithm>

namespace callttone::connect {

namespace {

constexpr core::TimeMs minute = 60'000;
constexpr core::TimeMs hour = 60 * minute;
constexpr core::TimeMs day = 24 * hour;

} // namespace

core::TimeMs expiryMargin(core::TimeMs lifetimeMs)
{
    return std::clamp<core::TimeMs>(lifetimeMs / 10, 0, 5 * minute);
}

bool isUsable(core::TimeMs receivedAt, std::optional<core::TimeMs> expiresAt, core::TimeMs now)
{
    return !expiresAt || now < *expiresAt - expiryMargin(*expiresAt - receivedAt);
}

core::TimeMs nextRefresh(core::TimeMs receivedAt, std::optional<core::TimeMs> expiresAt, core::TimeMs assumedLifetimeMs)
{
    if (expiresAt)
        return std::min(receivedAt + day, *expiresAt - 2 * expiryMargin(*expiresAt - receivedAt));
    return receivedAt + (assumedLifetimeMs > 0 ? std::min(day, assumedLifetimeMs) : day);
}

core::TimeMs backOff(int failures, double jitter, std::optional<int> retryAfterSeconds)
{
    const core::TimeMs doubled = std::min(hour, minute << std::clamp(failures - 1, 0, 10));
    const auto spread = core::TimeMs(double(doubled) * (1.0 - 0.2 * std::clamp(jitter, 0.0, 1.0)));
    const core::TimeMs asked = core::TimeMs(std::max(retryAfterSeconds.value_or(0), 0)) * 1000;
    return std::max(spread, std::min(asked, day));
}

} // namespace callttone::connect
