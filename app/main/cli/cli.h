// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/main/cli/console.h"
#include "app/main/cli/local_checks.h"
#include "app/main/cli/serve_options.h"

#include <QStringList>

namespace callttone::cli {

/// Runs the verb that `arguments` (QCoreApplication::arguments(), the program's name first) ask for, and answers the
/// exit code: 0 ok, 1 failed, 2 called wrongly. A QCoreApplication exists and its event loop is not running yet: verbs
/// run it while they wait for the service.
[[nodiscard]] int run(const QStringList &arguments, const ServeFunction &serve, const LocalChecks &localChecks);

/// The same on given streams, for tests.
[[nodiscard]] int run(const QStringList &arguments, Console &console, const core::Clock &clock,
                      const ServeFunction &serve, const LocalChecks &localChecks = {});

} // namespace callttone::cli
