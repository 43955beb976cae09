// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/settings.h"

#include <QUrl>

namespace callttone::app {

class SandboxProcess;

/// What an engine of this program is started with.
struct EngineStart
{
    core::EngineSettings settings;
    core::Environment environment;
};

/// From the process environment and the `.env` files. `chosenDataDir` is empty unless the command line names one.
[[nodiscard]] core::Result<EngineStart> readEngineStart(const QString &chosenDataDir);
/// For an engine on a sandbox: its own folder, nothing remembered, and of the real environment only where to listen, so
/// that no real credential, address or datum reaches it.
[[nodiscard]] core::Result<EngineStart> sandboxEngineStart(const SandboxProcess &sandbox);

/// Nobody has named a data folder, and the default one holds no engine's data.
[[nodiscard]] bool isUntouched(const QString &chosenDataDir);

/// Where vendors send the browser back to.
[[nodiscard]] QUrl redirectUriOf(const QString &publicUrl, quint16 port);

} // namespace callttone::app
