// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/delivery/delivery_engine.h"

#include <deque>

namespace callttone::delivery {

/// A delivery in the engine's hands.
struct Job
{
    store::ClaimedDelivery claimed;
    DeliveryEngine::TestDone testDone; ///< only for test sends
    bool countsAgainstRoom = true;     ///< took a place in the CapacityLedger
};

/// One destination's queue and limits. Each destination has its own lane, so one that never answers fills its own lane
/// and nobody else's. Engine thread only.
class Lane
{
public:
    void push(Job job) { m_waiting.push_back(std::move(job)); }
    void pushFront(Job job) { m_waiting.push_front(std::move(job)); }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); }

    /// Whether one may start now. `ratePerSecond` 0 = no limit.
    [[nodiscard]] bool mayStart(int maxInFlight, int ratePerSecond, core::TimeMs now)
    {
        if (m_waiting.empty())
            return false;
        if (m_waiting.front().testDone) // a person waits for a test's answer; it is one, so it needs no limit
            return true;
        return m_inFlight < maxInFlight && now >= nextAllowedAt(ratePerSecond);
    }
    /// When the rate limit allows the next start: at most `ratePerSecond` starts in any one second.
    [[nodiscard]] core::TimeMs nextAllowedAt(int ratePerSecond) const
    {
        if (ratePerSecond <= 0 || int(m_starts.size()) < ratePerSecond)
            return 0;
        return m_starts[m_starts.size() - size_t(ratePerSecond)] + 1001;
    }
    [[nodiscard]] Job start(int ratePerSecond, core::TimeMs now)
    {
        Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_inFlight;
        if (ratePerSecond > 0) {
            m_starts.push_back(now);
            while (int(m_starts.size()) > ratePerSecond)
                m_starts.pop_front();
        } else {
            m_starts.clear();
        }
        return job;
    }
    void finish() { --m_inFlight; }
    /// Empties the queue: at shutdown, or when the destination is switched off.
    [[nodiscard]] std::deque<Job> takeAll() { return std::exchange(m_waiting, {}); }

private:
    std::deque<Job> m_waiting;
    std::deque<core::TimeMs> m_starts; ///< of the last second, as many as the limit
    int m_inFlight = 0;
};

} // namespace callttone::delivery
