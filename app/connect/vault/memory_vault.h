// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_vault.h"

#include <map>
#include <mutex>

namespace callttone::connect {

/// Secrets for as long as the process lives: tests, and CALLTTONE_VAULT=memory for throw-away runs.
class MemoryVault final : public core::SecretVault
{
public:
    [[nodiscard]] core::Result<std::optional<core::SecretString>> read(const QString &key) override;
    [[nodiscard]] core::Result<void> write(const QString &key, const core::SecretString &secret) override;
    [[nodiscard]] core::Result<void> remove(const QString &key) override;
    [[nodiscard]] QString description() const override;

private:
    std::mutex m_mutex;
    std::map<QString, core::SecretString> m_secrets;
};

} // namespace callttone::connect
