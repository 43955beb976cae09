// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_wish.h"

#include "app/tools/times/moments.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr core::TimeMs minuteMs = 60'000;
constexpr core::TimeMs dayMs = 24 * 60 * minuteMs;
constexpr int usualMinutes = 30;
constexpr int longestOneSlotMinutes = 60; ///< a longer window without a duration is one to find slots in
constexpr int mostDays = 31;

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().trimmed();
}

/// "start: …", as refusals of the schema name the argument.
tl::unexpected<QString> wrong(const char *argument, const QString &sentence)
{
    return tl::unexpected<QString>(u"Argument \"%1\": %2"_s.arg(QLatin1StringView(argument), sentence));
}

tl::expected<QTimeZone, QString> zoneArgument(const QJsonObject &arguments, const char *name)
{
    const QString text = textOf(arguments, QLatin1StringView(name));
    if (text.isEmpty())
        return QTimeZone();
    const auto zone = tools::readZone(text);
    if (!zone)
        return wrong(name, zone.error());
    return *zone;
}

tl::expected<GooglePlace, QString> readPlace(const QJsonObject &arguments, const QJsonObject &config)
{
    GooglePlace place;
    for (const QJsonObject &source : {arguments, config}) {
        if (place.calendarId.isEmpty())
            place.calendarId = textOf(source, "calendarId"_L1);
    }
    if (place.calendarId.isEmpty())
        place.calendarId = u"primary"_s;
    const auto named = zoneArgument(arguments, "timezone");
    if (!named)
        return tl::unexpected(named.error());
    const auto caller = zoneArgument(arguments, "callerTimezone");
    if (!caller)
        return tl::unexpected(caller.error());
    const auto configured = tools::readZone(textOf(config, "timezone"_L1));
    place.business = configured.value_or(*named);
    place.zone = named->isValid() ? *named : place.business;
    // A zone named for this call that is not the business's is the caller's.
    const QTimeZone theirs = caller->isValid() ? *caller : place.zone;
    if (theirs.isValid() && theirs.id() != place.business.id())
        place.caller = theirs;
    // An offset names a moment, but not what clocks show: to say it in UTC would be to say the wrong hour.
    if (!place.zone.isValid())
        return wrong("timezone", u"no time zone is known. Give the IANA name, such as America/Chicago, or let somebody "
                                 "choose one in the configuration of Google Calendar."_s);
    return place;
}

bool isDay(const QString &text)
{
    return text.size() <= 10; // "2026-02-19"
}

tl::expected<core::TimeMs, QString> boundary(const QString &text, const QTimeZone &zone, int daysAfter)
{
    if (!isDay(text))
        return tools::readMoment(text, zone);
    const auto day = tools::readDay(text);
    if (!day)
        return tl::unexpected(day.error());
    return tools::startOfDay(day->addDays(daysAfter), zone);
}

core::TimeMs minutesOf(const QJsonObject &arguments, int fallback)
{
    return arguments.value("durationMinutes"_L1).toInt(fallback) * minuteMs;
}

} // namespace

tl::expected<GoogleLookup, QString> readGoogleLookup(const QJsonObject &arguments, const QJsonObject &config)
{
    const auto place = readPlace(arguments, config);
    if (!place)
        return tl::unexpected(place.error());
    GoogleLookup lookup;
    lookup.place = *place;
    const QString from = textOf(arguments, "from"_L1);
    QString to = textOf(arguments, "to"_L1);
    const auto begin = boundary(from, place->zone, 0);
    if (!begin)
        return wrong("from", begin.error());
    lookup.window.start = *begin;
    if (to.isEmpty() && !isDay(from)) {
        lookup.window.end = *begin + minutesOf(arguments, usualMinutes);
    } else {
        to = to.isEmpty() ? from : to;
        const auto end = boundary(to, place->zone, 1);
        if (!end)
            return wrong("to", end.error());
        lookup.window.end = *end;
    }
    const core::TimeMs length = lookup.window.end - lookup.window.start;
    if (length <= 0)
        return wrong("to", u"it lies before \"from\"."_s);
    if (length > mostDays * dayMs + dayMs / 24) // a month in which the clocks go back is an hour longer
        return wrong("to", u"at most %1 days can be asked for at once. Ask for a shorter time."_s.arg(mostDays));
    lookup.shortWindow = !isDay(from) && !(isDay(to) && !to.isEmpty()) && length < dayMs;
    const bool fitsOneSlot = lookup.shortWindow && length <= longestOneSlotMinutes * minuteMs;
    lookup.length =
        fitsOneSlot && !arguments.contains("durationMinutes"_L1) ? length : minutesOf(arguments, usualMinutes);
    return lookup;
}

tl::expected<GoogleWish, QString> readGoogleWish(const QJsonObject &arguments, const QJsonObject &config)
{
    const auto place = readPlace(arguments, config);
    if (!place)
        return tl::unexpected(place.error());
    GoogleWish wish;
    wish.place = *place;
    const auto start = tools::readMoment(textOf(arguments, "start"_L1), place->zone);
    if (!start)
        return wrong("start", start.error());
    wish.span = {*start, *start + minutesOf(arguments, usualMinutes)};
    if (const QString text = textOf(arguments, "end"_L1); !text.isEmpty()) {
        const auto end = tools::readMoment(text, place->zone);
        if (!end)
            return wrong("end", end.error());
        if (*end <= *start)
            return wrong("end", u"it is not after \"start\"."_s);
        if (*end - *start > dayMs)
            return wrong("end", u"it is more than a day after \"start\". Check the date."_s);
        if (arguments.contains("durationMinutes"_L1) && *end != wish.span.end)
            return wrong("end", u"it does not fit \"durationMinutes\". Give one of the two."_s);
        wish.span.end = *end;
    }
    wish.title = arguments.value("title"_L1).toString().simplified();
    for (const QJsonValue &entry : arguments.value("attendees"_L1).toArray()) {
        const QString email = entry.toString().trimmed();
        if (!email.isEmpty() && !wish.attendees.contains(email, Qt::CaseInsensitive))
            wish.attendees.append(email);
    }
    wish.description = textOf(arguments, "description"_L1);
    wish.location = textOf(arguments, "location"_L1);
    wish.replaces = textOf(arguments, "replaces"_L1);
    return wish;
}

} // namespace callttone::integrations
