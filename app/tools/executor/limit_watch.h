// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/invocation.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace callttone::tools {

/// Calls back on a thread of its own when a time has come. For limits that have to hold even while every worker waits.
class LimitWatch
{
public:
    LimitWatch();
    ~LimitWatch(); ///< what has not come yet does not come
    Q_DISABLE_COPY_MOVE(LimitWatch)

    void at(Deadline::Steady::time_point when, std::function<void()> then);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::multimap<Deadline::Steady::time_point, std::function<void()>> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace callttone::tools
