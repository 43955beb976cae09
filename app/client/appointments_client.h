// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/appointment_filter.h"
#include "models/values/appointment_hours.h"
#include "models/values/page.h"

namespace callttone::client {

/// Appointments over REST. Each call answers by a future that always finishes; attach with onResult().
/// `transport` outlives the client.
class AppointmentsClient
{
public:
    template<typename T> using Answer = QFuture<core::Result<T>>;

    explicit AppointmentsClient(RestTransport &transport)
        : m_transport(transport)
    {}
    Q_DISABLE_COPY_MOVE(AppointmentsClient)

    [[nodiscard]] Answer<values::Page<values::Appointment>> list(const values::AppointmentFilter &filter,
                                                                 const values::PageRequest &page);
    [[nodiscard]] Answer<values::Appointment> find(const QString &id);
    /// `body` as POST /appointments takes it. A time that is gone is a Conflict of code "slot_taken", whose detail
    /// names others.
    [[nodiscard]] Answer<values::Appointment> create(const QJsonObject &body);
    /// Moves and changes what `patch` names.
    [[nodiscard]] Answer<values::Appointment> change(const QString &id, const QJsonObject &patch);
    [[nodiscard]] Answer<values::Appointment> cancel(const QString &id);
    /// What is free from the beginning of `from` to the end of `to`, days as `timezone` has them.
    [[nodiscard]] Answer<values::FreeTimes> freeTimes(const QDate &from, const QDate &to, int minutes,
                                                      const QString &timezone);
    [[nodiscard]] Answer<values::AppointmentHours> hours();
    [[nodiscard]] Answer<values::AppointmentHours> changeHours(const values::AppointmentHours &hours);

private:
    RestTransport &m_transport;
};

} // namespace callttone::client
