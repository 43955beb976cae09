// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/calendar_mirror.h"

#include "app/store/appointment_store.h"
#include "app/store/call_store.h"
#include "app/store/database.h"
#include "app/tools/appointments/booked_event.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

using core::ErrorKind;
using store::ErrandWish;
using values::ExternalEvent;

namespace {

constexpr core::TimeMs secondMs = 1'000;
constexpr core::TimeMs hourMs = 3'600'000;
constexpr std::array<core::TimeMs, 6> waits{5 * secondMs,   30 * secondMs,   120 * secondMs,
                                            600 * secondMs, 1800 * secondMs, hourMs};

/// The thread looks at the clock at least this often: a laptop that slept, or a corrected clock, moves time.
constexpr core::TimeMs longestNapMs = 30'000;
constexpr core::TimeMs shortestNapMs = 50;
constexpr core::TimeMs troubledNapMs = 2'000; ///< after the database refused

bool passesByItself(ErrorKind kind)
{
    return kind == ErrorKind::Unavailable || kind == ErrorKind::Timeout || kind == ErrorKind::Network
           || kind == ErrorKind::RateLimited;
}

/// What became of one event at the vendor.
struct Change
{
    ExternalEvent before;
    std::optional<ExternalEvent> after; ///< nullopt: there is nothing to remember
};

/// Into the appointment as it is now, which others may have changed meanwhile.
void applyChanges(store::Session &session, const QString &appointmentId, const QList<Change> &changes)
{
    auto appointment = store::findAppointment(session, appointmentId);
    if (!appointment)
        return;
    for (const Change &change : changes) {
        const auto entry = std::find_if(
            appointment->external.begin(), appointment->external.end(), [&change](const ExternalEvent &event) {
                return event.provider == change.before.provider && event.id == change.before.id;
            });
        if (entry == appointment->external.end())
            continue;
        if (change.after)
            *entry = *change.after;
        else
            appointment->external.erase(entry);
    }
    store::putAppointment(session, *appointment);
}

} // namespace

core::TimeMs errandBackOff(const core::ApiError &error, int tries)
{
    if (!passesByItself(error.kind))
        return hourMs;
    const core::TimeMs planned = waits[size_t(std::clamp(tries - 1, 0, int(waits.size()) - 1))];
    const core::TimeMs asked = std::max(error.retryAfterSeconds.value_or(0), 0) * secondMs;
    return std::max(planned, std::min(asked, 24 * hourMs));
}

CalendarMirror::CalendarMirror(store::Database &database, CalendarBook &calendars, const core::Clock &clock,
                               Publish publish)
    : m_database(database)
    , m_calendars(calendars)
    , m_clock(clock)
    , m_publish(std::move(publish))
{}

CalendarMirror::~CalendarMirror()
{
    stop();
}

void CalendarMirror::start()
{
    if (m_thread.joinable())
        return;
    m_stopping = false;
    m_thread = std::thread([this] { loop(); });
}

void CalendarMirror::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void CalendarMirror::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = true;
    }
    m_wakeUp.notify_all();
}

bool CalendarMirror::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void CalendarMirror::loop()
{
    while (!isStopping()) {
        const auto next = runDue();
        const core::TimeMs wait = next ? *next - m_clock.now() : longestNapMs;
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait_for(lock, std::chrono::milliseconds(std::clamp(wait, shortestNapMs, longestNapMs)),
                          [this] { return m_stopping || m_wanted; });
        m_wanted = false;
    }
}

std::optional<core::TimeMs> CalendarMirror::runDue()
{
    for (;;) {
        const auto due = m_database
                             .read([now = m_clock.now()](store::Session &session) {
                                 return store::dueErrands(session, now, 1); // what came meanwhile may be more urgent
                             })
                             .result();
        if (!due)
            return m_clock.now() + troubledNapMs;
        if (due->isEmpty())
            break;
        if (isStopping())
            return std::nullopt;
        if (!run(due->first()))
            return m_clock.now() + troubledNapMs;
    }
    const auto next = m_database.read([](store::Session &session) { return store::nextErrandAt(session); }).result();
    return next ? *next : m_clock.now() + troubledNapMs;
}

bool CalendarMirror::run(const store::Errand &errand)
{
    const auto appointment =
        m_database
            .read([id = errand.appointmentId](store::Session &session) { return store::findAppointment(session, id); })
            .result();
    if (!appointment)
        return false;
    if (!*appointment) {
        return m_database.write([errand](store::Session &session) { store::finishErrand(session, errand); })
            .result()
            .has_value();
    }
    return errand.wish == ErrandWish::Announce ? announce(errand, **appointment) : mirror(errand, **appointment);
}

bool CalendarMirror::announce(const store::Errand &errand, const values::Appointment &appointment)
{
    const auto call = m_database
                          .read([id = appointment.callId](store::Session &session) {
                              return id.isEmpty() ? values::Call() : store::knownCall(session, id);
                          })
                          .result();
    if (!call)
        return false;
    const BookingNews news{
        .eventId = u"evt_"_s + appointment.id.section(u'_', 1), .occurredAt = appointment.createdAt, .call = *call};
    const bool accepted = !m_publish || m_publish(bookedEvent(appointment, news));
    const core::TimeMs next = m_clock.now() + errandBackOff({.kind = ErrorKind::Unavailable}, errand.tries + 1);
    return m_database
        .write([errand, accepted, next](store::Session &session) {
            if (accepted)
                store::finishErrand(session, errand);
            else
                store::postponeErrand(session, errand, next);
        })
        .result()
        .has_value();
}

bool CalendarMirror::mirror(const store::Errand &errand, const values::Appointment &appointment)
{
    const auto noted =
        m_database.write([errand](store::Session &session) { store::errandAsked(session, errand); }).result();
    if (!noted)
        return false;
    QList<Change> changes;
    std::optional<core::ApiError> failure;
    for (const ExternalEvent &known : appointment.external) {
        if (known.provider != errand.provider)
            continue;
        ExternalEvent after = known;
        if (const auto event = done(errand, appointment, known)) {
            after = *event;
            after.problem.clear();
        } else {
            failure = event.error();
            after.problem = failure->oneLine();
        }
        const bool neverWas = !failure && after.id.isEmpty();
        changes.append({known, neverWas ? std::nullopt : std::optional(after)});
    }
    const core::TimeMs now = m_clock.now();
    // Once it is over nobody is helped by its being right in a calendar; what is shown is why it is not.
    const bool over = now >= appointment.end && errand.tries > 0;
    const core::TimeMs next = failure ? now + errandBackOff(*failure, errand.tries + 1) : 0;
    return m_database
        .write([=](store::Session &session) {
            applyChanges(session, errand.appointmentId, changes);
            if (!failure || over)
                store::finishErrand(session, errand);
            else
                store::postponeErrand(session, errand, next);
        })
        .result()
        .has_value();
}

core::Result<ExternalEvent> CalendarMirror::done(const store::Errand &errand, const values::Appointment &appointment,
                                                 const ExternalEvent &known)
{
    const auto put = [&](values::Appointment wanted) {
        wanted.status = values::AppointmentStatus::Confirmed;
        return m_calendars.put(wanted, known).map([&known](ExternalEvent event) {
            event.provider = known.provider;
            return event;
        });
    };
    if (errand.wish == ErrandWish::Put)
        return put(appointment);
    ExternalEvent event = known;
    if (event.id.isEmpty()) {
        if (!errand.asked)
            return event; // it never got as far as the vendor
        // It may be there without our having heard so. The same appointment is the same event, so asking for it once
        // more tells its id, and with that it can be taken away.
        const auto found = put(appointment);
        if (!found)
            return core::fail(found.error());
        event = *found;
    }
    const auto cancelled = m_calendars.cancel(event);
    if (!cancelled)
        return core::fail(cancelled.error());
    return event;
}

} // namespace callttone::tools
