// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_vault.h"
#include "app/core/settings.h"

#include <memory>

namespace callttone::app {

/// The vault CALLTTONE_VAULT asks for; the sealed file when it asks for none. Never plain text.
[[nodiscard]] core::Result<std::unique_ptr<core::SecretVault>> chooseVault(const core::EngineSettings &settings,
                                                                           const core::Environment &environment);

} // namespace callttone::app
