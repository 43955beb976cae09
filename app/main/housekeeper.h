// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace callttone::store {
class Database;
}

namespace callttone::app {

/// Once a minute trims what would grow for ever but nobody reads again: the live stream's journal and old idempotent
/// answers; and starts the campaigns whose time has come. Then does the chore it was given, which must not block.
/// Sleeps otherwise.
class Housekeeper
{
public:
    Housekeeper(store::Database &database, const core::Clock &clock, std::function<void()> chore);
    ~Housekeeper();
    Housekeeper(const Housekeeper &) = delete;
    Housekeeper &operator=(const Housekeeper &) = delete;

private:
    void tidy();

    store::Database &m_database;
    const core::Clock &m_clock;
    const std::function<void()> m_chore;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace callttone::app
