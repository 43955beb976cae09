// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"

namespace callttone::integrations {

/// Who is signed in, and the time zone of their primary calendar where the list of calendars may be read.
[[nodiscard]] core::Result<connect::Identity> googleCalendarIdentity(connect::VendorSession &session,
                                                                     const GoogleAddresses &addresses);
/// Asks whether the configured calendar is busy in the next hour.
[[nodiscard]] core::Result<values::ConnectionCheck> googleCalendarCheck(connect::VendorSession &session,
                                                                        const GoogleAddresses &addresses);
/// "calendarId": the calendars events can be written to.
[[nodiscard]] core::Result<QList<values::ConfigOption>>
googleCalendarOptions(connect::VendorSession &session, const GoogleAddresses &addresses, const QString &field);

} // namespace callttone::integrations
