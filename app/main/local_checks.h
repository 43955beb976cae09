// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/cli/local_checks.h"

namespace callttone::app {

/// cli::LocalChecks: what `callttoned serve` would find if it were started now, as the only engine on that data.
/// The application's event loop must turn until the future is finished.
[[nodiscard]] QFuture<core::Result<QList<values::DiagnosticCheck>>> runLocalChecks(const QString &dataDir);

} // namespace callttone::app
