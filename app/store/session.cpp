// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/session.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

constexpr qsizetype maxStatements = 200;

/// Qt SQL binds a null QString as NULL, and in Qt every default-made string is null. Here NULL is said with an empty
/// QVariant only; a string without text is ''.
QVariant bindable(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return ""_ba;
    return value;
}

} // namespace

Session::Session(const QString &connectionName, const QString &path, bool readOnly)
    : m_name(connectionName)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(path);
    m_connection.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_connection.open())
        throw SqlFailure(m_connection.lastError().text());
    if (!readOnly) {
        execute(u"PRAGMA journal_mode = WAL"_s);
        // FULL: with WAL, NORMAL may lose acknowledged events on power loss. Group commit pays for the fsync.
        execute(u"PRAGMA synchronous = FULL"_s);
        execute(u"PRAGMA wal_autocheckpoint = 4000"_s);
        execute(u"PRAGMA foreign_keys = OFF"_s); // references are by construction; checking costs a look-up per row
    }
    execute(u"PRAGMA cache_size = -8192"_s);
    execute(u"PRAGMA temp_store = MEMORY"_s);
}

Session::~Session()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery &Session::run(const QString &sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = prepared(sql);
    int position = 0;
    for (const QVariant &value : values)
        query.bindValue(position++, bindable(value));
    return finishRun(query, sql);
}

QSqlQuery &Session::run(const QString &sql, const QList<QVariant> &values)
{
    QSqlQuery &query = prepared(sql);
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, bindable(values[position]));
    return finishRun(query, sql);
}

void Session::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        throw SqlFailure(query.lastError().text() + u" in: "_s + sql.left(200));
}

QVariant Session::scalar(const QString &sql, const QList<QVariant> &values)
{
    QSqlQuery &query = run(sql, values);
    const QVariant value = query.next() ? query.value(0) : QVariant();
    query.finish();
    return value;
}

QSqlQuery &Session::prepared(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        if (m_statements.size() >= maxStatements) // filters make new texts without end; one being read stays
            m_statements.removeIf([](const auto &statement) { return !statement.value()->isActive(); });
        auto query = std::make_shared<QSqlQuery>(m_connection);
        query->setForwardOnly(true); // no row cache inside Qt
        if (!query->prepare(sql))
            throw SqlFailure(query->lastError().text() + u" in: "_s + sql.left(200));
        found = m_statements.insert(sql, query);
    }
    return **found;
}

QSqlQuery &Session::finishRun(QSqlQuery &query, const QString &sql)
{
    if (!query.exec()) {
        const QString message = query.lastError().text() + u" in: "_s + sql.left(200);
        query.finish();
        throw SqlFailure(message);
    }
    if (!query.isSelect()) {
        m_changes = query.numRowsAffected();
        m_lastInsert = query.lastInsertId().toLongLong();
        query.finish();
    }
    return query;
}

} // namespace callttone::store
