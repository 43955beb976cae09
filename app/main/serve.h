// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/cli/serve_options.h"

namespace callttone::app {

/// `callttoned serve`: hosts an engine until SIGTERM, SIGINT or (Windows) a console close asks it to end. Prints one
/// JSON line {"listening":"http://…","dataDir":"…"} on stdout when it is ready.
[[nodiscard]] int serve(const cli::ServeOptions &options);

} // namespace callttone::app
