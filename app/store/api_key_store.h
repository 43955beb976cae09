// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/api_key.h"

namespace callttone::store {

class Session;

/// Newest first, revoked ones last.
[[nodiscard]] QList<values::ApiKey> listApiKeys(Session &session);
/// `hash` is the hex SHA-256 of the key: keys are 192 random bits, so a slow hash would add nothing.
void insertApiKey(Session &session, const values::ApiKey &key, const QString &hash);
[[nodiscard]] core::Result<void> revokeApiKey(Session &session, const QString &id, core::TimeMs now);

struct HashedKey
{
    values::ApiKey key;
    QString hash;
};
/// Every key that still works, for the in-memory index the guard compares against.
[[nodiscard]] QList<HashedKey> activeApiKeys(Session &session);
void touchApiKey(Session &session, const QString &id, core::TimeMs now);

} // namespace callttone::store
