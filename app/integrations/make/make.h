// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// Make (Integromat): agents start a scenario during a call. Connects with {"url", "apiKey"?, "trigger"?}.
[[nodiscard]] connect::IntegrationDescriptor make(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
