// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/sync_record.h"

#include <QList>

namespace callttone::store {

class Session;

/// Names one record.
struct SyncKey
{
    QString integration;
    QString account;
    values::SyncKind kind;
    QString subject;
};

[[nodiscard]] std::optional<values::SyncRecord> syncRecord(Session &session, const SyncKey &key);
/// Replaces the record of the same key.
void putSyncRecord(Session &session, const values::SyncRecord &record);
void dropSyncRecord(Session &session, const SyncKey &key);
/// What a call made, in the order of integration and kind.
[[nodiscard]] QList<values::SyncRecord> syncRecordsOfCall(Session &session, const QString &callId);

} // namespace callttone::store
