// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/rest_transport.h"
#include "models/values/appointment_filter.h"
#include "models/values/appointment_hours.h"

namespace callttone::testing {

/// The appointments of a FakeService: listed, searched and paged as the real one does it, with conflicts, free times
/// that follow from the working hours and from what is taken, and nobody's calendar behind them.
class FakeAppointments
{
public:
    QList<values::Appointment> list;
    values::AppointmentHours hours;
    std::optional<core::ApiError> refusal; ///< of the next writing request

    /// A practice in Chicago with a week of appointments around sampleNow.
    void fill();

    /// For paths below /appointments.
    [[nodiscard]] static bool concerns(const QString &path);
    [[nodiscard]] client::RestAnswer answer(const client::RestRequest &request);

private:
    [[nodiscard]] client::RestAnswer page(const QUrlQuery &query) const;
    [[nodiscard]] client::RestAnswer freeTimes(const QUrlQuery &query) const;
    [[nodiscard]] client::RestAnswer create(const QJsonObject &body);
    [[nodiscard]] client::RestAnswer change(values::Appointment &appointment, const QJsonObject &body);
    [[nodiscard]] bool isTaken(core::TimeMs start, core::TimeMs end, const QString &exceptId = {}) const;
};

} // namespace callttone::testing
