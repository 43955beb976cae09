// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/calendar/calendar_locks.h"
#include "app/integrations/google/google_oauth.h"
#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// google_create_event: {eventId, calendarId, title, start, end, timezone, htmlLink, now, moved?}. Looks whether the
/// time is free and books it, or moves the event `replaces` names, under the calendar's lock. SlotTaken carries
/// {"alternatives": [{start, end, spoken}]}. The event's id follows from the invocation's key.
[[nodiscard]] tools::ToolResult createGoogleEvent(connect::VendorSession &session, const GoogleAddresses &addresses,
                                                  const tools::Invocation &invocation, CalendarLocks &locks);
/// Whether the event is there, with the times that were asked for.
[[nodiscard]] tools::LookUpResult findGoogleEvent(connect::VendorSession &session, const GoogleAddresses &addresses,
                                                  const tools::Invocation &invocation);
/// {calendar, start, end, replaces?}: who asks again for the same time in other words asks for the same thing.
[[nodiscard]] QJsonObject identityOfGoogleEvent(const QJsonObject &arguments, const QJsonObject &config);

} // namespace callttone::integrations
