// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <mutex>

namespace callttone::delivery {

/// How many deliveries of each destination are in memory, so that acceptors on other threads can tell whether there is
/// room before they store an event. Thread-safe.
class CapacityLedger
{
public:
    explicit CapacityLedger(int perDestination)
        : m_perDestination(perDestination)
    {}

    /// Takes one place. False when full, or while older deliveries of this destination still wait in the database:
    /// newer ones would overtake them for as long as the load lasts.
    [[nodiscard]] bool tryTake(const QString &destId)
    {
        const std::lock_guard lock(m_mutex);
        int &held = m_held[destId];
        if (m_backlogged.contains(destId))
            return false;
        if (held >= m_perDestination) {
            m_backlogged.insert(destId); // what is refused now waits in the database, and the next ones go behind it
            return false;
        }
        ++held;
        return true;
    }
    /// Takes `count` places that were counted before with room().
    void take(const QString &destId, int count)
    {
        const std::lock_guard lock(m_mutex);
        m_held[destId] += count;
    }
    void give(const QString &destId)
    {
        const std::lock_guard lock(m_mutex);
        --m_held[destId];
    }
    [[nodiscard]] int room(const QString &destId) const
    {
        const std::lock_guard lock(m_mutex);
        return m_perDestination - m_held.value(destId);
    }
    void setBacklogged(const QString &destId, bool backlogged)
    {
        const std::lock_guard lock(m_mutex);
        if (backlogged)
            m_backlogged.insert(destId);
        else
            m_backlogged.remove(destId);
    }

private:
    mutable std::mutex m_mutex;
    QHash<QString, int> m_held;
    QSet<QString> m_backlogged;
    int m_perDestination;
};

} // namespace callttone::delivery
