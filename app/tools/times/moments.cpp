// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/times/moments.h"

#include "app/tools/times/wall_clock.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::tools {

namespace {

constexpr int farthestOffsetMinutes = 14 * 60;

const QRegularExpression &momentPattern()
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2})(:\\d{2})?(\\.\\d{1,9})?\\s?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?$"_s);
    return pattern;
}

const QRegularExpression &dayPattern()
{
    static const QRegularExpression pattern(u"^(\\d{4}-\\d{2}-\\d{2})(?:[Tt ].*)?$"_s);
    return pattern;
}

tl::unexpected<QString> refuse(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

/// How texts that came from outside are repeated in sentences.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 60;
    return u'"' + (text.size() > longest ? text.left(longest) + u'…' : text) + u'"';
}

QString dayName(const QDate &day)
{
    return QLocale::c().toString(day, u"MMMM d");
}

QString timeName(const QTime &time)
{
    return QLocale::c().toString(time, time.second() == 0 ? u"h:mm AP" : u"h:mm:ss AP");
}

QString explainSkipped(const WallTime &wall, const QTimeZone &zone)
{
    const WallTime moved = wallTime(*laterOfSkipped(wall, zone), zone);
    const QString instead =
        moved.date == wall.date ? timeName(moved.time) : u"%1 on %2"_s.arg(timeName(moved.time), dayName(moved.date));
    return u"%1 does not exist on %2 in %3, because the clocks go forward. Use %4 or later."_s.arg(
        timeName(wall.time), dayName(wall.date), QString::fromLatin1(zone.id()), instead);
}

QString explainTwice(const WallTime &wall, const QList<core::TimeMs> &moments, const QTimeZone &zone)
{
    return u"%1 happens twice on %2 in %3, because the clocks go back. Say which with the offset: %4 is the first, %5 "
           "the second."_s.arg(timeName(wall.time), dayName(wall.date), QString::fromLatin1(zone.id()),
                               localIso(moments.first(), zone), localIso(moments.last(), zone));
}

/// In seconds; nullopt beyond what any place on earth uses.
std::optional<int> offsetSeconds(const QString &text)
{
    if (text.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = text.mid(1, 2).toInt();
    const int minutes = text.size() > 3 ? text.right(2).toInt() : 0;
    const int total = hours * 60 + minutes;
    if (minutes > 59 || total > farthestOffsetMinutes)
        return std::nullopt;
    return (text.startsWith(u'-') ? -total : total) * 60;
}

/// By lower-case name. Not QTimeZone::isTimeZoneIdAvailable(): that takes POSIX rules too, and "CST6" has no summer
/// time.
const QHash<QByteArray, QByteArray> &knownZones()
{
    static const QHash<QByteArray, QByteArray> zones = [] {
        QHash<QByteArray, QByteArray> names;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            if (!id.startsWith("UTC+") && !id.startsWith("UTC-")) // Qt's own; an offset is not a place
                names.insert(id.toLower(), id);
        }
        names.insert("utc", "UTC");
        return names;
    }();
    return zones;
}

} // namespace

tl::expected<core::TimeMs, QString> readMoment(const QString &text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = momentPattern().match(trimmed);
    if (!match.hasMatch())
        return refuse(
            u"%1 is not a date and time. Write it as 2026-02-19T14:30:00 with an offset such as -06:00."_s.arg(
                quoted(trimmed)));
    WallTime wall{QDate::fromString(match.captured(1), Qt::ISODate),
                  QTime::fromString(match.captured(2) + match.captured(3), Qt::ISODate)};
    if (!wall.date.isValid())
        return refuse(u"%1 is not a day of the calendar. Check the month and the day."_s.arg(match.captured(1)));
    if (!wall.time.isValid())
        return refuse(u"%1 is not a time of the day. Use 00:00 to 23:59."_s.arg(match.captured(2) + match.captured(3)));
    wall.time = wall.time.addMSecs(int(match.captured(4).toDouble() * 1000));

    if (const QString offset = match.captured(5); !offset.isEmpty()) {
        const std::optional<int> seconds = offsetSeconds(offset);
        if (!seconds)
            return refuse(u"%1 is not an offset from UTC. Use one between -14:00 and +14:00, or Z."_s.arg(offset));
        return momentAtOffset(wall, *seconds);
    }
    if (!zone.isValid())
        return refuse(
            u"%1 has no time zone. Add the offset, such as -06:00, or give the IANA time zone beside it."_s.arg(
                trimmed));
    const QList<core::TimeMs> moments = momentsOf(wall, zone);
    if (moments.isEmpty())
        return refuse(explainSkipped(wall, zone));
    if (moments.size() > 1)
        return refuse(explainTwice(wall, moments, zone));
    return moments.first();
}

tl::expected<QDate, QString> readDay(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = dayPattern().match(trimmed);
    if (!match.hasMatch())
        return refuse(u"%1 is not a date. Write it as 2026-02-19."_s.arg(quoted(trimmed)));
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!day.isValid())
        return refuse(u"%1 is not a day of the calendar. Check the month and the day."_s.arg(match.captured(1)));
    return day;
}

tl::expected<QTimeZone, QString> readZone(const QString &text)
{
    QString name = text.trimmed();
    name.replace(u' ', u'_'); // "America/New York", as it is spoken
    const auto known = knownZones().constFind(name.toLatin1().toLower());
    if (name.isEmpty() || known == knownZones().constEnd())
        return refuse(u"%1 is not a time zone. Use the IANA name, such as America/Chicago or Europe/Berlin."_s.arg(
            quoted(text.trimmed())));
    return QTimeZone(*known);
}

core::TimeMs startOfDay(const QDate &day, const QTimeZone &zone)
{
    const WallTime midnight{day, QTime(0, 0)};
    const QList<core::TimeMs> moments = momentsOf(midnight, zone);
    return moments.isEmpty() ? endOfGap(midnight, zone) : moments.first();
}

QString localIso(core::TimeMs at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, offsetAt(at, zone)).toString(Qt::ISODate);
}

} // namespace callttone::tools
