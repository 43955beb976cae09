// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <optional>

namespace callttone::connect {

// When to refresh. Pure; times in ms since the epoch.

/// How long before its end a token of this lifetime is not handed out any more: a tenth of it, at most 5 min.
[[nodiscard]] core::TimeMs expiryMargin(core::TimeMs lifetimeMs);

/// False from the margin before `expiresAt` on; a token without an end is always usable.
[[nodiscard]] bool isUsable(core::TimeMs receivedAt, std::optional<core::TimeMs> expiresAt, core::TimeMs now);

/// The scheduler's next turn: twice the margin before the end, so that callers find a fresh token, and after a day at
/// the latest, since refresh tokens that lie idle die (Salesforce and Slack with PKCE: 30 days). Where no end is known,
/// after `assumedLifetimeMs`; 0: unlimited.
[[nodiscard]] core::TimeMs nextRefresh(core::TimeMs receivedAt, std::optional<core::TimeMs> expiresAt,
                                       core::TimeMs assumedLifetimeMs);

/// How long after the `failures`-th failure in a row (from 1): 1 min doubled up to 1 h, up to a fifth less by `jitter`
/// (0…1), and not before what the vendor asked for, up to a day of that.
[[nodiscard]] core::TimeMs backOff(int failures, double jitter, std::optional<int> retryAfterSeconds);

} // namespace callttone::connect
