// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_register.h"
#include "app/connect/vault/keychain_runner.h"
#include "app/core/secret_vault.h"

namespace callttone::connect {

/// Secrets in the operating system's keychain, one entry each. Requests run on the application's thread, so its event
/// loop must turn and callers must be on other threads. Errors are of kind Unavailable with the codes of
/// keychainProblem(); afterwards health() tells the same, and reading answers it at once until the keychain works
/// again. A write that ended in `keychain_slow` may still take effect.
class KeychainVault final : public core::SecretVault
{
public:
    KeychainVault(std::unique_ptr<KeychainBackend> backend, std::unique_ptr<KeychainRegister> entries,
                  const core::Clock &clock, KeychainTimes times = {});

    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(const QString &key) override;
    [[nodiscard]] core::Result<void> write(const QString &key, const core::SecretString &secret) override;
    [[nodiscard]] core::Result<void> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

    [[nodiscard]] VaultHealth health() const { return m_runner.health(); }
    /// Called on a thread of the vault's own when the keychain works again after trouble; may block. Set once.
    void setRecoveryListener(std::function<void()> listener) { m_runner.setRecoveryListener(std::move(listener)); }
    [[nodiscard]] KeychainRegister &entries() { return *m_entries; }

private:
    using Stored = std::optional<core::SecretString>;

    [[nodiscard]] core::Result<Stored> readEntry(const QString &key, KeychainRunner::When when);
    [[nodiscard]] core::Result<void> writeEntry(const QString &key, core::SecretString entry);
    [[nodiscard]] core::Result<void> removeEntry(const QString &key);
    [[nodiscard]] core::Result<void> removeParts(const QString &key, const core::SecretString &head);

    const std::unique_ptr<KeychainRegister> m_entries;
    KeychainRunner m_runner;
};

} // namespace callttone::connect
