// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main/engine_start.h"

namespace callttone::app {

class SandboxProcess;

/// For an engine on a sandbox: its own folder, nothing remembered, and of the real environment only where to listen, so
/// that no real credential, address or datum reaches it.
[[nodiscard]] core::Result<EngineStart> sandboxEngineStart(const SandboxProcess &sandbox);

} // namespace callttone::app
