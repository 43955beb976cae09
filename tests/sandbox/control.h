// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/shared/exchange.h"

namespace callttone::sandbox {

class Sandbox;

/// The switches and windows of the sandbox itself, under /__sandbox.
[[nodiscard]] Routes controlRoutes(Sandbox &sandbox);
/// {"base", "vendors": {"slack": {…}}, "faults": […], "wire": […]}; no token is in it.
[[nodiscard]] QJsonObject stateJson(Sandbox &sandbox);

} // namespace callttone::sandbox
