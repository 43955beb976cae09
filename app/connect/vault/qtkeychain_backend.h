// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vault/keychain_backend.h"

namespace callttone::connect {

class SecretServiceLook;

/// Windows' Credential Manager, macOS' Keychain, Secret Service or KWallet, through QtKeychain. Plain text is never its
/// way out. Secrets are stored as text (base64): reading binary entries makes QtKeychain look twice, and a locked
/// keyring then ask twice.
class QtKeychainBackend final : public KeychainBackend
{
public:
    QtKeychainBackend();
    ~QtKeychainBackend() override;
    Q_DISABLE_COPY_MOVE(QtKeychainBackend)

    void read(const QString &service, const QString &key, Done done) override;
    void write(const QString &service, const QString &key, const std::shared_ptr<core::SecretString> &secret,
               Done done) override;
    void remove(const QString &service, const QString &key, Done done) override;
    bool beginAnew() override;
    [[nodiscard]] Presence look() override;

private:
    std::unique_ptr<SecretServiceLook> m_service; ///< nullptr where the system has no Secret Service
};

} // namespace callttone::connect
