// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"

namespace callttone::connect {

/// AES-256-GCM by OpenSSL: "CTV1" + 12-byte random nonce + ciphertext + 16-byte tag. `key` is 32 bytes.
[[nodiscard]] core::Result<QByteArray> seal(const core::SecretString &key, const core::SecretString &plain);
/// Unavailable/`vault_key_wrong` when the key is another one or the bytes were changed.
[[nodiscard]] core::Result<core::SecretString> unseal(const core::SecretString &key, const QByteArray &sealed);

} // namespace callttone::connect
