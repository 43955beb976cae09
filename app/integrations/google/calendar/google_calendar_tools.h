// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/integrations/support/vendor_calendar.h"
#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// google_check_availability and google_create_event. The list owns the locks that keep two bookings of one slot apart:
/// make it once for all agents.
[[nodiscard]] QList<VendorTool> googleCalendarTools(const GoogleAddresses &addresses);

/// The configured calendar for CalltTone's own appointments. An appointment's event has an id that follows from the
/// appointment's, so putting it in twice is one event; attendees are mailed by Google.
[[nodiscard]] VendorCalendar googleVendorCalendar(const GoogleAddresses &addresses);

} // namespace callttone::integrations
