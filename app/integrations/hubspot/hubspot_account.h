// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/integrations/hubspot/hubspot_oauth.h"

namespace callttone::integrations {

/// Asks for the token's portal and user, then for the portal's details.
[[nodiscard]] core::Result<connect::Identity> hubSpotIdentity(connect::VendorSession &session,
                                                              const HubSpotAddresses &addresses);
/// Reads one contact at most, which is what the sync needs to be able to.
[[nodiscard]] core::Result<values::ConnectionCheck> hubSpotCheck(connect::VendorSession &session,
                                                                 const HubSpotAddresses &addresses);
/// Ends the refresh token; the app stays installed in the portal.
[[nodiscard]] core::Result<void> hubSpotRevoke(connect::VendorSession &session, const HubSpotAddresses &addresses);

} // namespace callttone::integrations
