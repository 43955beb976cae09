// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/store/session.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

/// Every file of migrations/ by number; listed by name so the build needs no second list.
QStringList migrationFiles()
{
    return QDir(u":/callttone/store/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

void apply(Session &session, const QString &fileName, int version)
{
    QFile file(u":/callttone/store/migrations/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly))
        throw SqlFailure(u"migration %1 is missing from the program"_s.arg(fileName));
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    static const QRegularExpression statementEnd(u";[ \\t]*(?:\\n|$)"_s);
    const QString text = QString::fromUtf8(file.readAll()).remove(comment);
    const QStringList statements = text.split(statementEnd, Qt::SkipEmptyParts);
    session.execute(u"BEGIN IMMEDIATE"_s);
    try {
        for (const QString &statement : statements) {
            if (!statement.trimmed().isEmpty())
                session.execute(statement);
        }
        session.execute(u"PRAGMA user_version = %1"_s.arg(version));
        session.execute(u"COMMIT"_s);
    } catch (const SqlFailure &) {
        session.execute(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace

int schemaVersion()
{
    return int(migrationFiles().size());
}

core::Result<int> migrate(Session &session, std::optional<int> upTo)
{
    const QStringList files = migrationFiles();
    int version = session.scalar(u"PRAGMA user_version"_s).toInt();
    if (version > files.size()) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"database_too_new"_s,
                           .title = u"The database was written by a newer CalltTone"_s,
                           .detail = u"Its schema is version %1 and this program knows %2. Install the newer version, "
                                     "or choose another data directory."_s.arg(version)
                                         .arg(files.size())});
    }
    while (version < upTo.value_or(int(files.size()))) {
        apply(session, files[version], version + 1);
        ++version;
    }
    return version;
}

} // namespace callttone::store
