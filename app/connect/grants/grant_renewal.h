// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/grants/grant_records.h"
#include "app/connect/grants/grant_vault.h"
#include "app/connect/grants/refresh_lock.h"
#include "app/connect/grants/token_keeper.h"

#include <mutex>

namespace callttone::connect {

/// What this process remembers of one grant between renewals; the rest is in vault and database.
struct GrantSlot
{
    std::mutex mutex; ///< held around all of GrantRenewal's work on the grant
    /// After a failure on the wire nobody asks the vendor again before this: callers that waited get the same answer.
    core::TimeMs notBefore = 0;
    std::optional<core::ApiError> failure = {};

    /// A new pair the vault has not taken yet. The vendor may accept no other any more, so when the vault refuses it is
    /// kept, with the lock that keeps other processes from using the old one, and offered again. Nobody gets it before.
    struct Unsaved
    {
        GrantVault::Pair pair;
        PairRecord record;
        std::unique_ptr<RefreshLock::Held> held;
    };
    std::optional<Unsaved> unsaved = {};
};

enum class RenewalCause {
    Ending,   ///< the token is about to end, or it is time
    Rejected, ///< the vendor answered 401 to it
};

/// One grant's renewal, from looking it up to the committed row. The caller holds the slot, so different grants go on
/// side by side. `changed` is set when the grant's health became another.
class GrantRenewal
{
public:
    explicit GrantRenewal(const KeeperParts &parts); ///< outlive it

    struct Sight
    {
        store::StoredGrant grant;
        std::optional<StoredAccess> access;
    };
    /// As vault and database have it now, without the slot. Errors: `not_connected`, `needs_reconnect`, theirs.
    [[nodiscard]] core::Result<Sight> look(const QString &grantKey);

    /// A pair newer than `staleGeneration`: from another thread, another process, or the vendor.
    [[nodiscard]] core::Result<StoredAccess> renew(GrantSlot &slot, const QString &grantKey, qint64 staleGeneration,
                                                   RenewalCause cause, bool &changed);
    [[nodiscard]] core::Result<void> adopt(GrantSlot &slot, store::StoredGrant grant, TokenReply &&reply,
                                           bool &changed);
    [[nodiscard]] core::Result<void> forget(GrantSlot &slot, const QString &grantKey);

private:
    using Held = std::unique_ptr<RefreshLock::Held>;

    [[nodiscard]] core::Result<std::optional<store::StoredGrant>> row(const QString &grantKey);
    [[nodiscard]] core::Result<StoredAccess> refresh(GrantSlot &slot, Sight sight, RenewalCause cause, Held held,
                                                     bool &changed);
    [[nodiscard]] core::Result<StoredAccess> save(GrantSlot &slot, bool &changed);
    void keepRecord(const PairRecord &record, bool &changed);
    [[nodiscard]] core::ApiError failed(const store::StoredGrant &grant, values::HealthState state,
                                        const QString &words, std::optional<int> retryAfterSeconds, bool &changed);
    [[nodiscard]] core::ApiError localFailure(const QString &grantKey, const core::ApiError &error, bool &changed);
    [[nodiscard]] std::optional<core::TimeMs> plan(const QString &grantKey, const StoredAccess &access,
                                                   bool hasRefreshToken) const;

    const KeeperParts &m_parts;
    GrantVault m_vault;
};

} // namespace callttone::connect
