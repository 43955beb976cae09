// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/worker.h"

#include "app/store/session.h"

namespace callttone::store {

Worker::Worker(SessionFactory makeSession, BatchRunner runBatch, size_t maxBatch)
    : m_runBatch(std::move(runBatch))
    , m_maxBatch(maxBatch)
    , m_thread([this, makeSession = std::move(makeSession)] { loop(makeSession); })
{}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

size_t Worker::queued() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void Worker::loop(const SessionFactory &makeSession)
{
    // The session is made here: a Qt SQL connection may be used only by the thread that opened it.
    const std::unique_ptr<Session> session = makeSession();
    std::vector<Job> batch;
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            while (!m_queue.empty() && batch.size() < m_maxBatch) {
                batch.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        m_runBatch(*session, batch);
        batch.clear();
    }
}

} // namespace callttone::store
