// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/executor/limit_watch.h"

namespace callttone::tools {

LimitWatch::LimitWatch()
    : m_thread([this] { loop(); })
{}

LimitWatch::~LimitWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void LimitWatch::at(Deadline::Steady::time_point when, std::function<void()> then)
{
    bool isNext = false;
    {
        const std::lock_guard lock(m_mutex);
        // In two steps: in one expression begin() may be asked before there is anything, and then nobody is woken.
        const auto added = m_waiting.emplace(when, std::move(then));
        isNext = added == m_waiting.begin();
    }
    if (isNext)
        m_wake.notify_one();
}

void LimitWatch::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_waiting.empty()) {
            m_wake.wait(lock);
            continue;
        }
        const auto next = m_waiting.begin()->first;
        if (Deadline::Steady::now() < next) {
            m_wake.wait_until(lock, next);
            continue;
        }
        const auto due = m_waiting.extract(m_waiting.begin());
        lock.unlock();
        due.mapped()();
        lock.lock();
    }
}

} // namespace callttone::tools
