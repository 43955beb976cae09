// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/appointments/working_hours.h"

#include "app/tools/times/moments.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr int minutesOfDay = 24 * 60;
constexpr int mostOpenings = 12;

struct NumberRule
{
    QLatin1StringView name;
    int WorkingHours::*member;
    int least;
    int most;
};
constexpr std::array numberRules{NumberRule{"slotMinutes"_L1, &WorkingHours::slotMinutes, 5, 480},
                                 NumberRule{"noticeMinutes"_L1, &WorkingHours::noticeMinutes, 0, 30 * minutesOfDay},
                                 NumberRule{"daysAhead"_L1, &WorkingHours::daysAhead, 1, 366}};

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

/// "09:00" to "24:00".
std::optional<int> minuteOf(const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^(\\d{2}):(\\d{2})$"_s);
    const QRegularExpressionMatch match = pattern.match(value.toString());
    const int minute = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    if (!match.hasMatch() || match.captured(2).toInt() > 59 || minute > minutesOfDay)
        return std::nullopt;
    return minute;
}

bool overlapping(const QList<Opening> &inOrder)
{
    return std::adjacent_find(inOrder.begin(), inOrder.end(),
                              [](const Opening &a, const Opening &b) { return a.toMinute > b.fromMinute; })
           != inOrder.end();
}

QList<Opening> readDay(const QJsonValue &value, const QString &pointer, QList<core::FieldError> &errors)
{
    if (!value.isArray() || value.toArray().size() > mostOpenings) {
        errors.append(
            {pointer, u"must be a list of at most %1 {from, to}; an empty one is a day off"_s.arg(mostOpenings)});
        return {};
    }
    QList<Opening> openings;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto from = minuteOf(entries[i]["from"_L1]);
        const auto to = minuteOf(entries[i]["to"_L1]);
        if (!from || !to || *from >= *to)
            errors.append({u"%1/%2"_s.arg(pointer).arg(i),
                           u"must have a from before its to, as 09:00; the end of the day is 24:00"_s});
        else
            openings.append({*from, *to});
    }
    std::sort(openings.begin(), openings.end(),
              [](const Opening &a, const Opening &b) { return a.fromMinute < b.fromMinute; });
    if (overlapping(openings))
        errors.append({pointer, u"has times that overlap"_s});
    return openings;
}

void readDays(const QJsonValue &value, WorkingHours &hours, QList<core::FieldError> &errors)
{
    if (!value.isObject()) {
        errors.append({u"/days"_s, u"must be an object with mon to sun"_s});
        return;
    }
    const QJsonObject days = value.toObject();
    for (auto day = days.begin(); day != days.end(); ++day) {
        const auto name = std::find(dayNames.begin(), dayNames.end(), day.key());
        if (name == dayNames.end())
            errors.append({u"/days/"_s + day.key(), u"is not one of mon, tue, wed, thu, fri, sat, sun"_s});
        else
            hours.days[size_t(name - dayNames.begin())] = readDay(day.value(), u"/days/"_s + day.key(), errors);
    }
}

} // namespace

QTimeZone WorkingHours::zone() const
{
    return readZone(timezone).value_or(QTimeZone::utc());
}

WorkingHours WorkingHours::usual()
{
    WorkingHours hours;
    const auto here = readZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    hours.timezone = here ? QString::fromLatin1(here->id()) : u"UTC"_s;
    for (size_t day = 0; day < 5; ++day)
        hours.days[day] = {{9 * 60, 17 * 60}};
    return hours;
}

QJsonObject WorkingHours::toJson() const
{
    QJsonObject week;
    for (size_t day = 0; day < days.size(); ++day) {
        QJsonArray openings;
        for (const Opening &opening : days[day])
            openings.append(
                QJsonObject{{u"from"_s, clockText(opening.fromMinute)}, {u"to"_s, clockText(opening.toMinute)}});
        week.insert(dayNames[day], openings);
    }
    QJsonObject object{{u"timezone"_s, timezone}, {u"days"_s, week}};
    for (const NumberRule &rule : numberRules)
        object.insert(rule.name, this->*rule.member);
    return object;
}

core::Result<WorkingHours> WorkingHours::changed(const QJsonObject &changes) const
{
    WorkingHours hours = *this;
    QList<core::FieldError> errors;
    if (const QJsonValue zone = changes.value("timezone"_L1); !zone.isUndefined()) {
        if (const auto read = readZone(zone.toString()))
            hours.timezone = QString::fromLatin1(read->id());
        else
            errors.append({u"/timezone"_s, read.error()});
    }
    if (const QJsonValue week = changes.value("days"_L1); !week.isUndefined())
        readDays(week, hours, errors);
    for (const NumberRule &rule : numberRules) {
        const QJsonValue given = changes.value(rule.name);
        if (given.isUndefined())
            continue;
        const double number = given.toDouble(std::nan(""));
        if (number >= rule.least && number <= rule.most && number == std::floor(number))
            hours.*rule.member = int(number);
        else
            errors.append(
                {u"/"_s + rule.name, u"must be a whole number from %1 to %2"_s.arg(rule.least).arg(rule.most)});
    }
    if (errors.isEmpty())
        return hours;
    return core::fail({.kind = core::ErrorKind::Validation,
                       .code = u"validation_failed"_s,
                       .title = u"The working hours have members that cannot be used"_s,
                       .detail = u"Nothing was changed. Correct the listed members and send them again."_s,
                       .fields = errors});
}

} // namespace callttone::tools
