// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/journal_entry.h"
#include "app/store/session.h"
#include "app/store/worker.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <memory>

namespace callttone::store {

/// The database file and its threads: one writer that commits in groups, a few readers on WAL snapshots.
/// Jobs are functions of a Session; the free functions of this room (event_log.h, outbox.h, …) are what they call.
/// Thread-safe. A write job's future finishes after its transaction is on disk, a failed job undoes only itself.
class Database
{
public:
    /// Opens or creates `path` and brings its schema up to date. `readers` connections serve read().
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const QString &path, int readers = 2);
    ~Database(); ///< runs what was queued, then closes
    Q_DISABLE_COPY_MOVE(Database)

    /// `job(Session&) -> T` or `-> Result<T>`; exceptions of SQL become an ApiError of kind Unavailable.
    template<typename Job> auto write(Job job)
    {
        auto [future, work] = promised(std::move(job));
        postWrite(std::move(work));
        return future;
    }

    template<typename Job> auto read(Job job)
    {
        auto [future, work] = promised(std::move(job));
        postRead(std::move(work));
        return future;
    }

    /// Called on the writer thread after each commit that wrote to the journal, in order. Set before serving.
    using CommitListener = std::function<void(const QList<JournalEntry> &)>;
    void setCommitListener(CommitListener listener);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] size_t queuedWrites() const;

private:
    /// What a job comes to: whether its writes stay, and how to tell its caller once that is settled. `tell` gets the
    /// error that undid the whole batch, or nullptr.
    struct Outcome
    {
        bool keep = true;
        std::function<void(const core::ApiError *)> tell;
        std::optional<core::ApiError> failure = {}; ///< of a statement; SQLite may have undone the whole batch with it
    };
    struct Work
    {
        std::function<Outcome(Session &)> run; ///< never throws
        std::function<void(const core::ApiError &)> refuse;
    };

    template<typename T> struct Unwrap
    {
        using Value = T;
        static constexpr bool isResult = false;
    };
    template<typename T> struct Unwrap<core::Result<T>>
    {
        using Value = T;
        static constexpr bool isResult = true;
    };

    explicit Database(QString path);
    void start(int readers);
    void runWriteBatch(Session &session, std::vector<Worker::Job> &batch);
    void runInSavepoint(Session &session, const Work &work);
    void postWrite(Work work);
    void postRead(Work work);
    [[nodiscard]] static core::ApiError errorOf(const std::exception &failure);

    template<typename Job> static auto promised(Job job)
    {
        using Returned = std::invoke_result_t<Job &, Session &>;
        using Answer = core::Result<typename Unwrap<Returned>::Value>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const auto finish = [promise](Answer answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        };
        const auto body = std::make_shared<Job>(std::move(job)); // std::function wants copyable, jobs may move secrets
        Work work;
        work.run = [finish, body](Session &session) -> Outcome {
            auto answer = std::make_shared<Answer>();
            std::optional<core::ApiError> sqlFailure;
            try {
                if constexpr (std::is_void_v<Returned>)
                    (*body)(session);
                else
                    *answer = (*body)(session);
            } catch (const SqlFailure &failure) {
                sqlFailure = errorOf(failure);
                *answer = core::fail(*sqlFailure);
            }
            // A refusal by the job itself also undoes what it wrote.
            return {answer->has_value(),
                    [finish, answer](const core::ApiError *undone) {
                        finish(undone && *answer ? Answer(core::fail(*undone)) : std::move(*answer));
                    },
                    std::move(sqlFailure)};
        };
        work.refuse = [finish](const core::ApiError &error) { finish(Answer(core::fail(error))); };
        return std::pair(promise->future(), std::move(work));
    }

    QString m_path;
    CommitListener m_commitListener;
    std::vector<std::unique_ptr<Worker>> m_readers;
    std::atomic<size_t> m_nextReader = 0;
    std::vector<Outcome> m_outcomes;  ///< of the batch being run; writer thread only
    std::unique_ptr<Worker> m_writer; // last: destroyed first, while everything its jobs touch is alive
};

} // namespace callttone::store
