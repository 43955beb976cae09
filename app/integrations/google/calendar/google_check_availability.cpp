// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_check_availability.h"

#include "app/integrations/google/calendar/google_calendar_errors.h"
#include "app/integrations/google/calendar/google_free_busy.h"
#include "app/integrations/google/calendar/google_slots.h"
#include "app/integrations/google/calendar/google_wish.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int mostSlots = 20;
constexpr int mostBusy = 60; ///< the agent's context is small
constexpr core::TimeMs quarterMs = 15LL * 60 * 1000;

QJsonArray busyJson(const QList<tools::Span> &busy, const QTimeZone &zone)
{
    QJsonArray array;
    for (const tools::Span &span : busy.first(std::min<qsizetype>(busy.size(), mostBusy)))
        array.append(
            QJsonObject{{u"start"_s, tools::localIso(span.start, zone)}, {u"end"_s, tools::localIso(span.end, zone)}});
    return array;
}

QList<tools::Span> slotsIn(const GoogleLookup &lookup, const QList<tools::Span> &busy, core::TimeMs now)
{
    SlotQuestion question{lookup.window, lookup.length, lookup.place.business, !lookup.shortWindow};
    if (question.window.start < now)
        question.window.start = (now + quarterMs - 1) / quarterMs * quarterMs;
    return freeSlots(question, busy);
}

QString textFor(const GoogleLookup &lookup, bool isFree, const QList<tools::Span> &found)
{
    const QTimeZone &zone = lookup.place.spoken();
    const QString from = tools::spokenMoment(lookup.window.start, zone);
    if (lookup.isOneSlot())
        return isFree ? u"%1 is free."_s.arg(from)
                      : u"%1 is taken. Ask for a longer window to find what is free."_s.arg(from);
    if (!found.isEmpty())
        return u"Free: %1."_s.arg(tools::spokenChoices(startsOf(found), zone));
    return u"Nothing is free from %1 to %2%3. Do not offer a time in it; ask about another day."_s.arg(
        from, tools::spokenMoment(lookup.window.end, zone),
        lookup.shortWindow ? QString() : u" (Monday to Friday, 8 AM to 6 PM)"_s);
}

} // namespace

tools::ToolFailure badGoogleArgument(const QString &sentence)
{
    return tools::toolFailure(values::ToolErrorClass::InvalidArguments, sentence);
}

QString nowThere(core::TimeMs now, const QTimeZone &zone)
{
    return u"%1 in %2"_s.arg(tools::localIso(now, zone), QString::fromLatin1(zone.id()));
}

tools::ToolResult checkGoogleAvailability(connect::VendorSession &session, const GoogleAddresses &addresses,
                                          const tools::Invocation &invocation)
{
    const auto lookup = readGoogleLookup(invocation.arguments, session.config());
    if (!lookup)
        return tl::unexpected(badGoogleArgument(lookup.error()));
    const GooglePlace &place = lookup->place;
    const tools::Span &window = lookup->window;
    if (window.end <= invocation.now || (lookup->isOneSlot() && window.start < invocation.now))
        return tl::unexpected(badGoogleArgument(
            u"Argument \"from\": that time is over. It is now %1."_s.arg(nowThere(invocation.now, place.zone))));
    const auto busy = askBusy(session, addresses, place.calendarId, window, invocation.deadline);
    if (!busy)
        return tl::unexpected(googleFailure(busy.error(), Effect::Reads));

    const bool isFree = !isTaken(window, *busy);
    const QList<tools::Span> all = slotsIn(*lookup, *busy, invocation.now);
    const QList<tools::Span> found = thinnedOut(all, place.business, mostSlots);
    tools::ToolOutcome outcome;
    outcome.result = {{u"calendarId"_s, place.calendarId},
                      {u"timezone"_s, QString::fromLatin1(place.zone.id())},
                      {u"now"_s, tools::localIso(invocation.now, place.zone)},
                      {u"from"_s, tools::localIso(window.start, place.zone)},
                      {u"to"_s, tools::localIso(window.end, place.zone)},
                      {u"busy"_s, busyJson(*busy, place.zone)},
                      {u"slots"_s, slotsJson(found, place.zone, place.spoken())}};
    if (lookup->shortWindow)
        outcome.result.insert(u"free"_s, isFree);
    if (place.caller.isValid())
        outcome.result.insert(u"callerTimezone"_s, QString::fromLatin1(place.caller.id()));
    if (all.size() > found.size())
        outcome.result.insert(u"more"_s, int(all.size() - found.size()));
    outcome.text = textFor(*lookup, isFree, found);
    return outcome;
}

} // namespace callttone::integrations
