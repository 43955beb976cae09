// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <chrono>
#include <mutex>

namespace callttone::integrations {

/// One booking at a time for each calendar: between "is it free?" and "book it" no other agent may do the same. A fixed
/// number of locks, so names that agents make up cost no memory; two calendars that share one wait for each other.
/// Thread-safe. Holds within this process; what a person books at the same second is the calendar's own affair.
class CalendarLocks
{
public:
    using Held = std::unique_lock<std::timed_mutex>;

    /// Waits at most `ms`; not held when it was too long.
    [[nodiscard]] Held hold(const QString &calendar, int ms)
    {
        return {m_locks[qHash(calendar) % m_locks.size()], std::chrono::milliseconds(ms)};
    }

private:
    std::array<std::timed_mutex, 61> m_locks;
};

} // namespace callttone::integrations
