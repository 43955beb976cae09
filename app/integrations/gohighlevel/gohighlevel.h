// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// GoHighLevel: contacts and bookings of one location (sub-account) during calls. GHL_AUTHORIZE_URL names the sign-in
/// page of white-label apps, which live on another host.
[[nodiscard]] connect::IntegrationDescriptor goHighLevel(const core::Environment &environment,
                                                         const connect::ProviderOverrides &overrides);

/// What all paths of its API hang off.
[[nodiscard]] QString goHighLevelApi(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
