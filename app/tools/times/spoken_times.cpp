// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/times/spoken_times.h"

#include "app/core/time_format.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/wall_clock.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

QString spokenDay(const QDate &day)
{
    return QLocale::c().toString(day, u"dddd, MMMM d");
}

QString spokenTime(const QTime &time)
{
    return QLocale::c().toString(time, u"h:mm AP");
}

struct DayTimes
{
    QDate day;
    QList<QTime> times;
    qsizetype chosen = 0;
};

QList<DayTimes> byDay(const QList<core::TimeMs> &moments, const QTimeZone &zone)
{
    QList<core::TimeMs> ordered = moments;
    std::sort(ordered.begin(), ordered.end());
    QList<DayTimes> days;
    for (const core::TimeMs moment : std::as_const(ordered)) {
        const WallTime wall = wallTime(moment, zone);
        if (days.isEmpty() || days.last().day != wall.date)
            days.append({wall.date, {}});
        if (!days.last().times.contains(wall.time)) // said twice, an hour shown twice sounds like a slip
            days.last().times.append(wall.time);
    }
    return days;
}

/// One time of each day, then a second of each, until there are enough.
void choose(QList<DayTimes> &days, int most)
{
    for (bool more = true; more && most > 0;) {
        more = false;
        for (DayTimes &day : days) {
            if (most == 0 || day.chosen == day.times.size())
                continue;
            ++day.chosen;
            --most;
            more = true;
        }
    }
}

/// "A", "A or B", "A, B or C"; `serial` is what stands before the last of them.
QString listed(const QStringList &parts, const QString &serial)
{
    if (parts.size() < 2)
        return parts.value(0);
    return parts.first(parts.size() - 1).join(u", "_s) + serial + parts.last();
}

QString length(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    const auto counted = [](int number, const QString &unit) {
        return u"%1 %2%3"_s.arg(number).arg(unit, number == 1 ? QString() : u"s"_s);
    };
    if (minutes % 60 == 0)
        return counted(minutes / 60, u"hour"_s);
    if (minutes < 60)
        return counted(minutes, u"minute"_s);
    return counted(minutes / 60, u"hour"_s) + u" and "_s + counted(minutes % 60, u"minute"_s);
}

QString changeNote(core::TimeMs at, core::TimeMs now, const QTimeZone &zone)
{
    const int change = offsetAt(at, zone) - offsetAt(now, zone);
    if (change == 0)
        return {};
    return u"Between now and then the clocks in %1 go %2 by %3."_s.arg(
        QString::fromLatin1(zone.id()), change > 0 ? u"forward"_s : u"back"_s, length(change));
}

QString differenceNote(core::TimeMs at, const QTimeZone &business, const QTimeZone &caller)
{
    const QString zone = QString::fromLatin1(caller.id());
    const int difference = offsetAt(at, caller) - offsetAt(at, business);
    if (difference == 0)
        return u"The caller's time zone is %1, which shows the same time as the business then."_s.arg(zone);
    return u"The caller's time zone is %1, %2 %3 the business then."_s.arg(
        zone, length(difference), difference > 0 ? u"ahead of"_s : u"behind"_s);
}

} // namespace

QString spokenMoment(core::TimeMs at, const QTimeZone &zone)
{
    const WallTime wall = wallTime(at, zone);
    return u"%1 at %2"_s.arg(spokenDay(wall.date), spokenTime(wall.time));
}

QString spokenChoices(const QList<core::TimeMs> &moments, const QTimeZone &zone, int most)
{
    QList<DayTimes> days = byDay(moments, zone);
    choose(days, most);
    QStringList parts;
    for (const DayTimes &day : std::as_const(days)) {
        QStringList times;
        for (qsizetype i = 0; i < day.chosen; ++i) // spread over the day, so a morning and an afternoon are said
            times.append(spokenTime(day.times.at(i * day.times.size() / day.chosen)));
        if (!times.isEmpty())
            parts.append(u"%1 at %2"_s.arg(spokenDay(day.day), listed(times, u" or "_s)));
    }
    return listed(parts, u", or "_s);
}

QJsonObject timeProof(core::TimeMs at, const QTimeZone &business, const QTimeZone &caller, const QString &stored,
                      core::TimeMs now)
{
    QJsonObject proof{{u"business"_s, localIso(at, business)},
                      {u"businessZone"_s, QString::fromLatin1(business.id())},
                      {u"utc"_s, core::toRfc3339(at)},
                      {u"stored"_s, stored}};
    QStringList notes{changeNote(at, now, business)};
    if (caller.isValid()) {
        proof.insert(u"caller"_s, localIso(at, caller));
        proof.insert(u"callerZone"_s, QString::fromLatin1(caller.id()));
        if (caller.id() != business.id())
            notes << changeNote(at, now, caller) << differenceNote(at, business, caller);
    }
    notes.removeAll(QString());
    if (!notes.isEmpty())
        proof.insert(u"note"_s, notes.join(u' '));
    return proof;
}

} // namespace callttone::tools
