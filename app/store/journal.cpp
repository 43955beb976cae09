// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include "app/store/session.h"
#include "models/values/delivery.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

void journalEvent(Session &session, qint64 eventSeq, const QString &type, const QByteArray &payload)
{
    session.run(u"INSERT INTO journal (type, event_seq) VALUES (?, ?)"_s, {type, eventSeq});
    session.journalled().append({session.lastInsertSeq(), type, payload});
}

void journalDelivery(Session &session, const values::Delivery &delivery)
{
    const QString type = u"delivery.updated"_s;
    const QByteArray data = QJsonDocument(delivery.toJson()).toJson(QJsonDocument::Compact);
    session.run(u"INSERT INTO journal (type, data) VALUES (?, ?)"_s, {type, data});
    session.journalled().append({session.lastInsertSeq(), type, data});
}

QList<JournalEntry> journalAfter(Session &session, qint64 afterSeq, int limit)
{
    QList<JournalEntry> entries;
    session.rows(u"SELECT j.seq, j.type, j.data, e.payload FROM journal j LEFT JOIN events e ON e.seq = j.event_seq "
                 "WHERE j.seq > ? ORDER BY j.seq LIMIT ?"_s,
                 {afterSeq, limit}, [&entries](const QSqlQuery &row) {
                     const bool isEvent = row.value(2).isNull();
                     entries.append({row.value(0).toLongLong(), row.value(1).toString(),
                                     row.value(isEvent ? 3 : 2).toByteArray()});
                 });
    return entries;
}

std::optional<JournalRange> journalRange(Session &session)
{
    const QVariant first = session.scalar(u"SELECT min(seq) FROM journal"_s);
    if (first.isNull())
        return std::nullopt;
    return JournalRange{first.toLongLong(), session.scalar(u"SELECT max(seq) FROM journal"_s).toLongLong()};
}

void trimJournal(Session &session, qint64 keep)
{
    if (const auto range = journalRange(session); range && range->last - range->first >= keep)
        session.run(u"DELETE FROM journal WHERE seq <= ?"_s, {range->last - keep});
}

} // namespace callttone::store
