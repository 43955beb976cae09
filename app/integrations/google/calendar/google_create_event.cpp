// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_create_event.h"

#include "app/core/time_format.h"
#include "app/integrations/google/calendar/google_booking.h"
#include "app/integrations/google/calendar/google_calendar_errors.h"
#include "app/integrations/google/calendar/google_check_availability.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int timeForRequestsMs = 3'000; ///< look and book, once the lock is held

/// The primary calendar's id is the account's address, and agents may name it either way.
QString lockName(const QString &calendarId, const QJsonObject &facts)
{
    const QString account = facts.value("email"_L1).toString();
    return (calendarId == "primary"_L1 && !account.isEmpty() ? account : calendarId).toLower();
}

} // namespace

tools::ToolResult createGoogleEvent(connect::VendorSession &session, const GoogleAddresses &addresses,
                                    const tools::Invocation &invocation, CalendarLocks &locks)
{
    const auto wish = readGoogleWish(invocation.arguments, session.config());
    if (!wish)
        return tl::unexpected(badGoogleArgument(wish.error()));
    if (wish->span.start < invocation.now)
        return tl::unexpected(badGoogleArgument(
            u"Argument \"start\": that time is over. It is now %1."_s.arg(nowThere(invocation.now, wish->place.zone))));
    GoogleBooking booking(session, addresses, invocation, *wish);
    if (invocation.dryRun)
        return booking.make();
    const int patience = std::max(0, invocation.deadline.remainingMs() - timeForRequestsMs);
    const CalendarLocks::Held held = locks.hold(lockName(wish->place.calendarId, session.facts()), patience);
    if (!held)
        return tl::unexpected(tools::toolFailure(values::ToolErrorClass::Timeout,
                                                 u"Another booking in the calendar %1 did not end in time, so this one "
                                                 u"was not tried. Nothing was booked. Try "
                                                 "again."_s.arg(wish->place.calendarId)));
    return booking.make();
}

tools::LookUpResult findGoogleEvent(connect::VendorSession &session, const GoogleAddresses &addresses,
                                    const tools::Invocation &invocation)
{
    const auto wish = readGoogleWish(invocation.arguments, session.config());
    if (!wish)
        return std::nullopt; // then nothing was ever sent
    return GoogleBooking(session, addresses, invocation, *wish).find();
}

QJsonObject identityOfGoogleEvent(const QJsonObject &arguments, const QJsonObject &config)
{
    const auto wish = readGoogleWish(arguments, config);
    if (!wish)
        return arguments; // it will be refused
    QJsonObject identity{{u"calendar"_s, wish->place.calendarId.toLower()},
                         {u"start"_s, core::toRfc3339(wish->span.start)},
                         {u"end"_s, core::toRfc3339(wish->span.end)}};
    if (!wish->replaces.isEmpty())
        identity.insert(u"replaces"_s, wish->replaces);
    return identity;
}

} // namespace callttone::integrations
