// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"
#include "app/core/clock.h"
#include "app/core/secret_vault.h"
#include "app/core/settings.h"

namespace callttone::connect {
class KeychainVault;
}

namespace callttone::app {

enum class VaultHost { Desktop, Service };

struct VaultChoice
{
    std::unique_ptr<core::SecretVault> vault;
    connect::KeychainVault *keychain = nullptr; ///< `vault`, when it is one
    QString title;                              ///< "System keychain"
    /// Why secrets are not where they were expected, and what to do; nothing when all is well.
    std::optional<core::ApiError> warning = {};
};

using KeychainFactory = std::function<std::unique_ptr<connect::KeychainBackend>()>;
/// QtKeychain.
[[nodiscard]] std::unique_ptr<connect::KeychainBackend> systemKeychain();

/// The vault CALLTTONE_VAULT asks for. Unset: where the secrets are already; else the desktop takes the system keychain
/// when it works, a service the sealed file. Secrets of the other home are moved along when both can be reached.
/// A keychain that holds secrets stays the vault while it is locked or away: its errors say so, and it recovers; a
/// fresh, empty vault never takes its place. Never plain text. Blocks, and the application's event loop must turn.
[[nodiscard]] core::Result<VaultChoice> chooseVault(const core::EngineSettings &settings,
                                                    const core::Environment &environment, VaultHost host,
                                                    const core::Clock &clock,
                                                    const KeychainFactory &keychain = systemKeychain);

} // namespace callttone::app
