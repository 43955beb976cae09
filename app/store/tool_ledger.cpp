// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tool_ledger.h"

#include "app/store/session.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

const QString columns = u"key, tool, call_id, agent_id, arguments, state, looks, next_look_at, outcome, started_at"_s;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LedgerState stateOf(const QString &word)
{
    return word == "done"_L1 ? LedgerState::Done : word == "unknown"_L1 ? LedgerState::Unknown : LedgerState::Started;
}

LedgerEntry entryOf(const QSqlQuery &row)
{
    LedgerEntry entry;
    entry.key = row.value(0).toString();
    entry.tool = row.value(1).toString();
    entry.callId = row.value(2).toString();
    entry.agentId = row.value(3).toString();
    entry.arguments = QJsonDocument::fromJson(row.value(4).toByteArray()).object();
    entry.state = stateOf(row.value(5).toString());
    entry.looks = row.value(6).toInt();
    if (!row.value(7).isNull())
        entry.nextLookAt = row.value(7).toLongLong();
    entry.outcome = QJsonDocument::fromJson(row.value(8).toByteArray()).object();
    entry.startedAt = row.value(9).toLongLong();
    return entry;
}

} // namespace

std::optional<LedgerEntry> beginLedgerEntry(Session &session, const LedgerEntry &entry, core::TimeMs now)
{
    session.run(u"INSERT INTO tool_ledger (key, tool, call_id, agent_id, arguments, state, started_at, updated_at) "
                "VALUES (?, ?, ?, ?, ?, 'started', ?, ?) ON CONFLICT (key) DO NOTHING"_s,
                {entry.key, entry.tool, entry.callId, entry.agentId, compact(entry.arguments), now, now});
    if (session.changes() > 0)
        return std::nullopt;
    std::optional<LedgerEntry> found;
    session.rows(u"SELECT %1 FROM tool_ledger WHERE key = ?"_s.arg(columns), {entry.key},
                 [&found](const QSqlQuery &row) { found = entryOf(row); });
    return found;
}

void restartLedgerEntry(Session &session, const QString &key, core::TimeMs now)
{
    session.run(
        u"UPDATE tool_ledger SET state = 'started', next_look_at = NULL, looks = 0, updated_at = ? WHERE key = ?"_s,
        {now, key});
}

void finishLedgerEntry(Session &session, const QString &key, const QJsonObject &outcome, const QByteArray &event,
                       const QString &externalId, core::TimeMs now)
{
    session.run(u"UPDATE tool_ledger SET state = 'done', next_look_at = NULL, outcome = ?, event = ?, external_id = ?, "
                "updated_at = ? WHERE key = ?"_s,
                {compact(outcome), event.isEmpty() ? QVariant() : QVariant(event),
                 externalId.isEmpty() ? QVariant() : QVariant(externalId), now, key});
}

void forgetBookings(Session &session, const QString &externalId, const QString &exceptKey)
{
    session.run(u"DELETE FROM tool_ledger WHERE external_id = ? AND state = 'done' AND key <> ?"_s,
                {externalId, exceptKey});
}

void loseLedgerEntry(Session &session, const QString &key, std::optional<core::TimeMs> nextLookAt, int looks,
                     core::TimeMs now)
{
    session.run(
        u"UPDATE tool_ledger SET state = 'unknown', next_look_at = ?, looks = ?, updated_at = ? WHERE key = ?"_s,
        {nextLookAt ? QVariant(*nextLookAt) : QVariant(), looks, now, key});
}

void dropLedgerEntry(Session &session, const QString &key)
{
    session.run(u"DELETE FROM tool_ledger WHERE key = ?"_s, {key});
}

void loseStartedEntries(Session &session, core::TimeMs now)
{
    session.run(u"UPDATE tool_ledger SET state = 'unknown', next_look_at = ?, updated_at = ? WHERE state = 'started'"_s,
                {now, now});
}

QList<LedgerEntry> dueLedgerEntries(Session &session, core::TimeMs now, int limit)
{
    QList<LedgerEntry> entries;
    session.rows(u"SELECT %1 FROM tool_ledger WHERE next_look_at <= ? ORDER BY next_look_at LIMIT ?"_s.arg(columns),
                 {now, limit}, [&entries](const QSqlQuery &row) { entries.append(entryOf(row)); });
    return entries;
}

std::optional<core::TimeMs> nextLedgerLook(Session &session)
{
    const QVariant next = session.scalar(u"SELECT min(next_look_at) FROM tool_ledger WHERE next_look_at IS NOT NULL"_s);
    return next.isNull() ? std::nullopt : std::optional<core::TimeMs>(next.toLongLong());
}

QList<UnpublishedEvent> unpublishedEvents(Session &session, int limit)
{
    QList<UnpublishedEvent> events;
    session.rows(u"SELECT key, event FROM tool_ledger WHERE event IS NOT NULL LIMIT ?"_s, {limit},
                 [&events](const QSqlQuery &row) {
                     events.append({row.value(0).toString(), row.value(1).toByteArray()});
                 });
    return events;
}

void eventPublished(Session &session, const QString &key)
{
    session.run(u"UPDATE tool_ledger SET event = NULL WHERE key = ?"_s, {key});
}

} // namespace callttone::store
