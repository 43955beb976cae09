// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_connector.h"

namespace callttone::integrations {

/// After each call a lead, where the caller left details and is not there yet, and a task that logs the call on the
/// caller's lead or contact. The addresses are of the org that signed in ("instance_url" among the facts).
[[nodiscard]] VendorConnector salesforceConnector();

} // namespace callttone::integrations
