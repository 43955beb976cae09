// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/integration.h"

namespace callttone::store {

class Session;

/// An OAuth grant: one sign-in at one vendor, used by one or more connections. Its tokens are in the vault, in pairs
/// numbered by `generation`; nothing here is secret.
struct StoredGrant
{
    QString key; ///< "google", "slack", … as the descriptors name it
    QString accountId;
    QString accountLabel;
    QString accountDetail;
    QString openUrl;
    QJsonObject facts; ///< what calls need beside the token: instance_url, locationId, hub_id
    QStringList scopes;
    QStringList secretNames;      ///< of what the vault keeps for it beside "access" and "refresh"
    core::TimeMs issuedAt = 0;    ///< of the sign-in
    core::TimeMs refreshedAt = 0; ///< of the pair at hand
    std::optional<core::TimeMs> expiresAt =
        {};                ///< of the access token; absent: it does not, or the vendor does not say
    qint64 generation = 0; ///< of the pair at hand; a refresh adds one
    int failures = 0;      ///< refreshes that failed in a row
    values::ConnectionHealth health = {};
    bool operator==(const StoredGrant &) const = default;
};

/// A connected integration. Of those without a grant (webhook and server URLs) account and health are here.
struct StoredConnection
{
    QString integration;
    QString grantKey; ///< empty: no OAuth
    QJsonObject config;
    QString accountId;
    QString accountLabel;
    QString accountDetail;
    QString openUrl;
    QJsonObject facts;
    QJsonObject
        secretHints; ///< {"url": "hook.eu2.make.com … f81c"}: what may be shown; the names are those in the vault
    core::TimeMs connectedAt = 0;
    bool paused = false;
    std::optional<core::TimeMs> lastUsedAt = {};
    std::optional<core::TimeMs> lastCheckedAt = {};
    bool lastCheckOk = false; ///< of the check at `lastCheckedAt`
    QString lastCheckDetail;
    values::ConnectionHealth health = {};
    bool operator==(const StoredConnection &) const = default;
};

[[nodiscard]] QList<StoredGrant> listGrants(Session &session);
[[nodiscard]] std::optional<StoredGrant> findGrant(Session &session, const QString &key);
/// Inserts or replaces. To change a part, find and put within one write job.
void putGrant(Session &session, const StoredGrant &grant);
void deleteGrant(Session &session, const QString &key);

[[nodiscard]] QList<StoredConnection> listConnections(Session &session);
[[nodiscard]] std::optional<StoredConnection> findConnection(Session &session, const QString &integration);
/// Ids of the integrations that use the grant.
[[nodiscard]] QStringList connectionsOfGrant(Session &session, const QString &grantKey);
/// Inserts or replaces. To change a part, find and put within one write job.
void putConnection(Session &session, const StoredConnection &connection);
/// The connection's row only; its log stays.
void deleteConnection(Session &session, const QString &integration);
void touchConnection(Session &session, const QString &integration, core::TimeMs usedAt);

} // namespace callttone::store
