// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/journal_entry.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace callttone::store {

class Session;

// The journal behind GET /events/stream: written in the transaction of what it tells of, so a client that resumes by
// sequence misses nothing and sees nothing that was rolled back. Rows are references: what is replayed of a delivery
// is how it stands now, which is what a client that was away wants to know. Messages without a row carry their payload.

void journalEvent(Session &session, qint64 eventSeq, const QString &type, const QByteArray &payload);
void journalDelivery(Session &session, qint64 deliverySeq, const values::Delivery &delivery);
/// What refers to no event or delivery: `integration.updated` {"id", "state"}, `appointment.updated` {"id", "status"}.
void journalMessage(Session &session, const QString &type, const QJsonObject &payload);

/// Up to `limit` entries after `afterSeq`, oldest first.
[[nodiscard]] QList<JournalEntry> journalAfter(Session &session, qint64 afterSeq, int limit);
/// The oldest and newest sequence kept; nullopt when empty.
struct JournalRange
{
    qint64 first = 0;
    qint64 last = 0;
};
[[nodiscard]] std::optional<JournalRange> journalRange(Session &session);
/// Keeps the newest `keep` entries; cheap to call often.
void trimJournal(Session &session, qint64 keep);

} // namespace callttone::store
