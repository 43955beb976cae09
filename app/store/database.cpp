// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/core/deferred_start.h"
#include "app/core/logging.h"
#include "app/store/migrations.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr size_t maxWriteBatch = 1024;

QString connectionName()
{
    static std::atomic<int> counter = 0; // Qt SQL connections are named in one process-wide table
    return u"callttone-%1"_s.arg(++counter);
}

} // namespace

core::Result<std::unique_ptr<Database>> Database::open(const QString &path, int readers)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"data_directory"_s,
                           .title = u"The data directory cannot be created"_s,
                           .detail = u"%1 is not writable. Choose another with --data-dir or correct its "
                                     "permissions."_s.arg(QFileInfo(path).absolutePath())});
    }
    try {
        // Migrated by a session of its own, so an error here is an answer and not a dead thread later.
        Session session(connectionName(), path, false);
        if (auto migrated = migrate(session); !migrated)
            return core::fail(migrated.error());
    } catch (const SqlFailure &failure) {
        core::ApiError error = errorOf(failure);
        error.title = u"The database %1 cannot be opened"_s.arg(path);
        return core::fail(error);
    }
    std::unique_ptr<Database> database(new Database(path));
    database->start(readers);
    return database;
}

Database::Database(QString path)
    : m_path(std::move(path))
{}

Database::~Database() = default;

void Database::start(int readers)
{
    m_writer = std::make_unique<Worker>(
        [this] { return std::make_unique<Session>(connectionName(), m_path, false); },
        [this](Session &session, std::vector<Worker::Job> &batch) { runWriteBatch(session, batch); }, maxWriteBatch);
    for (int i = 0; i < readers; ++i) {
        m_readers.push_back(
            std::make_unique<Worker>([this] { return std::make_unique<Session>(connectionName(), m_path, true); },
                                     [](Session &session, std::vector<Worker::Job> &batch) {
                                         for (const Worker::Job &job : batch)
                                             job.run(session);
                                     },
                                     1));
    }
}

void Database::setCommitListener(CommitListener listener)
{
    m_commitListener = std::move(listener);
}

size_t Database::queuedWrites() const
{
    return m_writer->queued();
}

core::ApiError Database::errorOf(const std::exception &failure)
{
    const QString message = QString::fromUtf8(failure.what());
    qCWarning(core::lcStore).noquote() << "statement failed:" << message;
    const bool full = message.contains("full"_L1, Qt::CaseInsensitive);
    const bool locked = message.contains("locked"_L1, Qt::CaseInsensitive);
    return {.kind = core::ErrorKind::Unavailable,
            .code = full     ? u"disk_full"_s
                    : locked ? u"database_locked"_s
                             : u"storage_failed"_s,
            .title = u"Nothing was stored, because the database did not accept it"_s,
            .detail = full     ? u"The disk is full. Free some space and try again."_s
                      : locked ? u"Another program holds the database file. Close it and try again."_s
                               : u"See the log for the database's own words, then try again."_s};
}

void Database::runWriteBatch(Session &session, std::vector<Worker::Job> &batch)
{
    m_outcomes.clear();
    session.journalled().clear();
    session.rollups().clear();
    std::optional<core::ApiError> undone;
    try {
        session.run(u"BEGIN IMMEDIATE"_s);
        for (const Worker::Job &job : batch)
            job.run(session);
        session.rollups().flush(session);
        session.run(u"COMMIT"_s);
    } catch (const SqlFailure &failure) {
        // A full disk undoes everything at once, and what fails next is only its echo: the cause is the job's own
        // error.
        const bool echo = !m_outcomes.empty() && m_outcomes.back().failure;
        undone = echo ? *m_outcomes.back().failure : errorOf(failure);
        try {
            session.run(u"ROLLBACK"_s);
        } catch (const SqlFailure &) {
            // Expected: on a full disk SQLite has rolled back by itself and there is no transaction left.
        }
    }
    if (!undone && m_commitListener && !session.journalled().isEmpty())
        m_commitListener(session.journalled());
    for (const Outcome &outcome : m_outcomes)
        outcome.tell(undone ? &*undone : nullptr);
    for (size_t i = m_outcomes.size(); undone && i < batch.size(); ++i)
        batch[i].refuse(*undone);
}

void Database::runInSavepoint(Session &session, const Work &work)
{
    const qsizetype journalledBefore = session.journalled().size();
    const RollupChanges::Mark rollupsBefore = session.rollups().mark();
    session.run(u"SAVEPOINT job"_s);
    Outcome outcome = work.run(session);
    const bool keep = outcome.keep;
    m_outcomes.push_back(std::move(outcome)); // before anything that may throw: its caller must hear either way
    if (!keep) {
        session.run(u"ROLLBACK TO job"_s);
        session.journalled().resize(journalledBefore);
        session.rollups().undoTo(rollupsBefore);
    }
    session.run(u"RELEASE job"_s);
}

void Database::postWrite(Work work)
{
    core::DeferredStart::run([this, work = std::move(work)] {
        m_writer->post({[this, work](Session &session) { runInSavepoint(session, work); }, work.refuse});
    });
}

void Database::postRead(Work work)
{
    const size_t reader = m_nextReader.fetch_add(1, std::memory_order_relaxed) % m_readers.size();
    core::DeferredStart::run([this, reader, work = std::move(work)] {
        m_readers[reader]->post({[work](Session &session) { work.run(session).tell(nullptr); }, work.refuse});
    });
}

} // namespace callttone::store
