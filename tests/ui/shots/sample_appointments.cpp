// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_appointments.h"

#include "app/store/appointment_store.h"
#include "app/store/database.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

struct Sample
{
    const char *title;
    const char *who;
    int day; ///< from today
    int minute;
    int length;
    const char *agent; ///< empty: made by hand
    const char *provider;
    const char *problem;
};

constexpr Sample samples[] = {
    {"Emergency", "Kim Osei", -1, 8 * 60 + 30, 45, "front_desk", "google_calendar", ""},
    {"Check-up", "Lee Moreno", -1, 14 * 60, 30, "recall", "google_calendar", ""},
    {"Cleaning", "Ana Lima", 0, 9 * 60 + 30, 60, "recall", "google_calendar", ""},
    {"Crown fitting", "Noor Haddad", 0, 13 * 60, 90, "", "google_calendar", ""},
    {"Whitening consultation", "Dana Whitfield", 1, 14 * 60 + 30, 30, "sales", "gohighlevel", ""},
    {"Cleaning", "Jordan Pike", 1, 14 * 60, 60, "front_desk", "google_calendar",
     "Google Calendar refused the event: the calendar is gone. Choose another one in the configuration."},
    {"Check-up", "Robin Vale", 2, 9 * 60, 45, "front_desk", "google_calendar", ""},
    {"Implant, first talk", "Sam Ortiz", 2, 10 * 60 + 30, 60, "sales", "gohighlevel", ""},
    {"Check-up", "Mia Tran", 3, 15 * 60, 30, "recall", "google_calendar", ""},
    {"Retainer", "Eli Brandt", 6, 10 * 60, 30, "", "google_calendar", ""},
    {"Cleaning", "Ida Novak", 7, 11 * 60, 60, "recall", "google_calendar", ""},
};

} // namespace

void addSampleAppointments(store::Database &database, core::TimeMs now)
{
    const auto written = database.write([now](store::Session &session) {
        const QTimeZone zone = QTimeZone::systemTimeZone();
        const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
        int number = 0;
        for (const Sample &sample : samples) {
            values::Appointment appointment;
            appointment.id = u"apt_01KHPE8B8PEHW7WS9QZ1E3S5%1"_s.arg(++number, 2, 10, QChar(u'0'));
            appointment.title = QString::fromLatin1(sample.title);
            appointment.start =
                QDateTime(today.addDays(sample.day), QTime(sample.minute / 60, sample.minute % 60), zone)
                    .toMSecsSinceEpoch();
            appointment.end = appointment.start + sample.length * 60'000LL;
            appointment.timezone = QString::fromLatin1(zone.id());
            const QString who = QString::fromLatin1(sample.who);
            appointment.attendee = {who, who.section(u' ', 0, 0).toLower() + u"@example.com"_s,
                                    u"+151255501%1"_s.arg(number, 2, 10, QChar(u'0'))};
            if (sample.agent[0] != '\0') {
                appointment.agentId = u"agt_"_s + QString::fromLatin1(sample.agent);
                appointment.callId = u"call_%1"_s.arg(4100 + number);
            }
            const QString problem = QString::fromLatin1(sample.problem);
            appointment.external = {
                {QString::fromLatin1(sample.provider), problem.isEmpty() ? u"evt%1"_s.arg(number) : QString(),
                 problem.isEmpty() ? u"https://calendar.example.com/evt%1"_s.arg(number) : QString(), u"primary"_s,
                 problem}};
            appointment.createdAt = appointment.updatedAt = now - 3'600'000;
            store::putAppointment(session, appointment);
        }
    });
    if (const auto done = written.result(); !done)
        qFatal("%s", qPrintable(done.error().oneLine()));
}

} // namespace callttone::testing
