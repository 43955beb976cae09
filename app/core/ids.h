// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QString>

namespace callttone::core {

/// `evt_01J9Z3…`: prefix, underscore and a 26-character ULID (48-bit time, 80 random bits, Crockford base 32).
/// Sorts by creation time, has no '.', which Standard Webhooks forbids in ids since it separates signed parts.
/// https://github.com/ulid/spec
[[nodiscard]] QString newId(QStringView prefix, TimeMs now);

/// `count` bytes from the operating system's generator; fit for keys and secrets.
[[nodiscard]] QByteArray randomBytes(int count);

} // namespace callttone::core
