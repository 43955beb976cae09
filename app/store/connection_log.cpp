// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection_log.h"

#include "app/store/connection_store.h"
#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

void logConnection(Session &session, const QString &integration, const values::ConnectionActivity &activity)
{
    session.run(u"INSERT INTO connection_log (integration, at, kind, ok, detail) VALUES (?, ?, ?, ?, ?)"_s,
                {integration, activity.at, activity.kind, activity.ok, activity.detail});
    session.run(u"DELETE FROM connection_log WHERE integration = ? AND kind = ? AND seq <= (SELECT seq FROM "
                "connection_log WHERE integration = ? AND kind = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)"_s,
                {integration, activity.kind, integration, activity.kind, connectionLogKept});
}

void logGrant(Session &session, const QString &grantKey, const values::ConnectionActivity &activity)
{
    const QStringList integrations = connectionsOfGrant(session, grantKey);
    for (const QString &integration : integrations)
        logConnection(session, integration, activity);
}

QList<values::ConnectionActivity> connectionLog(Session &session, const QString &integration, int limit)
{
    QList<values::ConnectionActivity> lines;
    session.rows(u"SELECT seq, at, kind, ok, detail FROM connection_log WHERE integration = ? ORDER BY seq DESC "
                 "LIMIT ?"_s,
                 {integration, limit}, [&lines](const QSqlQuery &row) {
                     lines.append({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString(),
                                   row.value(3).toBool(), row.value(4).toString()});
                 });
    return lines;
}

} // namespace callttone::store
