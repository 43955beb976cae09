// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_tool.h"

#include <memory>

namespace callttone::integrations {

class GhlCalendars;

/// POST /calendars/events/appointments, or PUT when an earlier appointment is moved. GoHighLevel has no idempotency
/// key: a repeat, and a slot that is refused, are looked up before anything is said or sent again.
[[nodiscard]] VendorTool ghlBookAppointment(const QString &api, const std::shared_ptr<GhlCalendars> &calendars);

} // namespace callttone::integrations
