// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_booking.h"

#include "app/integrations/google/calendar/google_calendar_errors.h"
#include "app/integrations/google/calendar/google_free_busy.h"
#include "app/integrations/google/calendar/google_slots.h"
#include "app/integrations/google/google_answer.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"
#include "app/tools/times/wall_clock.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;

constexpr int mostIds = 3;
constexpr int mostAlternatives = 5;
constexpr int alternativeDays = 7;
constexpr core::TimeMs quarterMs = 15LL * 60 * 1000;
constexpr int shortestWriteMs = 500; ///< a write that is cut off at once leaves everybody guessing
constexpr auto what = "the event"_L1;

QJsonArray attendeesJson(const QStringList &emails)
{
    QJsonArray array;
    for (const QString &email : emails)
        array.append(QJsonObject{{u"email"_s, email}});
    return array;
}

tools::ToolFailure notThere(const QString &eventId, const QString &calendarId)
{
    return tools::toolFailure(
        ToolErrorClass::NotFound,
        u"There is no event %1 in the calendar %2 to move: it was deleted, or \"replaces\" is not the eventId that an "
        "earlier booking answered. Correct it, or leave \"replaces\" out to book a new event."_s.arg(eventId,
                                                                                                     calendarId),
        u"I cannot find the earlier appointment. Shall I book this as a new one?"_s, u"event_not_found"_s);
}

} // namespace

GoogleBooking::GoogleBooking(connect::VendorSession &session, const GoogleAddresses &addresses,
                             const tools::Invocation &invocation, GoogleWish wish)
    : m_session(session)
    , m_addresses(addresses)
    , m_invocation(invocation)
    , m_wish(std::move(wish))
    , m_events(addresses, m_wish.place.calendarId)
{}

tools::ToolResult GoogleBooking::make()
{
    QJsonObject old;
    if (isMove()) {
        auto found = eventToMove();
        if (!found)
            return tl::unexpected(found.error());
        old = *found;
    }
    if (std::optional<tools::ToolResult> taken = conflict(old))
        return *std::move(taken);
    if (m_invocation.deadline.remainingMs() < shortestWriteMs)
        return tl::unexpected(tools::toolFailure(
            ToolErrorClass::Timeout,
            u"Google took so long to say whether the time is free that nothing was booked. Try again."_s));
    return isMove() ? move(old) : insert();
}

tl::expected<QJsonObject, tools::ToolFailure> GoogleBooking::eventToMove()
{
    auto old = look(m_wish.replaces);
    if (!old)
        return tl::unexpected(old.error());
    if (!*old || isCancelled(**old))
        return tl::unexpected(notThere(m_wish.replaces, m_wish.place.calendarId));
    // Nobody on the phone moves what other people put into the calendar.
    if (!isOurs(**old))
        return tl::unexpected(tools::toolFailure(
            ToolErrorClass::Permission,
            u"The event %1 was not booked by CalltTone, so agents do not move it. Move it in Google Calendar."_s.arg(
                m_wish.replaces),
            {}, u"not_ours"_s));
    return **old;
}

std::optional<tools::ToolResult> GoogleBooking::conflict(const QJsonObject &old)
{
    // Asked for a week at once: the same single request then has the alternatives as well.
    const QTimeZone &business = m_wish.place.business;
    const core::TimeMs day = tools::startOfDay(tools::wallTime(m_wish.span.start, business).date, business);
    const tools::Span window{std::max(day, m_invocation.now),
                             std::max(m_wish.span.end, day + alternativeDays * 24LL * 3'600'000)};
    auto busy = askBusy(m_session, m_addresses, m_wish.place.calendarId, window, m_invocation.deadline);
    if (!busy)
        return tools::ToolResult(tl::unexpected(googleFailure(busy.error(), Effect::Reads)));
    // The event that moves does not stand in its own way. (What overlapped it before is not held against it either.)
    if (const auto own = spanOf(old))
        *busy = without(*busy, *own);
    if (!isTaken(m_wish.span, *busy))
        return std::nullopt;
    if (!isMove()) {
        const tools::LookUpResult ours = find();
        if (!ours)
            return tools::ToolResult(tl::unexpected(ours.error()));
        if (*ours)
            return tools::ToolResult(**ours);
    }
    return tools::ToolResult(tl::unexpected(slotTaken(*busy)));
}

tools::ToolFailure GoogleBooking::slotTaken(const QList<tools::Span> &busy) const
{
    const GooglePlace &place = m_wish.place;
    const core::TimeMs from = (m_invocation.now + quarterMs - 1) / quarterMs * quarterMs;
    const core::TimeMs day = tools::startOfDay(tools::wallTime(m_wish.span.start, place.business).date, place.business);
    const tools::Span window{std::max(day, from), day + alternativeDays * 24LL * 3'600'000};
    const QList<tools::Span> others =
        nearest(freeSlots({window, m_wish.span.end - m_wish.span.start, place.business}, busy), m_wish.span.start,
                mostAlternatives);
    const QString choices = tools::spokenChoices(startsOf(others), place.spoken());
    QString spoken = u"That time is no longer free"_s;
    if (isMove())
        spoken += u", so the earlier appointment stays as it is"_s;
    spoken += choices.isEmpty() ? u". Would another week suit you?"_s : u". I could offer %1."_s.arg(choices);
    tools::ToolFailure failure = tools::toolFailure(
        ToolErrorClass::SlotTaken,
        u"The calendar %1 is busy at %2, so nothing was %3. Offer one of the alternatives, or check availability for "
        "another day."_s.arg(place.calendarId, tools::localIso(m_wish.span.start, place.zone),
                             isMove() ? u"moved"_s : u"booked"_s),
        spoken);
    failure.result = {{u"alternatives"_s, slotsJson(others, place.zone, place.spoken())}};
    return failure;
}

tools::ToolResult GoogleBooking::insert()
{
    const bool notify = !m_wish.attendees.isEmpty();
    for (int attempt = 0; attempt < mostIds; ++attempt) {
        QJsonObject event = body();
        event.insert(u"id"_s, idOf(attempt));
        const connect::HttpRequest request = m_events.insert(event, notify);
        if (m_invocation.dryRun)
            return wouldSend(request, u"It would be booked for %1."_s.arg(
                                          tools::spokenMoment(m_wish.span.start, m_wish.place.spoken())));
        const auto answer = m_session.send(request);
        if (!answer || answer->status != 409) {
            const auto made = googleToolAnswer(what, answer, Effect::Writes);
            if (!made)
                return tl::unexpected(made.error());
            return outcomeOf(*made);
        }
        // The id is in use: by an earlier try of this very booking, unless that was moved or deleted since.
        auto known = look(idOf(attempt));
        if (!known) {
            known.error().mayHaveHappened = true;
            return tl::unexpected(known.error());
        }
        if (*known && isCancelled(**known))
            return restore(idOf(attempt));
        if (*known && hasWantedTimes(**known))
            return outcomeOf(**known);
    }
    return tl::unexpected(tools::toolFailure(
        ToolErrorClass::Refused,
        u"This booking was made and moved several times in this call already. Pass the eventId of the last one as "
        "\"replaces\" to move it."_s,
        {}, u"duplicate"_s));
}

tools::ToolResult GoogleBooking::move(const QJsonObject &old)
{
    const bool notify = !m_wish.attendees.isEmpty() || !old.value("attendees"_L1).toArray().isEmpty();
    const connect::HttpRequest request = m_events.patch(m_wish.replaces, body(), notify);
    if (m_invocation.dryRun)
        return wouldSend(
            request, u"It would be moved to %1."_s.arg(tools::spokenMoment(m_wish.span.start, m_wish.place.spoken())));
    const auto answer = m_session.send(request);
    if (isGone(answer))
        return tl::unexpected(notThere(m_wish.replaces, m_wish.place.calendarId));
    const auto moved = googleToolAnswer(what, answer, Effect::Writes);
    if (!moved)
        return tl::unexpected(moved.error());
    return outcomeOf(*moved);
}

tools::ToolResult GoogleBooking::restore(const QString &eventId)
{
    QJsonObject event = body();
    event.insert(u"status"_s, u"confirmed"_s);
    const auto restored = googleToolAnswer(
        what, m_session.send(m_events.patch(eventId, event, !m_wish.attendees.isEmpty())), Effect::Writes);
    if (!restored)
        return tl::unexpected(restored.error());
    return outcomeOf(*restored);
}

tools::LookUpResult GoogleBooking::find()
{
    const int most = isMove() ? 1 : mostIds;
    for (int attempt = 0; attempt < most; ++attempt) {
        auto event = look(isMove() ? m_wish.replaces : idOf(attempt));
        if (!event)
            return tl::unexpected(event.error());
        if (!*event || isCancelled(**event))
            return std::nullopt;
        if (hasWantedTimes(**event))
            return outcomeOf(**event);
    }
    return std::nullopt;
}

tl::expected<std::optional<QJsonObject>, tools::ToolFailure> GoogleBooking::look(const QString &eventId)
{
    const auto answer = sendLookUp(m_session, m_events.get(eventId), m_invocation.deadline, isGoogleBusy);
    if (isGone(answer))
        return std::nullopt;
    const auto event = googleToolAnswer(what, answer, Effect::Reads);
    if (!event)
        return tl::unexpected(event.error());
    return *event;
}

QString GoogleBooking::idOf(int attempt) const
{
    const QString &seed = m_invocation.key.isEmpty() ? m_invocation.id : m_invocation.key;
    return googleEventId(seed.toUtf8(), attempt);
}

QJsonObject GoogleBooking::body() const
{
    QJsonObject marks{{ownerProperty, m_invocation.key.isEmpty() ? m_invocation.id : m_invocation.key}};
    if (!m_invocation.callId.isEmpty())
        marks.insert(u"callId"_s, m_invocation.callId);
    QJsonObject event{{u"summary"_s, m_wish.title},
                      {u"start"_s, googleTime(m_wish.span.start, m_wish.place.zone)},
                      {u"end"_s, googleTime(m_wish.span.end, m_wish.place.zone)},
                      {u"extendedProperties"_s, QJsonObject{{u"private"_s, marks}}}};
    // What is left out stays as it is when an event moves.
    if (!m_wish.description.isEmpty())
        event.insert(u"description"_s, m_wish.description);
    if (!m_wish.location.isEmpty())
        event.insert(u"location"_s, m_wish.location);
    if (!m_wish.attendees.isEmpty())
        event.insert(u"attendees"_s, attendeesJson(m_wish.attendees));
    return event;
}

bool GoogleBooking::hasWantedTimes(const QJsonObject &event) const
{
    return spanOf(event) == std::optional(m_wish.span);
}

tools::ToolOutcome GoogleBooking::outcomeOf(const QJsonObject &event) const
{
    const GooglePlace &place = m_wish.place;
    const tools::Span &span = m_wish.span;
    values::Appointment booked;
    booked.title = m_wish.title;
    booked.start = span.start;
    booked.end = span.end;
    booked.timezone = QString::fromLatin1(place.zone.id());
    booked.attendee.email = m_wish.attendees.value(0);
    booked.notes = m_wish.description;
    booked.external = {{u"google_calendar"_s, event.value("id"_L1).toString(), event.value("htmlLink"_L1).toString(),
                        place.calendarId}};

    const QString when = tools::spokenMoment(span.start, place.spoken());
    tools::ToolOutcome outcome;
    outcome.result = {{u"eventId"_s, booked.external.first().id},
                      {u"calendarId"_s, place.calendarId},
                      {u"title"_s, booked.title},
                      {u"start"_s, tools::localIso(span.start, place.zone)},
                      {u"end"_s, tools::localIso(span.end, place.zone)},
                      {u"spoken"_s, when},
                      {u"timezone"_s, booked.timezone},
                      {u"htmlLink"_s, booked.external.first().url},
                      {u"now"_s, tools::localIso(m_invocation.now, place.zone)}};
    if (isMove()) {
        outcome.result.insert(u"moved"_s, true);
        outcome.replaces = {m_wish.replaces};
    }
    outcome.text = u"%1: \"%2\" on %3.%4"_s.arg(
        isMove() ? u"Moved"_s : u"Booked"_s, booked.title, when,
        m_wish.attendees.isEmpty() ? QString()
                                   : u" Google mails the invitation to %1."_s.arg(m_wish.attendees.join(u", "_s)));
    outcome.times =
        tools::timeProof(span.start, place.business, place.caller,
                         event.value("start"_L1).toObject().value("dateTime"_L1).toString(), m_invocation.now);
    outcome.booked = std::move(booked);
    return outcome;
}

} // namespace callttone::integrations
