// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/sync_ledger.h"

#include "app/store/database.h"
#include "app/store/sync_store.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

SyncFailure notKept(const core::ApiError &error)
{
    return syncRetry(
        u"CalltTone could not write to its database"_s,
        u"%1 Nothing was sent, so that nothing can be sent twice; it is tried again."_s.arg(error.oneLine()));
}

} // namespace

SyncLedger::SyncLedger(store::Database &database, const core::Clock &clock, QString integration, QString account)
    : m_database(database)
    , m_clock(clock)
    , m_integration(std::move(integration))
    , m_account(std::move(account))
{}

SyncResult<std::optional<values::SyncRecord>> SyncLedger::find(values::SyncKind kind, const QString &subject) const
{
    const store::SyncKey key{m_integration, m_account, kind, subject};
    return m_database.read([key](store::Session &session) { return store::syncRecord(session, key); })
        .result()
        .map_error(notKept);
}

SyncResult<values::SyncRecord> SyncLedger::begin(values::SyncKind kind, const QString &subject, const QString &callId)
{
    values::SyncRecord record;
    record.integration = m_integration;
    record.account = m_account;
    record.kind = kind;
    record.subject = subject;
    record.callId = callId;
    record.startedAt = record.updatedAt = m_clock.now();
    return m_database
        .write([record](store::Session &session) {
            store::putSyncRecord(session, record);
            return record;
        })
        .result()
        .map_error(notKept);
}

SyncResult<values::SyncRecord> SyncLedger::finish(values::SyncRecord record)
{
    record.state = values::SyncState::Done;
    record.updatedAt = m_clock.now();
    return m_database
        .write([record](store::Session &session) {
            store::putSyncRecord(session, record);
            return record;
        })
        .result()
        .map_error(notKept);
}

SyncResult<void> SyncLedger::forget(const values::SyncRecord &record)
{
    const store::SyncKey key{record.integration, record.account, record.kind, record.subject};
    return m_database.write([key](store::Session &session) { store::dropSyncRecord(session, key); })
        .result()
        .map_error(notKept);
}

} // namespace callttone::integrations
