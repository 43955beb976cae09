// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/tools/appointments/calendar_book.h"

#include <functional>

namespace callttone::integrations {

/// A vendor's calendar for tools::CalendarBook, whose words on results and errors hold here.
struct VendorCalendar
{
    QString integration;
    bool mirrors = false; ///< appointments made in CalltTone are put here as well
    std::function<core::Result<QList<tools::Span>>(connect::VendorSession &, core::TimeMs from, core::TimeMs to)> busy;
    std::function<core::Result<values::ExternalEvent>(connect::VendorSession &, const values::Appointment &,
                                                      const values::ExternalEvent &known)>
        put;
    std::function<core::Result<void>(connect::VendorSession &, const values::ExternalEvent &known)> cancel;
};

} // namespace callttone::integrations
