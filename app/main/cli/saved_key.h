// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/core/secret_string.h"
#include "app/core/settings.h"

namespace callttone::cli {

// The key that verbs use when the environment has none. It lies in a sealed file of its own, `cli.vault` in the data
// directory: the engine's vault belongs to the running engine, which would overwrite what a second process adds.

/// Empty when none was saved.
[[nodiscard]] core::Result<core::SecretString> readSavedKey(const QString &dataDir,
                                                            const core::Environment &environment);
[[nodiscard]] core::Result<void> saveKey(const QString &dataDir, const core::Environment &environment,
                                         const core::SecretString &key);

} // namespace callttone::cli
