// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/all_integrations.h"

#include "app/integrations/gohighlevel/gohighlevel.h"
#include "app/integrations/gohighlevel/gohighlevel_tools.h"
#include "app/integrations/google/calendar/google_calendar.h"
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "app/integrations/google/sheets/google_sheets.h"
#include "app/integrations/hubspot/hubspot.h"
#include "app/integrations/make/make.h"
#include "app/integrations/make/make_tools.h"
#include "app/integrations/mcp/mcp.h"
#include "app/integrations/salesforce/salesforce.h"
#include "app/integrations/slack/slack.h"
#include "app/integrations/zapier/zapier.h"

namespace callttone::integrations {

QList<connect::IntegrationDescriptor> allIntegrations(const core::Environment &environment,
                                                      const connect::ProviderOverrides &overrides)
{
    return {goHighLevel(environment, overrides),
            hubSpot(overrides),
            salesforce(environment, overrides),
            googleCalendar(overrides),
            slack(environment, overrides),
            googleSheets(overrides),
            make(overrides),
            zapier(overrides),
            mcp()};
}

QList<VendorTool> allTools(const connect::ProviderOverrides &overrides)
{
    return goHighLevelTools(goHighLevelApi(overrides)) + googleCalendarTools(GoogleAddresses::of(overrides))
           + makeTools();
}

QList<VendorCalendar> allCalendars(const connect::ProviderOverrides &overrides)
{
    return {goHighLevelCalendar(goHighLevelApi(overrides)), googleVendorCalendar(GoogleAddresses::of(overrides))};
}

} // namespace callttone::integrations
