// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QByteArrayView>
#include <QString>

namespace callttone::core {

/// `vxf_` + base64url of 32 random bytes, unpadded: what the guide's `Authorization: Bearer vxf_…` carries.
[[nodiscard]] SecretString newApiKey();

/// What is stored and compared: lower-case hex SHA-256 of the key as it is shown.
[[nodiscard]] QString apiKeyHash(QByteArrayView key);

/// "vxf_ab12…cd34": enough to recognise a key by, far too little to guess it.
[[nodiscard]] QString apiKeyPrefix(QByteArrayView key);

} // namespace callttone::core
