// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/appointment_words.h"

#include "models/items/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

QString formatted(const char *text)
{
    return QCoreApplication::translate("Appointments", text);
}

QDateTime in(const QTimeZone &zone, core::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, zone);
}

QString clockIn(const QTimeZone &zone, core::TimeMs time)
{
    return in(zone, time).toString(u"HH:mm"_s);
}

} // namespace

AppointmentState shownState(const values::Appointment &appointment)
{
    if (appointment.status == values::AppointmentStatus::Cancelled)
        return {u"minus"_s, formatted(QT_TRANSLATE_NOOP("Appointments", "Cancelled")), u"neutral"_s};
    const bool troubled = std::any_of(appointment.external.cbegin(), appointment.external.cend(),
                                      [](const values::ExternalEvent &event) { return !event.problem.isEmpty(); });
    if (troubled)
        return {u"alert"_s, formatted(QT_TRANSLATE_NOOP("Appointments", "Calendar behind")), u"warn"_s};
    return {u"check"_s, formatted(QT_TRANSLATE_NOOP("Appointments", "Confirmed")), u"success"_s};
}

QString attendeeText(const values::Appointment &appointment)
{
    const values::Attendee &attendee = appointment.attendee;
    if (!attendee.name.isEmpty())
        return attendee.name;
    return attendee.phone.isEmpty() ? attendee.email : phoneText(attendee.phone);
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return formatted(QT_TRANSLATE_NOOP("Appointments", "Today"));
    if (day == today.addDays(1))
        return formatted(QT_TRANSLATE_NOOP("Appointments", "Tomorrow"));
    const QString pattern = day.year() == today.year()
                                //: Qt date format of a day with its weekday, in this year
                                ? formatted(QT_TRANSLATE_NOOP("Appointments", "ddd, MMM d"))
                                //: Qt date format of a day with its weekday, in another year
                                : formatted(QT_TRANSLATE_NOOP("Appointments", "ddd, MMM d, yyyy"));
    return QLocale().toString(day, pattern);
}

QString startText(core::TimeMs start, const QTimeZone &zone, core::TimeMs now)
{
    //: A day and a time of that day
    return formatted(QT_TRANSLATE_NOOP("Appointments", "%1, %2"))
        .arg(dayText(in(zone, start).date(), in(zone, now).date()), clockIn(zone, start));
}

QString spanText(core::TimeMs start, core::TimeMs end, const QTimeZone &zone)
{
    const QDate lastDay = in(zone, end).date();
    const bool sameDay = in(zone, start).date() == lastDay;
    return u"%1 – %2"_s.arg(clockIn(zone, start),
                            sameDay ? clockIn(zone, end)
                                    : formatted(QT_TRANSLATE_NOOP("Appointments", "%1, %2"))
                                          .arg(QLocale().toString(lastDay, QLocale::ShortFormat), clockIn(zone, end)));
}

QString lengthText(qint64 minutes)
{
    const qint64 hours = minutes / 60;
    const qint64 rest = minutes % 60;
    if (hours == 0)
        return formatted(QT_TRANSLATE_NOOP("Appointments", "%1 min")).arg(rest);
    if (rest == 0)
        return formatted(QT_TRANSLATE_NOOP("Appointments", "%1 h")).arg(hours);
    return formatted(QT_TRANSLATE_NOOP("Appointments", "%1 h %2 min")).arg(hours).arg(rest);
}

QString zoneName(const QTimeZone &zone, core::TimeMs at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const int minutes = zone.offsetFromUtc(moment) / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    const QString letters = zone.abbreviation(moment);
    const bool named = !letters.isEmpty() && letters.at(0).isLetter() && !letters.startsWith("UTC"_L1);
    const QString name = QString::fromLatin1(zone.id());
    if (name == "UTC"_L1)
        return name;
    return named ? u"%1 (%2, %3)"_s.arg(name, letters, offset) : u"%1 (%2)"_s.arg(name, offset);
}

} // namespace callttone::items
