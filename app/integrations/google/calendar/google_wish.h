// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/appointments/calendar_book.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <tl/expected.hpp>

namespace callttone::integrations {

// What an agent asked for, arguments and the connection's settings read together. Refusals are sentences it can repair
// its call with.

/// Where, and in which zones it is meant.
struct GooglePlace
{
    QString calendarId;
    QTimeZone zone;     ///< of times without an offset: the argument's, else the configured one
    QTimeZone business; ///< the configured one, else `zone`
    QTimeZone caller;   ///< invalid: not known to differ

    [[nodiscard]] const QTimeZone &spoken() const { return caller.isValid() ? caller : zone; }
};

struct GoogleLookup
{
    GooglePlace place;
    tools::Span window;
    core::TimeMs length = 0;  ///< of a slot
    bool shortWindow = false; ///< from a time to a time of less than a day: taken as it is, office hours or not
    [[nodiscard]] bool isOneSlot() const { return shortWindow && window.end - window.start == length; }
};

struct GoogleWish
{
    GooglePlace place;
    tools::Span span;
    QString title;
    QStringList attendees;
    QString description;
    QString location;
    QString replaces; ///< id of the event to move; empty: a new one
};

/// {from, to?, durationMinutes?, calendarId?, timezone?, callerTimezone?}. `to` is a day to its end, or a time; without
/// it the day of `from`, or one slot.
[[nodiscard]] tl::expected<GoogleLookup, QString> readGoogleLookup(const QJsonObject &arguments,
                                                                   const QJsonObject &config);
/// {title, start, end? or durationMinutes?, timezone?, callerTimezone?, attendees?, description?, location?,
/// calendarId?, replaces?}.
[[nodiscard]] tl::expected<GoogleWish, QString> readGoogleWish(const QJsonObject &arguments, const QJsonObject &config);

} // namespace callttone::integrations
