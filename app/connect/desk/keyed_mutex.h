// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <mutex>

namespace callttone::connect {

/// One mutex for each name. Names are few and known, so they are never forgotten.
class KeyedMutex
{
public:
    /// Waits for its turn; let go by destroying the answer.
    [[nodiscard]] std::unique_lock<std::mutex> wait(const QString &key)
    {
        std::unique_lock guard(m_mutex);
        std::mutex &mutex = m_mutexes[key]; // a map's values stay where they are
        guard.unlock();
        return std::unique_lock(mutex);
    }

private:
    std::mutex m_mutex;
    std::map<QString, std::mutex> m_mutexes;
};

} // namespace callttone::connect
