// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/gohighlevel/ghl_call.h"

#include <QHash>

#include <mutex>

namespace callttone::integrations {

/// What booking wants to know of a calendar.
struct GhlCalendar
{
    QString id;
    QString name;
    int minutes = 0; ///< of an appointment; 0 when the calendar does not say
    QString type;    ///< "round_robin", "personal", "collective", …
    QStringList members;
    QString primary; ///< the member marked so, else the first; empty without members

    /// Who has to be named from the start. Not where the vendor shares bookings out among several: naming somebody
    /// there would give all to one, and fail when another is the one who is free.
    [[nodiscard]] QString assignee() const;
};

/// The calendars of locations, remembered for five minutes: their settings change rarely, and a caller waits.
/// Thread-safe; blocks while it asks.
class GhlCalendars
{
public:
    /// nullopt for a calendar the location does not have, or when it could not be asked: the vendor's own answer to
    /// the booking says more then.
    [[nodiscard]] std::optional<GhlCalendar> find(const GhlCall &call, const QString &calendarId);

private:
    struct Known
    {
        core::TimeMs askedAt = 0;
        QList<GhlCalendar> calendars;
    };
    std::mutex m_mutex;
    QHash<QString, Known> m_known; ///< by location
};

} // namespace callttone::integrations
