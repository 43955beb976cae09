// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/all_integrations.h"

#include "app/integrations/gohighlevel/gohighlevel.h"
#include "app/integrations/gohighlevel/gohighlevel_tools.h"
#include "app/integrations/google/calendar/google_calendar.h"
#include "app/integrations/google/calendar/google_calendar_tools.h"
#include "app/integrations/google/sheets/google_sheets.h"
#include "app/integrations/google/sheets/sheets_connector.h"
#include "app/integrations/hubspot/hubspot.h"
#include "app/integrations/hubspot/hubspot_connector.h"
#include "app/integrations/make/make.h"
#include "app/integrations/make/make_tools.h"
#include "app/integrations/mcp/auth/mcp_sign_in.h"
#include "app/integrations/mcp/mcp.h"
#include "app/integrations/salesforce/salesforce.h"
#include "app/integrations/salesforce/salesforce_connector.h"
#include "app/integrations/slack/slack.h"
#include "app/integrations/slack/slack_connector.h"
#include "app/integrations/zapier/zapier.h"
#include "app/integrations/zapier/zapier_connector.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

QList<connect::IntegrationDescriptor> allIntegrations(const core::Environment &environment,
                                                      const connect::ProviderOverrides &overrides,
                                                      const std::shared_ptr<McpWires> &wires)
{
    QList<connect::IntegrationDescriptor> all{goHighLevel(environment, overrides),
                                              hubSpot(overrides),
                                              salesforce(environment, overrides),
                                              googleCalendar(overrides),
                                              slack(environment, overrides),
                                              googleSheets(overrides),
                                              make(overrides),
                                              zapier(overrides)};
    for (int number = 1; number <= mostMcpServers; ++number) {
        all.append(mcpServer(number, wires));
        addMcpSignIn(all.last(), environment);
    }
    return all;
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

QList<VendorConnector> allConnectors(const connect::ProviderOverrides &overrides)
{
    const QString slackApi = overrides.url("slack"_L1, "api"_L1, u"https://slack.com/api"_s);
    return {slackConnector(slackApi), zapierConnector(), sheetsConnector(GoogleAddresses::of(overrides)),
            hubSpotConnector(HubSpotAddresses::of(overrides)), salesforceConnector()};
}

} // namespace callttone::integrations
