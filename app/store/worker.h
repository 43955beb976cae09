// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_error.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace callttone::store {

class Session;

/// A thread that owns one Session and runs jobs on it in batches: whatever has queued up while the last batch ran
/// becomes the next batch. That is the whole of group commit.
class Worker
{
public:
    /// Exactly one of the two is called: `run` on the worker's thread, or `refuse` when there is nothing to run it on.
    struct Job
    {
        std::function<void(Session &)> run;
        std::function<void(const core::ApiError &)> refuse;
    };
    using BatchRunner = std::function<void(Session &, std::vector<Job> &)>;
    using SessionFactory = std::function<std::unique_ptr<Session>()>;

    Worker(SessionFactory makeSession, BatchRunner runBatch, size_t maxBatch);
    ~Worker(); ///< finishes what was queued
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void post(Job job);
    [[nodiscard]] size_t queued() const;

private:
    void loop(const SessionFactory &makeSession);

    BatchRunner m_runBatch;
    size_t m_maxBatch;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace callttone::store
