// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"

namespace callttone::core {

/// Where secrets live. Implementations are in app/connect; the rest of the engine sees this only.
/// Keys look like "webhook:we_01J…:secret". Thread-safe; calls may block (keyring, file), so never from the UI thread.
class SecretVault
{
public:
    virtual ~SecretVault() = default;
    /// Not there is a value (nullopt); an unreadable vault is an error of kind Unavailable.
    [[nodiscard]] virtual Result<std::optional<SecretString>> read(const QString &key) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &key, const SecretString &secret) = 0;
    /// Removing what is not there succeeds.
    [[nodiscard]] virtual Result<void> remove(const QString &key) = 0;
    /// For people: "a sealed file (…)", "the desktop keyring".
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace callttone::core
