// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/secret_vault.h"

#include <optional>
#include <vector>

namespace callttone::connect {

/// An access token as the vault keeps it. What is needed to judge it lies with it, so that a pair whose row in the
/// database was never written is as good as any.
struct StoredAccess
{
    core::SecretString token;
    qint64 generation = 0;
    core::TimeMs receivedAt = 0;
    std::optional<core::TimeMs> expiresAt = {};
};

/// The secrets of grants under their names in the vault: `grant:<key>:access`, `grant:<key>:refresh` and
/// `grant:<key>:<name>` for further ones. Always asks the vault: another process may have refreshed since.
/// Thread-safe as the vault is; calls block.
class GrantVault
{
public:
    explicit GrantVault(core::SecretVault &vault);

    [[nodiscard]] core::Result<std::optional<StoredAccess>> access(const QString &grantKey);
    /// Empty without one.
    [[nodiscard]] core::Result<core::SecretString> refreshToken(const QString &grantKey);
    /// By the name a vendor's function asks with: "access", "refresh" or a further one; empty without one.
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &grantKey, const QString &name);

    struct Pair
    {
        StoredAccess access;
        core::SecretString refreshToken; ///< empty: the one there is stays
        std::vector<std::pair<QString, core::SecretString>> further = {};
    };
    /// The access token is written last. A crash before that leaves the old one beside the new refresh token, and
    /// refreshing once more repairs it; the other way round a rotating grant would be lost.
    [[nodiscard]] core::Result<void> store(const QString &grantKey, const Pair &pair);
    [[nodiscard]] core::Result<void> remove(const QString &grantKey, const QString &name);
    /// "access", "refresh" and `further`.
    [[nodiscard]] core::Result<void> wipe(const QString &grantKey, const QStringList &further);

private:
    core::SecretVault &m_vault;
};

} // namespace callttone::connect
