// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace callttone::integrations {

/// Lets `burst` requests go at once after a rest and then `perSecond` on the average, whoever asks: vendors count
/// requests and not deliveries. Thread-safe; by a clock that nobody can set.
class RequestPacer
{
public:
    using Steady = std::chrono::steady_clock;

    RequestPacer(double perSecond, int burst);

    /// When the next request may go, as if it were asked for at `now`; it counts as sent. First come, first served.
    [[nodiscard]] Steady::time_point reserve(Steady::time_point now);
    /// Blocks until then. False when `giveUp` became true meanwhile; it is looked at every 100 ms.
    [[nodiscard]] bool wait(const std::atomic<bool> &giveUp);

private:
    const std::chrono::duration<double> m_interval;
    const int m_burst;
    std::mutex m_mutex;
    Steady::time_point m_next; ///< of a request that uses up what has been saved since; guarded
};

} // namespace callttone::integrations
