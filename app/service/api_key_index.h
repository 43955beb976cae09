// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/service/request.h"
#include "app/store/api_key_store.h"

#include <mutex>

namespace callttone::service {

/// A key that is not in the database: CALLTTONE_ADMIN_KEY, or the one the desktop makes for its own engine at start.
struct FixedKey
{
    QString name; ///< "CALLTTONE_ADMIN_KEY", "desktop"
    QString hash; ///< core::apiKeyHash of it; the key itself is not kept
    values::Scopes scopes = values::Scope::Admin;
};

/// Every key that works, by hash, in memory: the guard asks for each request. Thread-safe.
class ApiKeyIndex
{
public:
    explicit ApiKeyIndex(const QList<FixedKey> &fixedKeys);

    void replaceAll(const QList<store::HashedKey> &keys);
    void insert(const values::ApiKey &key, const QString &hash);
    void remove(const QString &id);

    /// Whose key this is, noting its use at `now`; nullopt for a stranger's.
    [[nodiscard]] std::optional<Caller> find(QByteArrayView key, core::TimeMs now);
    /// Key ids used since the last call, each with its latest use. For a write every minute instead of every request.
    [[nodiscard]] QHash<QString, core::TimeMs> takeUses();

private:
    struct Entry
    {
        QByteArray hash;
        Caller caller;
    };
    [[nodiscard]] const Entry *entryOf(const QByteArray &hash) const;

    std::mutex m_mutex;
    QMultiHash<QByteArray, Entry> m_entries; ///< by the first characters of the hash
    QHash<QString, core::TimeMs> m_uses;
};

} // namespace callttone::service
