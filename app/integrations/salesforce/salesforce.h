// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// Salesforce: leads and call tasks after each call. SALESFORCE_LOGIN_URL: login.salesforce.com, test.salesforce.com or
/// the org's My Domain.
[[nodiscard]] connect::IntegrationDescriptor salesforce(const core::Environment &environment,
                                                        const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
