// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace callttone::sandbox {

class Sandbox;

/// The content of CALLTTONE_PROVIDER_OVERRIDES: every vendor's addresses here.
[[nodiscard]] QByteArray overridesJson(Sandbox &sandbox);
/// .env lines: client ids, secrets, and the overrides file when there is one.
[[nodiscard]] QByteArray environmentLines(Sandbox &sandbox);
/// overrides.json and sandbox.env in the folder asked for.
[[nodiscard]] core::Result<void> writeSetupFiles(Sandbox &sandbox);

} // namespace callttone::sandbox
