// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/settings.h"
#include "models/values/account.h"

namespace callttone::app {

/// What an engine of this program is started with.
struct EngineStart
{
    core::EngineSettings settings;
    core::Environment environment;
};

[[nodiscard]] core::Result<EngineStart> engineStartOf(core::Environment environment, const QString &dataDir);
/// From the process environment and the `.env` files. `chosenDataDir` is empty unless the command line names one.
[[nodiscard]] core::Result<EngineStart> readEngineStart(const QString &chosenDataDir);
/// Nobody has named a data folder, and the default one holds no engine's data.
[[nodiscard]] bool isUntouched(const QString &chosenDataDir);

/// Validation when CALLTTONE_PLAN names no plan.
[[nodiscard]] core::Result<values::Account> accountOf(const core::EngineSettings &settings);
/// Where vendors send the browser back to: the public address of a server, else "localhost" and not 127.0.0.1, because
/// what was registered is compared letter by letter.
[[nodiscard]] QString redirectUriOf(const QString &publicUrl, quint16 port);

} // namespace callttone::app
