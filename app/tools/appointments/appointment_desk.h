// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/appointment_work.h"
#include "models/values/appointment_filter.h"
#include "models/values/page.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace callttone::tools {

struct AppointmentDeskParts
{
    store::Database &database;
    CalendarBook &calendars;
    const core::Clock &clock;
    /// Hands on an `appointment.booked` event; called on a thread of the desk's, answers whether it was accepted.
    std::function<bool(const QByteArray &event)> publish;
    int workers = 4; ///< they wait for vendors' calendars
};

/// The built-in appointments. Two never overlap: whoever asks for the same time at the same instant, one gets it.
/// Thread-safe; futures finish on the desk's and the database's threads.
class AppointmentDesk
{
public:
    template<typename T> using Reply = QFuture<core::Result<T>>;

    explicit AppointmentDesk(const AppointmentDeskParts &parts);
    ~AppointmentDesk(); ///< stop()
    Q_DISABLE_COPY_MOVE(AppointmentDesk)

    /// Goes on with what earlier runs left to be done in calendars.
    void start();
    /// Finishes what was asked; what is left for calendars waits in the database.
    void stop();

    /// Outside of working hours too. Conflict slot_taken names other times; Unavailable when a connected calendar could
    /// not be read. Its events in calendars come after the answer.
    [[nodiscard]] Reply<values::Appointment> create(AppointmentDraft draft);
    /// Moves the appointment and its events: there is no moment at which it is kept twice. Errors as above.
    [[nodiscard]] Reply<values::Appointment> change(const QString &id, AppointmentChange change);
    /// Once more is the same as once.
    [[nodiscard]] Reply<values::Appointment> cancel(const QString &id);
    [[nodiscard]] Reply<values::Appointment> find(const QString &id);
    [[nodiscard]] Reply<values::Page<values::Appointment>> list(const values::AppointmentFilter &filter,
                                                                const values::PageRequest &page);

    /// Unavailable, and never an empty or a fuller list, when a connected calendar could not be read.
    [[nodiscard]] Reply<SlotAnswer> availableSlots(const SlotQuestion &question);
    [[nodiscard]] Reply<WorkingHours> workingHours();
    [[nodiscard]] Reply<WorkingHours> changeWorkingHours(const QJsonObject &changes);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::tools
