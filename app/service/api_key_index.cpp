// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/api_key_index.h"

#include "app/core/api_key_format.h"
#include "app/delivery/hmac.h"

#include <algorithm>

namespace callttone::service {

namespace {

/// Enough to find the entry by, while the comparison that decides takes the same time wherever a difference is.
constexpr qsizetype slotLength = 8;

QByteArray slotOf(const QByteArray &hash)
{
    return hash.left(slotLength);
}

} // namespace

ApiKeyIndex::ApiKeyIndex(const QList<FixedKey> &fixedKeys)
{
    for (const FixedKey &key : fixedKeys) {
        const QByteArray hash = key.hash.toLatin1();
        m_entries.insert(slotOf(hash), {hash, {key.name, key.scopes, true}});
    }
}

void ApiKeyIndex::replaceAll(const QList<store::HashedKey> &keys)
{
    const std::lock_guard lock(m_mutex);
    m_entries.removeIf([](std::pair<const QByteArray &, Entry &> entry) { return !entry.second.caller.fixed; });
    for (const store::HashedKey &key : keys) {
        const QByteArray hash = key.hash.toLatin1();
        m_entries.insert(slotOf(hash), {hash, {key.key.id, key.key.scopes, false}});
    }
}

void ApiKeyIndex::insert(const values::ApiKey &key, const QString &hash)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(slotOf(hash.toLatin1()), {hash.toLatin1(), {key.id, key.scopes, false}});
}

void ApiKeyIndex::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    m_entries.removeIf([&id](std::pair<const QByteArray &, Entry &> entry) {
        return !entry.second.caller.fixed && entry.second.caller.id == id;
    });
}

std::optional<Caller> ApiKeyIndex::find(QByteArrayView key, core::TimeMs now)
{
    const QByteArray hash = core::apiKeyHash(key).toLatin1();
    const std::lock_guard lock(m_mutex);
    const Entry *entry = entryOf(hash);
    if (!entry)
        return std::nullopt;
    if (!entry->caller.fixed)
        m_uses.insert(entry->caller.id, now);
    return entry->caller;
}

const ApiKeyIndex::Entry *ApiKeyIndex::entryOf(const QByteArray &hash) const
{
    const auto [begin, end] = m_entries.equal_range(slotOf(hash));
    const auto found = std::find_if(
        begin, end, [&hash](const Entry &entry) { return delivery::equalInConstantTime(entry.hash, hash); });
    return found == end ? nullptr : &*found;
}

QHash<QString, core::TimeMs> ApiKeyIndex::takeUses()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_uses, {});
}

} // namespace callttone::service
