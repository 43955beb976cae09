// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"

namespace callttone::connect {

/// Asks the session bus how the Secret Service fares, without unlocking anything. Needed because libsecret, when a
/// person dismisses the unlock dialog, reports "no such entry" and "removed" instead of "locked".
/// Source: Secret Service API 0.2, https://specifications.freedesktop.org/secret-service/
class SecretServiceLook
{
public:
    virtual ~SecretServiceLook() = default;
    /// nullptr on systems without D-Bus sessions (Windows, macOS).
    [[nodiscard]] static std::unique_ptr<SecretServiceLook> create();
    /// Starts the service when it is installed and not running. Thread-safe; blocks for up to 3 s.
    [[nodiscard]] virtual KeychainBackend::Presence look() = 0;
    /// libsecret keeps one session for the life of the process; after a restart of the keyring every request fails with
    /// "The session does not exist" until it is dropped. False when libsecret is not in use.
    virtual bool endSession() = 0;
};

} // namespace callttone::connect
