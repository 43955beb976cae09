// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// Google Sheets: a row per call, lead and appointment. Signs in with Google Calendar's client and shares its grant.
[[nodiscard]] connect::IntegrationDescriptor googleSheets(const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
