// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/hubspot/hubspot_oauth.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// A contact for each lead and an activity for each call. Settings as in hubSpotSyncSettings(); of the connection's
/// facts it reads hub_id and ui_domain. Objects and their dated paths: developers.hubspot.com guides for contacts,
/// calls, associations and search.
[[nodiscard]] VendorConnector hubSpotConnector(const HubSpotAddresses &addresses);

/// "analysisWaitMinutes" and "defaultRegion", for the configuration's schema.
[[nodiscard]] QList<ConfigProperty> hubSpotSyncSettings();

} // namespace callttone::integrations
