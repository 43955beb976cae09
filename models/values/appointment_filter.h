// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/appointment.h"

#include <QUrlQuery>

namespace callttone::values {

/// What GET /appointments filters by; all parts combine with "and". Times are of the appointment's start.
struct AppointmentFilter
{
    std::optional<AppointmentStatus> status = {};
    QString agentId = {};
    QString callId = {};
    QString text = {}; ///< `q`: title, attendee, notes, id
    std::optional<core::TimeMs> from = {};
    std::optional<core::TimeMs> to = {};
    bool soonestFirst = false; ///< `order`: for what is to come; otherwise newest start first

    [[nodiscard]] QUrlQuery toQuery() const;
    /// Validation names the parameter.
    [[nodiscard]] static core::Result<AppointmentFilter> fromQuery(const QUrlQuery &query);
    bool operator==(const AppointmentFilter &) const = default;
};

} // namespace callttone::values
