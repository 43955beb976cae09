// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// HubSpot: contacts and call activity after each call.
[[nodiscard]] connect::IntegrationDescriptor hubSpot(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
