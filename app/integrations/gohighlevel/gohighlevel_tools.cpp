// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/gohighlevel_tools.h"

#include "app/integrations/gohighlevel/ghl_availability.h"
#include "app/integrations/gohighlevel/ghl_booking_tool.h"
#include "app/integrations/gohighlevel/ghl_calendars.h"
#include "app/integrations/gohighlevel/ghl_contact_tools.h"

namespace callttone::integrations {

QList<VendorTool> goHighLevelTools(const QString &api)
{
    const auto calendars = std::make_shared<GhlCalendars>();
    return {ghlGetContact(api), ghlCreateContact(api), ghlCheckAvailability(api), ghlBookAppointment(api, calendars)};
}

} // namespace callttone::integrations
