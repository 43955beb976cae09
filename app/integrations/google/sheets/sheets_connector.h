// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// A row per call, lead and appointment in the chosen spreadsheet, in the tabs Calls, Leads and Appointments. The end
/// of a call waits for its analysis ("analysisWaitMinutes"); one that comes later changes the row. Tabs that are
/// missing are made, columns are found by their headers.
[[nodiscard]] VendorConnector sheetsConnector(const GoogleAddresses &addresses);

} // namespace callttone::integrations
