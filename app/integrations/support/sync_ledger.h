// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/integrations/support/sync_failure.h"
#include "models/values/sync_record.h"

namespace callttone::store {
class Database;
}

namespace callttone::integrations {

/// What one integration has, or may have, at one account. Blocks for the disk, so for worker threads; what begin() and
/// finish() answered is on disk. A database that cannot be written is a failure to retry: nothing may be sent without
/// its note.
class SyncLedger
{
public:
    /// `account` as in SyncRecord. The database and clock outlive it.
    SyncLedger(store::Database &database, const core::Clock &clock, QString integration, QString account);

    [[nodiscard]] SyncResult<std::optional<values::SyncRecord>> find(values::SyncKind kind,
                                                                     const QString &subject) const;
    /// Notes that the vendor is about to be asked.
    [[nodiscard]] SyncResult<values::SyncRecord> begin(values::SyncKind kind, const QString &subject,
                                                       const QString &callId);
    /// It is there: state Done with all that `record` says.
    [[nodiscard]] SyncResult<values::SyncRecord> finish(values::SyncRecord record);
    /// It is not there, so the next one is the first.
    [[nodiscard]] SyncResult<void> forget(const values::SyncRecord &record);

private:
    store::Database &m_database;
    const core::Clock &m_clock;
    const QString m_integration;
    const QString m_account;
};

} // namespace callttone::integrations
