// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <mutex>
#include <set>
#include <vector>

namespace callttone::integrations {

/// One maker of a contact or lead at a time for each person: between "is there one?" and "make one" nobody else may do
/// the same. A fixed number of locks, since persons come and never end; two who share one wait for each other.
/// Thread-safe, within this process, which is the only one that has the data directory.
class PersonLocks
{
public:
    using Held = std::vector<std::unique_lock<std::mutex>>;

    /// All of a person's keys, always in one order, so that nobody waits in a circle.
    [[nodiscard]] Held hold(const QStringList &keys)
    {
        std::set<size_t> places;
        for (const QString &key : keys)
            places.insert(qHash(key) % m_locks.size());
        Held held;
        held.reserve(places.size());
        for (const size_t place : places)
            held.emplace_back(m_locks[place]);
        return held;
    }

private:
    std::array<std::mutex, 61> m_locks;
};

} // namespace callttone::integrations
