// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"

#include <QMap>

namespace callttone::core {
class SecretVault;
}

namespace callttone::delivery {

/// What an endpoint keeps in the vault.
struct EndpointSecrets
{
    core::SecretString current;
    core::SecretString previous;    ///< empty without a running rotation
    QMap<QString, QString> headers; ///< custom headers with their values, any of which may be a credential
};

/// One vault entry per secret ("webhook:we_…:secret"), since some keyrings cap an entry's size. Blocking calls.
[[nodiscard]] core::Result<EndpointSecrets> readEndpointSecrets(core::SecretVault &vault, const QString &id);
[[nodiscard]] core::Result<void> writeEndpointSecrets(core::SecretVault &vault, const QString &id,
                                                      const EndpointSecrets &secrets);
[[nodiscard]] core::Result<void> removeEndpointSecrets(core::SecretVault &vault, const QString &id);

} // namespace callttone::delivery
