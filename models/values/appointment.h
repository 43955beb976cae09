// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace callttone::values {

enum class AppointmentStatus { Confirmed, Cancelled };
[[nodiscard]] QString wireName(AppointmentStatus status); ///< "confirmed" | "cancelled"
[[nodiscard]] AppointmentStatus appointmentStatusFromWire(QStringView wire);

struct Attendee
{
    QString name;
    QString email;
    QString phone; ///< E.164
    bool operator==(const Attendee &) const = default;
};

/// The same appointment in a vendor's calendar.
struct ExternalEvent
{
    QString provider; ///< the integration's id
    QString id;       ///< empty while it is not there yet
    QString url;
    QString calendarId = {};
    QString problem = {}; ///< why it is not as it should be there; empty when it is
    bool operator==(const ExternalEvent &) const = default;
};

/// An appointment, whoever made it: a person, an agent with a tool, or REST.
struct Appointment
{
    QString id; ///< "apt_…"
    QString title;
    core::TimeMs start = 0;
    core::TimeMs end = 0;
    QString timezone; ///< IANA; what start and end are shown in
    Attendee attendee;
    QString notes;
    AppointmentStatus status = AppointmentStatus::Confirmed;
    QString agentId;
    QString callId;
    QList<ExternalEvent> external;
    core::TimeMs createdAt = 0;
    core::TimeMs updatedAt = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Appointment fromJson(const QJsonObject &object);
    bool operator==(const Appointment &) const = default;
};

} // namespace callttone::values
