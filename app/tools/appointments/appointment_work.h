// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/appointment_wishes.h"

namespace callttone::store {
class Database;
}

namespace callttone::tools {

struct SlotQuestion
{
    QDate from;
    QDate to;                ///< included; at most 31 days with `from`
    int durationMinutes = 0; ///< 0: as the working hours say
    QString timezone = {};   ///< what from and to are days in; empty: that of the working hours
};

struct SlotAnswer
{
    QString timezone;
    QList<Span> slots;

    [[nodiscard]] QJsonObject toJson() const; ///< {timezone, slots: [{start, end}]}
};

/// The work behind AppointmentDesk, whose words on results and errors hold here. Blocks, for worker threads;
/// thread-safe.
class AppointmentWork
{
public:
    AppointmentWork(store::Database &database, CalendarBook &calendars, const core::Clock &clock);

    [[nodiscard]] core::Result<values::Appointment> create(const AppointmentDraft &draft);
    [[nodiscard]] core::Result<values::Appointment> change(const QString &id, const AppointmentChange &wish);
    [[nodiscard]] core::Result<values::Appointment> cancel(const QString &id);
    [[nodiscard]] core::Result<values::Appointment> find(const QString &id) const;
    [[nodiscard]] core::Result<SlotAnswer> availableSlots(const SlotQuestion &question) const;
    [[nodiscard]] core::Result<WorkingHours> hours() const;
    [[nodiscard]] core::Result<WorkingHours> changeHours(const QJsonObject &changes);

private:
    /// `moved` is an appointment whose own time does not count, for it is what moves.
    [[nodiscard]] core::Result<QList<Span>> busy(const Span &span, const values::Appointment *moved) const;
    /// Busy times of calendars and appointments of ours.
    [[nodiscard]] core::Result<QList<Span>> taken(const Span &span, const values::Appointment *moved) const;
    [[nodiscard]] core::ApiError takenError(const values::Appointment &wanted, const WorkingHours &hours,
                                            const values::Appointment *moved) const;
    [[nodiscard]] core::Result<void> checkBusy(const values::Appointment &wanted, const WorkingHours &hours,
                                               const values::Appointment *moved) const;

    store::Database &m_database;
    CalendarBook &m_calendars;
    const core::Clock &m_clock;
};

} // namespace callttone::tools
