// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/api_key_store.h"

#include "app/store/session.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

values::ApiKey keyOf(const QSqlQuery &row)
{
    values::ApiKey key;
    key.id = row.value(0).toString();
    key.name = row.value(1).toString();
    key.prefix = row.value(2).toString();
    key.scopes = values::Scopes::fromInt(row.value(3).toInt());
    key.createdAt = row.value(4).toLongLong();
    if (!row.value(5).isNull())
        key.lastUsedAt = row.value(5).toLongLong();
    if (!row.value(6).isNull())
        key.revokedAt = row.value(6).toLongLong();
    return key;
}

} // namespace

QList<values::ApiKey> listApiKeys(Session &session)
{
    QList<values::ApiKey> keys;
    session.rows(u"SELECT id, name, prefix, scopes, created_at, last_used_at, revoked_at FROM api_keys "
                 "ORDER BY revoked_at IS NOT NULL, created_at DESC, id DESC"_s,
                 {}, [&keys](const QSqlQuery &row) { keys.append(keyOf(row)); });
    return keys;
}

void insertApiKey(Session &session, const values::ApiKey &key, const QString &hash)
{
    session.run(u"INSERT INTO api_keys (id, name, prefix, hash, scopes, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {key.id, key.name, key.prefix, hash, key.scopes.toInt(), key.createdAt});
}

core::Result<void> revokeApiKey(Session &session, const QString &id, core::TimeMs now)
{
    session.run(u"UPDATE api_keys SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ?"_s, {now, id});
    if (session.changes() == 0)
        return core::fail(core::notFound(u"API key"_s, id));
    return {};
}

QList<HashedKey> activeApiKeys(Session &session)
{
    QList<HashedKey> keys;
    session.rows(u"SELECT id, name, prefix, scopes, created_at, last_used_at, revoked_at, hash FROM api_keys "
                 "WHERE revoked_at IS NULL"_s,
                 {}, [&keys](const QSqlQuery &row) {
                     keys.append({keyOf(row), row.value(7).toString()});
                 });
    return keys;
}

void touchApiKey(Session &session, const QString &id, core::TimeMs now)
{
    session.run(u"UPDATE api_keys SET last_used_at = ? WHERE id = ?"_s, {now, id});
}

} // namespace callttone::store
