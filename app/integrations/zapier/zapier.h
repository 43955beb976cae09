// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// Zapier: call events to a Catch Hook after they happen. Connects with {"url", "events"?}.
[[nodiscard]] connect::IntegrationDescriptor zapier(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
