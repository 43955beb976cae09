// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "app/core/settings.h"

namespace callttone::connect {

/// The key of the sealed file and where it came from.
struct VaultKey
{
    core::SecretString key; ///< 32 bytes
    QString source;         ///< for people: "CALLTTONE_VAULT_KEY", a path
};

/// CALLTTONE_VAULT_KEY (64 hex digits), else the systemd credential `vault-key` ($CREDENTIALS_DIRECTORY), else
/// `keyFile`, which is made with 32 random bytes readable by its owner only when it is not there. It lies outside the
/// data directory, so a copy of the data alone opens nothing.
[[nodiscard]] core::Result<VaultKey> findVaultKey(const core::Environment &environment, const QString &keyFile);

/// `callttone/vault.key` in the user's configuration directory.
[[nodiscard]] QString defaultVaultKeyFile();

} // namespace callttone::connect
