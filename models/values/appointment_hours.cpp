// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/appointment_hours.h"

#include "models/values/json_read.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr int minutesOfDay = 24 * 60;

QString clockOf(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

/// "9", "09:30", "17.30", "1730" is none; -1 for what is no time of day.
int minuteOf(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:[:.h](\\d{2}))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text.trimmed().toString());
    const int minutes = match.captured(2).toInt();
    const int minute = match.captured(1).toInt() * 60 + minutes;
    return match.hasMatch() && minutes < 60 && minute <= minutesOfDay ? minute : -1;
}

} // namespace

QString dayWireName(int day)
{
    return dayNames[size_t(day)];
}

QTimeZone AppointmentHours::zone() const
{
    const QTimeZone named(timezone.toLatin1());
    return named.isValid() ? named : QTimeZone::systemTimeZone();
}

QJsonObject AppointmentHours::toJson() const
{
    QJsonObject all;
    for (size_t day = 0; day < days.size(); ++day) {
        QJsonArray spans;
        for (const OfferedSpan &span : days[day])
            spans.append(QJsonObject{{u"from"_s, clockOf(span.fromMinute)}, {u"to"_s, clockOf(span.toMinute)}});
        all.insert(dayNames[day], spans);
    }
    return {{u"timezone"_s, timezone},
            {u"days"_s, all},
            {u"slotMinutes"_s, slotMinutes},
            {u"noticeMinutes"_s, noticeMinutes},
            {u"daysAhead"_s, daysAhead}};
}

AppointmentHours AppointmentHours::fromJson(const QJsonObject &object)
{
    AppointmentHours hours;
    hours.timezone = text(object, "timezone"_L1);
    const QJsonObject all = object.value("days"_L1).toObject();
    for (size_t day = 0; day < hours.days.size(); ++day) {
        const QJsonArray spans = all.value(dayNames[day]).toArray();
        for (const QJsonValue &span : spans) {
            const int from = minuteOf(text(span.toObject(), "from"_L1));
            const int to = minuteOf(text(span.toObject(), "to"_L1));
            if (from >= 0 && to > from)
                hours.days[day].append({from, to});
        }
    }
    hours.slotMinutes = object.value("slotMinutes"_L1).toInt(hours.slotMinutes);
    hours.noticeMinutes = object.value("noticeMinutes"_L1).toInt(hours.noticeMinutes);
    hours.daysAhead = object.value("daysAhead"_L1).toInt(hours.daysAhead);
    return hours;
}

QString spansText(const QList<OfferedSpan> &spans)
{
    QStringList parts;
    for (const OfferedSpan &span : spans)
        parts.append(u"%1 – %2"_s.arg(clockOf(span.fromMinute), clockOf(span.toMinute)));
    return parts.join(u", "_s);
}

std::optional<QList<OfferedSpan>> spansFromText(const QString &text)
{
    static const QRegularExpression separators(u"[,;]"_s);
    static const QRegularExpression dashes(u"[-–—]"_s);
    QList<OfferedSpan> spans;
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList ends = part.split(dashes);
        const int from = ends.size() == 2 ? minuteOf(ends.at(0)) : -1;
        const int to = ends.size() == 2 ? minuteOf(ends.at(1)) : -1;
        if (from < 0 || to <= from)
            return std::nullopt;
        spans.append({from, to});
    }
    std::sort(spans.begin(), spans.end(),
              [](const OfferedSpan &a, const OfferedSpan &b) { return a.fromMinute < b.fromMinute; });
    const auto clash = std::adjacent_find(spans.cbegin(), spans.cend(), [](const OfferedSpan &a, const OfferedSpan &b) {
        return a.toMinute > b.fromMinute;
    });
    return clash == spans.cend() ? std::optional(spans) : std::nullopt;
}

FreeTimes FreeTimes::fromJson(const QJsonObject &object)
{
    FreeTimes times{text(object, "timezone"_L1), {}};
    const QJsonArray all = object.value("slots"_L1).toArray();
    times.slotList.reserve(all.size());
    for (const QJsonValue &one : all)
        times.slotList.append({time(one.toObject(), "start"_L1), time(one.toObject(), "end"_L1)});
    return times;
}

} // namespace callttone::values
