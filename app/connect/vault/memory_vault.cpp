// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/memory_vault.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

core::Result<std::optional<core::SecretString>> MemoryVault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        return std::optional<core::SecretString>();
    return std::optional<core::SecretString>(found->second.clone());
}

core::Result<void> MemoryVault::write(const QString &key, const core::SecretString &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert_or_assign(key, secret.clone());
    return {};
}

core::Result<void> MemoryVault::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(key);
    return {};
}

QString MemoryVault::description() const
{
    return u"memory only (secrets are gone when CalltTone stops)"_s;
}

} // namespace callttone::connect
