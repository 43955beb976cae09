// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/appointment_work.h"

#include "app/core/ids.h"
#include "app/store/appointment_errands.h"
#include "app/store/appointment_store.h"
#include "app/store/database.h"
#include "app/store/setting_store.h"
#include "app/store/tool_ledger.h"
#include "app/tools/appointments/free_slots.h"
#include "app/tools/times/moments.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

using store::ErrandWish;
using store::Session;
using values::Appointment;
using values::AppointmentStatus;

namespace {

constexpr core::TimeMs minuteMs = 60'000;
constexpr core::TimeMs dayMs = 24 * 60 * minuteMs;
constexpr int longestRangeDays = 31;
constexpr int alternativeDays = 7;
constexpr qsizetype mostAlternatives = 3;
const QString hoursSetting = u"working_hours"_s;

WorkingHours hoursOf(Session &session)
{
    const WorkingHours usual = WorkingHours::usual();
    return usual.changed(store::setting(session, hoursSetting)).value_or(usual);
}

void addCalendarErrands(Session &session, const Appointment &appointment, ErrandWish wish, core::TimeMs now)
{
    for (const values::ExternalEvent &event : appointment.external)
        store::addErrand(session, appointment.id, event.provider, wish, now);
}

/// An agent that repeats the call it was booked with must not hear the time it no longer has.
void forgetOldTime(Session &session, const Appointment &appointment)
{
    for (const values::ExternalEvent &event : appointment.external) {
        if (!event.id.isEmpty())
            store::forgetBookings(session, event.id);
    }
}

/// `spans` without what `own` covers: a calendar tells of our own event as it tells of others'.
QList<Span> withoutOwn(const QList<Span> &spans, const Span &own)
{
    QList<Span> left;
    for (const Span &span : spans) {
        for (const Span &part :
             {Span{span.start, std::min(span.end, own.start)}, Span{std::max(span.start, own.end), span.end}}) {
            if (part.start < part.end)
                left.append(part);
        }
    }
    return left;
}

/// Those nearest to the time that was wanted, in order.
QList<Span> nearest(QList<Span> slots, core::TimeMs wanted)
{
    const auto distance = [wanted](const Span &slot) { return std::abs(slot.start - wanted); };
    std::stable_sort(slots.begin(), slots.end(),
                     [&](const Span &a, const Span &b) { return distance(a) < distance(b); });
    slots.resize(std::min(slots.size(), mostAlternatives));
    std::sort(slots.begin(), slots.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return slots;
}

bool moves(const Appointment &from, const Appointment &to)
{
    return from.start != to.start || from.end != to.end;
}

bool overlapsAny(const Span &wanted, const QList<Span> &spans)
{
    return std::any_of(spans.begin(), spans.end(), [&](const Span &span) { return span.overlaps(wanted); });
}

core::ApiError changedMeanwhile()
{
    return {.kind = core::ErrorKind::Conflict,
            .code = u"changed_meanwhile"_s,
            .title = u"The appointment was changed by somebody else at the same moment"_s,
            .detail = u"Look at what it is now, and send the change again if it is still wanted."_s};
}

} // namespace

AppointmentWork::AppointmentWork(store::Database &database, CalendarBook &calendars, const core::Clock &clock)
    : m_database(database)
    , m_calendars(calendars)
    , m_clock(clock)
{}

core::Result<WorkingHours> AppointmentWork::hours() const
{
    return m_database.read([](Session &session) { return hoursOf(session); }).result();
}

core::Result<WorkingHours> AppointmentWork::changeHours(const QJsonObject &changes)
{
    return m_database
        .write([changes](Session &session) -> core::Result<WorkingHours> {
            auto hours = hoursOf(session).changed(changes);
            if (hours)
                store::putSetting(session, hoursSetting, hours->toJson());
            return hours;
        })
        .result();
}

core::Result<QList<Span>> AppointmentWork::busy(const Span &span, const Appointment *moved) const
{
    auto spans = m_calendars.busy(span.start, span.end);
    if (!spans)
        return core::fail(calendarUnreadable(spans.error()));
    if (moved && !moved->external.isEmpty())
        return withoutOwn(*spans, {moved->start, moved->end});
    return spans;
}

core::Result<QList<Span>> AppointmentWork::taken(const Span &span, const Appointment *moved) const
{
    auto spans = busy(span, moved);
    if (!spans)
        return spans;
    const auto own = m_database
                         .read([span, exceptId = moved ? moved->id : QString()](Session &session) {
                             return store::takenTimes(session, span.start, span.end, exceptId);
                         })
                         .result();
    if (!own)
        return core::fail(own.error());
    for (const store::TakenTime &time : *own)
        spans->append({time.start, time.end});
    return spans;
}

core::ApiError AppointmentWork::takenError(const Appointment &wanted, const WorkingHours &hours,
                                           const Appointment *moved) const
{
    // From half a day before: the hour before may suit as well as the hour after.
    const Span around =
        offeredWithin(hours, {wanted.start - dayMs / 2, wanted.start + alternativeDays * dayMs}, m_clock.now());
    QList<Span> alternatives;
    if (around.start < around.end) {
        // Should the calendar stop answering just now, what was asked for is taken all the same.
        if (const auto blocked = taken(around, moved)) {
            const int minutes = int((wanted.end - wanted.start) / minuteMs);
            alternatives = nearest(freeSlots(hours, around, minutes, *blocked), wanted.start);
        }
    }
    return slotTaken({wanted.start, wanted.end}, readZone(wanted.timezone).value_or(hours.zone()), alternatives);
}

core::Result<void> AppointmentWork::checkBusy(const Appointment &wanted, const WorkingHours &hours,
                                              const Appointment *moved) const
{
    const Span span{wanted.start, wanted.end};
    const auto spans = busy(span, moved);
    if (!spans)
        return core::fail(spans.error());
    if (overlapsAny(span, *spans))
        return core::fail(takenError(wanted, hours, moved));
    return {};
}

core::Result<Appointment> AppointmentWork::create(const AppointmentDraft &draft)
{
    const core::TimeMs now = m_clock.now();
    const auto offered = hours();
    if (!offered)
        return core::fail(offered.error());
    auto appointment = appointmentOf(draft, *offered, now);
    if (!appointment)
        return appointment;
    if (const auto isFree = checkBusy(*appointment, *offered, nullptr); !isFree)
        return core::fail(isFree.error());
    appointment->id = core::newId(u"apt", now);
    appointment->createdAt = appointment->updatedAt = now;
    const QStringList providers = m_calendars.mirrors();
    for (const QString &provider : providers)
        appointment->external.append({provider, {}, {}});
    const auto isMade = m_database
                            .write([made = *appointment, now](Session &session) {
                                // The last look and the writing are one transaction: of two who want a time, one sees
                                // the other.
                                if (!store::takenTimes(session, made.start, made.end).isEmpty())
                                    return false;
                                store::putAppointment(session, made);
                                addCalendarErrands(session, made, ErrandWish::Put, now);
                                store::addErrand(session, made.id, {}, ErrandWish::Announce, now);
                                return true;
                            })
                            .result();
    if (!isMade)
        return core::fail(isMade.error());
    if (!*isMade)
        return core::fail(takenError(*appointment, *offered, nullptr));
    return appointment;
}

core::Result<Appointment> AppointmentWork::change(const QString &id, const AppointmentChange &wish)
{
    const core::TimeMs now = m_clock.now();
    const auto offered = hours();
    if (!offered)
        return core::fail(offered.error());
    const auto known = find(id);
    if (!known)
        return known;
    const auto planned = changedAppointment(*known, wish, now);
    if (!planned)
        return planned;
    if (moves(*known, *planned)) {
        if (const auto isFree = checkBusy(*planned, *offered, &*known); !isFree)
            return core::fail(isFree.error());
    }
    // From what it is by now: its event may have got an id meanwhile.
    using Written = core::Result<std::optional<Appointment>>;
    const auto changed =
        m_database
            .write([wish, now, planned = *planned](Session &session) -> Written {
                const auto current = store::findAppointment(session, planned.id);
                if (!current)
                    return core::fail(core::notFound(u"appointment"_s, planned.id));
                auto next = changedAppointment(*current, wish, now);
                if (!next)
                    return core::fail(next.error());
                if (moves(planned, *next)) // to a time that nobody looked at in the calendars
                    return core::fail(changedMeanwhile());
                if (*next == *current)
                    return std::optional(*next);
                if (moves(*current, *next) && !store::takenTimes(session, next->start, next->end, next->id).isEmpty())
                    return std::optional<Appointment>();
                if (moves(*current, *next))
                    forgetOldTime(session, *current);
                next->updatedAt = now;
                store::putAppointment(session, *next);
                addCalendarErrands(session, *next, ErrandWish::Put, now);
                return std::optional(*next);
            })
            .result();
    if (!changed)
        return core::fail(changed.error());
    if (!*changed)
        return core::fail(takenError(*planned, *offered, &*known));
    return **changed;
}

core::Result<Appointment> AppointmentWork::cancel(const QString &id)
{
    return m_database
        .write([id, now = m_clock.now()](Session &session) -> core::Result<Appointment> {
            auto appointment = store::findAppointment(session, id);
            if (!appointment)
                return core::fail(core::notFound(u"appointment"_s, id));
            if (appointment->status == AppointmentStatus::Cancelled)
                return *appointment;
            appointment->status = AppointmentStatus::Cancelled;
            appointment->updatedAt = now;
            store::putAppointment(session, *appointment);
            forgetOldTime(session, *appointment);
            addCalendarErrands(session, *appointment, ErrandWish::Cancel, now);
            return *appointment;
        })
        .result();
}

core::Result<Appointment> AppointmentWork::find(const QString &id) const
{
    return m_database
        .read([id](Session &session) -> core::Result<Appointment> {
            auto appointment = store::findAppointment(session, id);
            if (!appointment)
                return core::fail(core::notFound(u"appointment"_s, id));
            return *appointment;
        })
        .result();
}

core::Result<SlotAnswer> AppointmentWork::availableSlots(const SlotQuestion &question) const
{
    const auto offered = hours();
    if (!offered)
        return core::fail(offered.error());
    const auto zone = question.timezone.isEmpty() ? offered->zone() : readZone(question.timezone);
    if (!zone)
        return core::fail(core::invalidField(u"?timezone"_s, zone.error()));
    if (question.to < question.from)
        return core::fail(core::invalidField(u"?to"_s, u"must not be before from"_s));
    if (question.from.daysTo(question.to) >= longestRangeDays)
        return core::fail(
            core::invalidField(u"?to"_s, u"must be at most 31 days with from. Ask for a shorter range"_s));
    SlotAnswer answer{QString::fromLatin1(zone->id()), {}};
    const Span window = offeredWithin(
        *offered, {startOfDay(question.from, *zone), startOfDay(question.to.addDays(1), *zone)}, m_clock.now());
    if (window.start >= window.end)
        return answer;
    const auto blocked = taken(window, nullptr);
    if (!blocked)
        return core::fail(blocked.error());
    const int minutes = question.durationMinutes > 0 ? question.durationMinutes : offered->slotMinutes;
    answer.slots = freeSlots(*offered, window, minutes, *blocked);
    return answer;
}

} // namespace callttone::tools
