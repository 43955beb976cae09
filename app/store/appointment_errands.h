// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace callttone::store {

class Session;

// What is still to be done elsewhere about appointments. Written in the transaction that makes it necessary and taken
// off only when it is done, so neither a crash nor a vendor that is down loses any of it.

enum class ErrandWish {
    Announce, ///< publish the event that tells of the booking
    Put,      ///< make the calendar's event like the appointment
    Cancel,   ///< take it out of the calendar
};

struct Errand
{
    QString appointmentId;
    QString provider; ///< the integration's id; empty with Announce
    ErrandWish wish = ErrandWish::Put;
    qint64 revision = 0;
    bool asked = false; ///< the vendor may know of the appointment although no answer was kept
    int tries = 0;      ///< that failed since the wish was made
};

/// Due at once. Takes the place of an earlier wish for the same calendar.
void addErrand(Session &session, const QString &appointmentId, const QString &provider, ErrandWish wish,
               core::TimeMs now);
/// Announcements first, since they wait for no vendor; then by when they were due.
[[nodiscard]] QList<Errand> dueErrands(Session &session, core::TimeMs now, int limit);
[[nodiscard]] std::optional<core::TimeMs> nextErrandAt(Session &session);

/// To be on disk before the vendor is asked.
void errandAsked(Session &session, const Errand &errand);
/// False, and the errand stays, when a later wish has taken its place.
bool finishErrand(Session &session, const Errand &errand);
/// Counts a failed try; without effect when a later wish has taken its place.
void postponeErrand(Session &session, const Errand &errand, core::TimeMs nextAt);

} // namespace callttone::store
