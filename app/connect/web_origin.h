// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callttone::connect {

/// "https://host:port" in small letters, the port only where it is not the scheme's own.
[[nodiscard]] QString originOf(const QString &url);

} // namespace callttone::connect
