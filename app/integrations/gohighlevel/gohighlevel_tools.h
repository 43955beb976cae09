// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_calendar.h"
#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// ghl_get_contact, ghl_create_contact, ghl_check_availability and ghl_book_appointment. `api` is the address all paths
/// hang off, without a slash at the end. Source: github.com/GoHighLevel/highlevel-api-docs.
[[nodiscard]] QList<VendorTool> goHighLevelTools(const QString &api);

/// The calendar chosen in the configuration. Nothing is mirrored into it; what agents booked there can be moved and
/// cancelled. Without a chosen calendar nothing in it is ever busy.
[[nodiscard]] VendorCalendar goHighLevelCalendar(const QString &api);

} // namespace callttone::integrations
