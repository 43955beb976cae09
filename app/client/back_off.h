// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace callttone::client {

/// How long to wait before connecting again: doubling, with jitter so that many desktops do not return in step.
struct BackOff
{
    std::chrono::milliseconds first{500};
    std::chrono::milliseconds longest{30'000};

    /// `failures` in a row so far, 1 or more; `jitter` in 0..1 spreads the delay over its upper half.
    [[nodiscard]] std::chrono::milliseconds delay(int failures, double jitter) const;
};

} // namespace callttone::client
