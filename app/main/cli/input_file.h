// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/main/cli/console.h"

namespace callttone::cli {

/// The bytes of a file, or of standard input for "-" and for nothing. At most 64 MiB.
[[nodiscard]] core::Result<QByteArray> readInput(Console &console, const QString &path);

} // namespace callttone::cli
