// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// GET /calendars/{id}/free-slots, for at most 31 days.
[[nodiscard]] VendorTool ghlCheckAvailability(const QString &api);

} // namespace callttone::integrations
