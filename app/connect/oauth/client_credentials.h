// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QString>

namespace callttone::connect {

/// "Basic …" of a client at its token endpoint. RFC 6749 §2.3.1 wants both halves form-encoded before they are joined,
/// which other users of Basic do not do.
[[nodiscard]] core::SecretString basicCredentials(const QString &clientId, const core::SecretString &secret);

} // namespace callttone::connect
