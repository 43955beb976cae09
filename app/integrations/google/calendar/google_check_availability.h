// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/integrations/support/vendor_tool.h"

namespace callttone::integrations {

/// google_check_availability: {calendarId, timezone, callerTimezone?, now, from, to, free? (windows of less than a day:
/// whether all of it is), busy: [{start, end}], slots: [{start, end, spoken}], more? (slots left out)}.
[[nodiscard]] tools::ToolResult checkGoogleAvailability(connect::VendorSession &session,
                                                        const GoogleAddresses &addresses,
                                                        const tools::Invocation &invocation);

/// InvalidArguments with a sentence of google_wish.h.
[[nodiscard]] tools::ToolFailure badGoogleArgument(const QString &sentence);
/// "2026-02-17T09:00:00-06:00 in America/Chicago", for refusals of what lies in the past.
[[nodiscard]] QString nowThere(core::TimeMs now, const QTimeZone &zone);

} // namespace callttone::integrations
