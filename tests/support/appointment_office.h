// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/time_format.h"
#include "app/tools/appointments/appointment_desk.h"
#include "app/tools/appointments/calendar_mirror.h"
#include "tests/support/fake_calendars.h"
#include "tests/support/manual_clock.h"
#include "tests/support/store_fixture.h"

namespace callttone::testing {

inline constexpr core::TimeMs second = 1'000;
inline constexpr core::TimeMs minute = 60 * second;
inline constexpr core::TimeMs hour = 60 * minute;

inline const QString google = QStringLiteral("google_calendar");

inline core::TimeMs at(const QString &text)
{
    return core::fromRfc3339(text).value();
}

/// Thursday, 10:00 in Chicago; the clock of the tests stands on the Tuesday before.
inline const core::TimeMs thursdayTen = at(QStringLiteral("2026-02-19T16:00:00Z"));

inline tools::AppointmentDraft draftAt(core::TimeMs start, int minutes = 30)
{
    tools::AppointmentDraft draft;
    draft.title = QStringLiteral("Whitening consultation");
    draft.start = start;
    draft.durationMinutes = minutes;
    draft.timezone = QStringLiteral("America/Chicago");
    draft.attendee = {QStringLiteral("Dana Whitfield"), QStringLiteral("dana@whitfield.example"),
                      QStringLiteral(" +15125550142 ")};
    return draft;
}

inline core::ApiError failure(core::ErrorKind kind, std::optional<int> retryAfterSeconds = {})
{
    return {.kind = kind,
            .code = QStringLiteral("test"),
            .title = QStringLiteral("Google Calendar did not answer"),
            .retryAfterSeconds = retryAfterSeconds};
}

/// A desk whose calendars are brought up to date when the test says so: its own thread is not started.
struct Office
{
    StoreFixture store;
    ManualClock clock;
    FakeCalendars calendars;
    QList<QByteArray> published;
    bool accepts = true;
    std::unique_ptr<tools::AppointmentDesk> desk = open();
    std::unique_ptr<tools::CalendarMirror> mirror = openMirror();

    Office()
    {
        (void)desk->changeWorkingHours({{QStringLiteral("timezone"), QStringLiteral("America/Chicago")}}).result();
    }

    std::unique_ptr<tools::AppointmentDesk> open()
    {
        return std::make_unique<tools::AppointmentDesk>(tools::AppointmentDeskParts{
            .database = *store.database, .calendars = calendars, .clock = clock, .publish = {}});
    }
    std::unique_ptr<tools::CalendarMirror> openMirror()
    {
        return std::make_unique<tools::CalendarMirror>(*store.database, calendars, clock,
                                                       [this](const QByteArray &event) {
                                                           if (accepts)
                                                               published.append(event);
                                                           return accepts;
                                                       });
    }
    /// As after a crash: what is in the database is all there is.
    void reopen()
    {
        mirror.reset();
        desk.reset();
        store.reopen();
        desk = open();
        mirror = openMirror();
    }
    values::Appointment make(core::TimeMs start = thursdayTen, int minutes = 30)
    {
        const auto made = desk->create(draftAt(start, minutes)).result();
        if (!made)
            qFatal("%s", qPrintable(made.error().oneLine()));
        return *made;
    }
    values::Appointment now(const QString &id) { return desk->find(id).result().value(); }
    std::optional<core::TimeMs> runMirror() { return mirror->runDue(); }
    void failNext(const QString &operation, core::ErrorKind kind, int times = 1)
    {
        calendars.setFault([operation, kind, left = std::make_shared<int>(times)](
                               const QString &current, const QString &) -> std::optional<core::ApiError> {
            if (current != operation || *left == 0)
                return std::nullopt;
            --*left;
            return failure(kind);
        });
    }
};

} // namespace callttone::testing
