// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/vendor_calendar.h"
#include "app/tools/appointments/calendar_book.h"

namespace callttone::connect {
class IntegrationDesk;
}

namespace callttone::integrations {

/// The vendors' calendars whose integrations are connected and usable now.
class ConnectedCalendars final : public tools::CalendarBook
{
public:
    /// The desk outlives it.
    ConnectedCalendars(connect::IntegrationDesk &desk, QList<VendorCalendar> calendars);

    [[nodiscard]] core::Result<QList<tools::Span>> busy(core::TimeMs from, core::TimeMs to) override;
    [[nodiscard]] QStringList mirrors() override;
    [[nodiscard]] core::Result<values::ExternalEvent> put(const values::Appointment &appointment,
                                                          const values::ExternalEvent &known) override;
    [[nodiscard]] core::Result<void> cancel(const values::ExternalEvent &known) override;

private:
    using SessionPtr = std::shared_ptr<connect::VendorSession>;
    /// Null while it is not connected or paused; an error while it is broken, because then nobody knows.
    [[nodiscard]] core::Result<SessionPtr> open(const QString &integration);
    [[nodiscard]] core::Result<std::pair<const VendorCalendar *, SessionPtr>> calendarOf(const QString &integration);

    connect::IntegrationDesk &m_desk;
    const QList<VendorCalendar> m_calendars;
};

} // namespace callttone::integrations
