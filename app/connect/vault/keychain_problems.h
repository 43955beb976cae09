// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"
#include "app/connect/vault/vault_health.h"

namespace callttone::connect {

/// What a person is told about a keychain that does not do as asked. Codes: keychain_slow (also while waiting),
/// keychain_locked, keychain_absent, keychain_denied, keychain_failed.
[[nodiscard]] core::ApiError keychainProblem(VaultHealth::State state, const QString &systemsWords = {});
/// For somebody who has waited this long.
[[nodiscard]] core::ApiError keychainSilent(qint64 waitedMs);

[[nodiscard]] VaultHealth::State healthOf(KeychainAnswer::Status status);
/// Ready where the look told nothing.
[[nodiscard]] VaultHealth::State healthOf(KeychainBackend::Presence presence);

} // namespace callttone::connect
