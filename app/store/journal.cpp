// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include "app/store/delivery_log.h"
#include "app/store/session.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

QByteArray JournalEntry::json() const
{
    return delivery ? QJsonDocument(delivery->toJson()).toJson(QJsonDocument::Compact) : payload;
}

void journalEvent(Session &session, qint64 eventSeq, const QString &type, const QByteArray &payload)
{
    session.run(u"INSERT INTO journal (type, event_seq) VALUES (?, ?)"_s, {type, eventSeq});
    session.journalled().append({session.lastInsertSeq(), type, payload});
}

void journalDelivery(Session &session, qint64 deliverySeq, const values::Delivery &delivery)
{
    const QString type = u"delivery.updated"_s;
    session.run(u"INSERT INTO journal (type, delivery_seq) VALUES (?, ?)"_s, {type, deliverySeq});
    session.journalled().append({session.lastInsertSeq(), type, {}, delivery});
}

void journalMessage(Session &session, const QString &type, const QJsonObject &payload)
{
    const QByteArray json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    session.run(u"INSERT INTO journal (type, payload) VALUES (?, ?)"_s, {type, json});
    session.journalled().append({session.lastInsertSeq(), type, json});
}

QList<JournalEntry> journalAfter(Session &session, qint64 afterSeq, int limit)
{
    static const QString sql =
        u"SELECT j.seq, j.type, coalesce(e.payload, j.payload), j.delivery_seq, %1 FROM journal j "
        "LEFT JOIN events e ON e.seq = j.event_seq LEFT JOIN deliveries d ON d.seq = j.delivery_seq "
        "WHERE j.seq > ? ORDER BY j.seq LIMIT ?"_s.arg(deliveryColumns(u"d."_s));
    QList<JournalEntry> entries;
    session.rows(sql, {afterSeq, limit}, [&entries](const QSqlQuery &row) {
        JournalEntry entry{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toByteArray()};
        if (!row.value(3).isNull())
            entry.delivery = deliveryOf(row, 4);
        entries.append(std::move(entry));
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
