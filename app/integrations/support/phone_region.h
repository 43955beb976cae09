// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/config_schema.h"

namespace callttone::integrations {

/// The country of numbers without one: "defaultRegion", two letters of ISO 3166, optional. For the schema of who looks
/// callers up.
[[nodiscard]] ConfigProperty phoneRegionProperty();

/// Of a configuration, in capitals; empty where it says nothing: then as personOf() sees fit.
[[nodiscard]] QString phoneRegionOf(const QJsonObject &config);

} // namespace callttone::integrations
