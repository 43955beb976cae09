// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/store/appointment_errands.h"
#include "app/tools/appointments/calendar_book.h"

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace callttone::store {
class Database;
}

namespace callttone::tools {

/// How long to wait after the `tries`th failure. What passes by itself is tried again within seconds, then ever more
/// slowly up to an hour; what somebody has to mend is looked at hourly.
[[nodiscard]] core::TimeMs errandBackOff(const core::ApiError &error, int tries);

/// Brings the calendars of connected integrations, and those who listen for events, up to date with the appointments in
/// the database, by its errands. One at a time, on a thread of its own.
class CalendarMirror
{
public:
    using Publish = std::function<bool(const QByteArray &event)>;

    /// `publish` answers whether the event was accepted, and so is never to be told again.
    CalendarMirror(store::Database &database, CalendarBook &calendars, const core::Clock &clock, Publish publish);
    ~CalendarMirror(); ///< stop()
    Q_DISABLE_COPY_MOVE(CalendarMirror)

    void start();
    void stop(); ///< after the errand under way; the others stay in the database
    void wake(); ///< there may be something to do

    /// Runs what is due, and answers when the next errand is. What the thread does; not beside it.
    [[nodiscard]] std::optional<core::TimeMs> runDue();

private:
    void loop();
    [[nodiscard]] bool isStopping();
    /// False when its outcome could not be written down.
    [[nodiscard]] bool run(const store::Errand &errand);
    [[nodiscard]] bool announce(const store::Errand &errand, const values::Appointment &appointment);
    [[nodiscard]] bool mirror(const store::Errand &errand, const values::Appointment &appointment);
    [[nodiscard]] core::Result<values::ExternalEvent>
    done(const store::Errand &errand, const values::Appointment &appointment, const values::ExternalEvent &known);

    store::Database &m_database;
    CalendarBook &m_calendars;
    const core::Clock &m_clock;
    const Publish m_publish;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_stopping = false;
    bool m_wanted = false;
    std::thread m_thread;
};

} // namespace callttone::tools
