// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace callttone::bench {

using Clock = std::chrono::steady_clock;

/// A receiver that answers 200 to everything and remembers when the first byte of each event's request came, by the
/// number in its `"callId":"bench-<n>"`. One thread, poll().
class MeasuringSink
{
public:
    MeasuringSink();
    ~MeasuringSink();
    MeasuringSink(const MeasuringSink &) = delete;
    MeasuringSink &operator=(const MeasuringSink &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] size_t count() const;
    [[nodiscard]] std::unordered_map<int, Clock::time_point> arrivals() const;

private:
    void loop();

    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::unordered_map<int, Clock::time_point> m_arrivals;
    std::thread m_thread;
};

} // namespace callttone::bench
