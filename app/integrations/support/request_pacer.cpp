// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/request_pacer.h"

#include <algorithm>
#include <thread>

using namespace std::chrono_literals;

namespace callttone::integrations {

RequestPacer::RequestPacer(double perSecond, int burst)
    : m_interval(1.0 / perSecond)
    , m_burst(std::max(burst, 1))
{}

RequestPacer::Steady::time_point RequestPacer::reserve(Steady::time_point now)
{
    const auto interval = std::chrono::duration_cast<Steady::duration>(m_interval);
    const std::lock_guard lock(m_mutex);
    // Time that passed unused is saved, but never more than a burst of it.
    m_next = std::max(m_next + interval, now - interval * (m_burst - 1));
    return std::max(m_next, now);
}

bool RequestPacer::wait(const std::atomic<bool> &giveUp)
{
    const Steady::time_point at = reserve(Steady::now());
    while (!giveUp) {
        const Steady::time_point now = Steady::now();
        if (now >= at)
            return true;
        std::this_thread::sleep_for(std::min<Steady::duration>(at - now, 100ms));
    }
    return false;
}

} // namespace callttone::integrations
