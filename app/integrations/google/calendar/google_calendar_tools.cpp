// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_calendar_tools.h"

#include "app/integrations/google/calendar/google_check_availability.h"
#include "app/integrations/google/calendar/google_create_event.h"
#include "app/integrations/google/calendar/google_tool_schemas.h"

namespace callttone::integrations {

namespace {

VendorTool described(tools::ToolDefinition definition)
{
    VendorTool tool;
    tool.describe = [text = definition.description](const QJsonObject &config) { return describedFor(text, config); };
    tool.definition = std::move(definition);
    return tool;
}

} // namespace

QList<VendorTool> googleCalendarTools(const GoogleAddresses &addresses)
{
    VendorTool availability = described(googleAvailabilityDefinition());
    availability.run = [addresses](connect::VendorSession &session, const tools::Invocation &invocation) {
        return checkGoogleAvailability(session, addresses, invocation);
    };

    VendorTool event = described(googleEventDefinition());
    event.run = [addresses, locks = std::make_shared<CalendarLocks>()](connect::VendorSession &session,
                                                                       const tools::Invocation &invocation) {
        return createGoogleEvent(session, addresses, invocation, *locks);
    };
    event.lookUp = [addresses](connect::VendorSession &session, const tools::Invocation &invocation) {
        return findGoogleEvent(session, addresses, invocation);
    };
    event.identity = identityOfGoogleEvent;
    return {availability, event};
}

} // namespace callttone::integrations
