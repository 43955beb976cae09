// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// Something at the vendor, as its answer names it.
struct RemoteRecord
{
    QString externalId;
    QString url = {};
    QString label = {};
    QJsonObject detail = {}; ///< as in values::SyncRecord
};

/// How one thing comes to be at a vendor exactly once, and stays as it should be.
struct RecordPlan
{
    values::SyncKind kind;
    QString subject;
    QString fingerprint; ///< of what it should hold: fingerprintOf()
    std::function<SyncResult<RemoteRecord>()> create;
    /// Whether an earlier try made it, asked when its answer was lost. Empty: nobody can tell.
    std::function<SyncResult<std::optional<RemoteRecord>>()> lookUp = {};
    /// How long a vendor's index lags behind: a look before that may miss what is there.
    qint64 lookUpAfterMs = 0;
    /// Without a look-up: make it once more, or take it as made.
    enum class Unknown { MakeAgain, TakeAsMade } whenUnknown = Unknown::MakeAgain;
    /// Changes what is there. Empty: what was made stays as it is. Answers what is there now.
    std::function<SyncResult<RemoteRecord>(const values::SyncRecord &known)> update = {};
    /// After an update or a look said that a person deleted it at the vendor: make a new one? False: it stays deleted.
    bool remakeWhenGone = false;
};

enum class RecordAction { Created, Found, Updated, Unchanged, Assumed };

struct EnsuredRecord
{
    values::SyncRecord record;
    RecordAction action = RecordAction::Unchanged;
};

/// Makes it, finds it made, or changes it: whatever is still to do. The note comes first and the vendor second, so a
/// crash or a lost answer between the two is looked up and not repeated.
[[nodiscard]] SyncResult<EnsuredRecord> ensureRecord(SyncTask &task, const RecordPlan &plan);

/// 32 hex digits, the same for the same content in any order of members.
[[nodiscard]] QString fingerprintOf(const QJsonObject &content);

} // namespace callttone::integrations
