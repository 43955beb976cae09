// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/grants/grant_client.h"
#include "app/core/clock.h"
#include "app/store/connection_store.h"

namespace callttone::core {
class SecretVault;
}
namespace callttone::store {
class Database;
}

namespace callttone::connect {

class HttpClient;
class RefreshLock;

/// A token to use now. `generation` numbers the pair, for saying later which one the vendor refused.
struct AccessToken
{
    core::SecretString token;
    qint64 generation = 0;
};

struct KeeperParts
{
    store::Database &database;
    core::SecretVault &vault;
    HttpClient &http;
    const core::Clock &clock;
    RefreshLock &lock;
    /// Of the grant's vendor. An error (missing variables) makes the grant `credential_invalid` with its detail.
    std::function<core::Result<GrantClient>(const QString &grantKey)> client;
    /// After a grant's health changed, on whichever thread noticed, with no lock held; the row is committed by then.
    std::function<void(const QString &grantKey)> healthChanged = {};
    /// 0…1; spreads retries. Empty: random.
    std::function<double()> jitter = {};
};

/// Keeps grants alive: hands out access tokens, refreshes them before they end and at least daily, and notices when a
/// grant is dead. One refresh at a time for each grant, over all threads and processes; a new pair is in the vault
/// before anyone uses it. Thread-safe; calls block (vault, network up to 10 s, other refreshes up to 30 s), so never
/// from the UI or service thread, nor from the store's.
///
/// Errors, beside those of the vault and the store: NotFound `not_connected`; Conflict `needs_reconnect` (revoked, or
/// ended with nothing to refresh it); Conflict `credential_invalid` (client id or secret refused or not set);
/// Unavailable `refresh_failed` (network, 5xx, 429: tried again by itself, the grant is kept).
class TokenKeeper
{
public:
    explicit TokenKeeper(KeeperParts parts);
    ~TokenKeeper(); ///< stops
    Q_DISABLE_COPY_MOVE(TokenKeeper)

    /// Refreshes first when the token is about to end. While that fails, the old one as long as it lasts.
    [[nodiscard]] core::Result<AccessToken> token(const QString &grantKey);
    /// After the vendor answered 401 to that generation: a newer one, refreshed unless somebody has already.
    [[nodiscard]] core::Result<AccessToken> renewed(const QString &grantKey, qint64 rejectedGeneration);
    /// Renews now, though nobody needs it: a person asked to try again. Within 10 s of a failure its error, unsent.
    [[nodiscard]] core::Result<void> retry(const QString &grantKey);
    /// A new sign-in: `grant` says whose; times, generation and health are set here. Replaces what the key had; an old
    /// refresh token stays only for the same account id when the reply brought none.
    [[nodiscard]] core::Result<void> adopt(store::StoredGrant grant, TokenReply &&reply);
    /// Wipes vault and row. Telling the vendor comes before. When the vault refuses, everything is as it was.
    [[nodiscard]] core::Result<void> forget(const QString &grantKey);
    /// One of the secrets beside the tokens, or "access", "refresh"; empty without one.
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &grantKey, const QString &name);

    /// The thread that refreshes by schedule. Grants whose credentials were refused are tried once more on start.
    void start();
    void stop(); ///< waits for a refresh under way: its answer must not be lost
    /// What the thread does: refreshes all that is due. When to come back; nullopt: nothing is planned.
    std::optional<core::TimeMs> refreshDue();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::connect
