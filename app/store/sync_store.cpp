// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sync_store.h"

#include "app/store/session.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

const QString columns = u"integration, account, kind, subject, call_id, state, external_id, url, label, fingerprint, "
                        "detail, started_at, updated_at"_s;

QString stateName(values::SyncState state)
{
    return state == values::SyncState::Done ? u"done"_s : u"started"_s;
}

values::SyncRecord recordOf(const QSqlQuery &row)
{
    values::SyncRecord record;
    record.integration = row.value(0).toString();
    record.account = row.value(1).toString();
    record.kind = values::syncKindFromWire(row.value(2).toString()).value_or(values::SyncKind::Post);
    record.subject = row.value(3).toString();
    record.callId = row.value(4).toString();
    record.state = row.value(5).toString() == "done"_L1 ? values::SyncState::Done : values::SyncState::Started;
    record.externalId = row.value(6).toString();
    record.url = row.value(7).toString();
    record.label = row.value(8).toString();
    record.fingerprint = row.value(9).toString();
    record.detail = QJsonDocument::fromJson(row.value(10).toByteArray()).object();
    record.startedAt = row.value(11).toLongLong();
    record.updatedAt = row.value(12).toLongLong();
    return record;
}

} // namespace

std::optional<values::SyncRecord> syncRecord(Session &session, const SyncKey &key)
{
    std::optional<values::SyncRecord> found;
    session.rows(
        u"SELECT %1 FROM sync_records WHERE integration = ? AND account = ? AND kind = ? AND subject = ?"_s.arg(
            columns),
        {key.integration, key.account, values::wireName(key.kind), key.subject},
        [&found](const QSqlQuery &row) { found = recordOf(row); });
    return found;
}

void putSyncRecord(Session &session, const values::SyncRecord &record)
{
    session.run(
        u"INSERT OR REPLACE INTO sync_records (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns),
        {record.integration, record.account, values::wireName(record.kind), record.subject, record.callId,
         stateName(record.state), record.externalId, record.url, record.label, record.fingerprint,
         QString::fromUtf8(QJsonDocument(record.detail).toJson(QJsonDocument::Compact)), record.startedAt,
         record.updatedAt});
}

void dropSyncRecord(Session &session, const SyncKey &key)
{
    session.run(u"DELETE FROM sync_records WHERE integration = ? AND account = ? AND kind = ? AND subject = ?"_s,
                {key.integration, key.account, values::wireName(key.kind), key.subject});
}

QList<values::SyncRecord> syncRecordsOfCall(Session &session, const QString &callId)
{
    QList<values::SyncRecord> records;
    if (callId.isEmpty())
        return records;
    session.rows(
        u"SELECT %1 FROM sync_records WHERE call_id = ? AND call_id <> '' ORDER BY integration, kind, subject"_s.arg(
            columns),
        {callId}, [&records](const QSqlQuery &row) { records.append(recordOf(row)); });
    return records;
}

} // namespace callttone::store
