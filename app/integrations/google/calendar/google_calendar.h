// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// Google Calendar: free time and new events during calls.
[[nodiscard]] connect::IntegrationDescriptor googleCalendar(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
