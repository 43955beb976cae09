// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/call_script.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

QJsonObject dayValues(const QDate &day)
{
    const QLocale english = QLocale::c(); // agents speak English, whatever the desktop does
    return {{u"date"_s, day.toString(Qt::ISODate)},
            {u"weekday"_s, english.toString(day, u"dddd"_s)},
            {u"short"_s, english.toString(day, u"ddd d MMM"_s)},
            {u"long"_s, english.toString(day, u"dddd, MMMM d"_s)}};
}

QDate workingDayAfter(QDate day)
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() > 5);
    return day;
}

} // namespace

Alternatives builtInValues(const QString &counterpart, core::TimeMs now)
{
    const QDate first = workingDayAfter(QDateTime::fromMSecsSinceEpoch(now).date());
    return {{u"callerNumber"_s, QJsonArray{counterpart}},
            {u"day1"_s, QJsonArray{dayValues(first)}},
            {u"day2"_s, QJsonArray{dayValues(workingDayAfter(first))}}};
}

} // namespace callttone::client
