// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/journal_entry.h"
#include "app/store/rollups.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <stdexcept>

namespace callttone::store {

/// A failed statement. Thrown inside app/store only, so that SQL reads top to bottom without a check on every line;
/// Database turns it into an ApiError at its boundary and no other room ever sees it.
class SqlFailure : public std::runtime_error
{
public:
    explicit SqlFailure(const QString &message)
        : std::runtime_error(message.toStdString())
    {}
};

/// One connection with its prepared statements, belonging to the thread that made it.
class Session
{
public:
    explicit Session(const QString &connectionName, const QString &path, bool readOnly);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    /// Runs `sql` (prepared once per session) with `values` bound to its `?`s in order; throws SqlFailure.
    /// The query is positioned before its first row, stays valid until the same `sql` runs again, and must be read to
    /// the end or finish()ed, else SQLite keeps the read transaction open; `rows`/`firstRow` do that.
    QSqlQuery &run(const QString &sql, std::initializer_list<QVariant> values = {});
    QSqlQuery &run(const QString &sql, const QList<QVariant> &values);
    /// Unprepared, for schema and pragmas.
    void execute(const QString &sql);
    /// Rows changed by the last statement of `run`.
    [[nodiscard]] qint64 changes() const { return m_changes; }
    [[nodiscard]] qint64 lastInsertSeq() const { return m_lastInsert; }

    template<typename Read> void rows(const QString &sql, const QList<QVariant> &values, Read read)
    {
        QSqlQuery &query = run(sql, values);
        while (query.next())
            read(std::as_const(query));
        query.finish();
    }

    /// The first column of the first row, or an invalid QVariant.
    [[nodiscard]] QVariant scalar(const QString &sql, const QList<QVariant> &values = {});

    /// Roll-up changes of the running transaction; see rollups.h.
    RollupChanges &rollups() { return m_rollups; }

    /// Journal entries written by the running transaction; Database hands them on after the commit.
    QList<JournalEntry> &journalled() { return m_journalled; }

private:
    QSqlQuery &prepared(const QString &sql);
    QSqlQuery &finishRun(QSqlQuery &query, const QString &sql);

    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QList<JournalEntry> m_journalled;
    RollupChanges m_rollups;
    qint64 m_changes = 0;
    qint64 m_lastInsert = 0;
};

} // namespace callttone::store
