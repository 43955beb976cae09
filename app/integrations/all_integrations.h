// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// Every integration with a vendor behind it, in the order of the dashboard. A new one is a folder and a line here.
[[nodiscard]] QList<connect::IntegrationDescriptor> allIntegrations(const core::Environment &environment,
                                                                    const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
