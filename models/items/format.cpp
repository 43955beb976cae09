// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString formatted(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

QDateTime local(core::TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time);
}

/// Digits of the country calling code at the front: ITU-T E.164 assigns them so that none is the start of another.
qsizetype callingCodeLength(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static constexpr QStringView twoDigitCodes =
        u"20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 "
        u"86 90 91 92 93 94 95 98";
    return twoDigitCodes.contains(digits.first(2)) ? 2 : 3;
}

} // namespace

QString durationText(int seconds)
{
    const int whole = std::max(seconds, 0);
    const QString tail = twoDigits(whole % 60) + u's';
    if (whole < 3600)
        return u"%1m %2"_s.arg(whole / 60).arg(tail);
    return u"%1h %2m %3"_s.arg(whole / 3600).arg(twoDigits(whole / 60 % 60), tail);
}

QString runningText(int seconds)
{
    const int whole = std::max(seconds, 0);
    if (whole < 3600)
        return u"%1:%2"_s.arg(twoDigits(whole / 60), twoDigits(whole % 60));
    return u"%1:%2:%3"_s.arg(whole / 3600).arg(twoDigits(whole / 60 % 60), twoDigits(whole % 60));
}

QString offsetText(double seconds)
{
    const int whole = std::max(int(seconds), 0);
    return u"%1:%2"_s.arg(whole / 60).arg(twoDigits(whole % 60));
}

QString latencyText(std::optional<qint64> ms)
{
    if (!ms)
        return {};
    if (*ms >= 10'000)
        return QLocale().toString(double(*ms) / 1000.0, 'f', 1) + u" s"_s;
    return QLocale().toString(*ms) + u" ms"_s;
}

QString waitText(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
    if (seconds < 100)
        return formatted(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(seconds);
    if (seconds < 100 * 60)
        return formatted(QT_TRANSLATE_NOOP("Format", "%1 min")).arg((seconds + 30) / 60);
    if (seconds < 48 * 3600)
        return formatted(QT_TRANSLATE_NOOP("Format", "%1 h")).arg((seconds + 1800) / 3600);
    return formatted(QT_TRANSLATE_NOOP("Format", "%1 d")).arg((seconds + 43'200) / 86'400);
}

QString byteText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString clockText(core::TimeMs time)
{
    return local(time).toString(u"HH:mm:ss"_s);
}

QString clockMinuteText(core::TimeMs time)
{
    return local(time).toString(u"HH:mm"_s);
}

QString dateText(core::TimeMs time, core::TimeMs now)
{
    const QDate date = local(time).date();
    const QString pattern = date.year() == local(now).date().year()
                                //: Qt date format of a day in this year
                                ? formatted(QT_TRANSLATE_NOOP("Format", "MMM d"))
                                //: Qt date format of a day in another year
                                : formatted(QT_TRANSLATE_NOOP("Format", "MMM d, yyyy"));
    return QLocale().toString(date, pattern);
}

QString timeText(core::TimeMs time, core::TimeMs now)
{
    return local(time).date() == local(now).date() ? clockText(time) : dateText(time, now);
}

QString fullTimeText(core::TimeMs time)
{
    const QDateTime moment = local(time);
    return u"%1 %2 %3"_s.arg(QLocale().toString(moment.date(), QLocale::ShortFormat),
                             moment.toString(u"HH:mm:ss.zzz"_s), moment.timeZoneAbbreviation());
}

QString relativeText(core::TimeMs time, core::TimeMs now)
{
    const qint64 seconds = (now - time) / 1000;
    if (seconds < 5)
        return formatted(QT_TRANSLATE_NOOP("Format", "Just now"));
    if (seconds < 60)
        return formatted(QT_TRANSLATE_NOOP("Format", "%1 s ago")).arg(seconds);
    if (seconds < 3600)
        return formatted(QT_TRANSLATE_NOOP("Format", "%1 min ago")).arg(seconds / 60);
    return local(time).date() == local(now).date() ? clockMinuteText(time) : dateText(time, now);
}

QString phoneText(const QString &e164)
{
    const QStringView digits = QStringView(e164).sliced(e164.isEmpty() ? 0 : 1);
    const bool isNumber = e164.startsWith(u'+') && digits.size() >= 7 && digits.size() <= 15
                          && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return e164;
    if (digits.size() == 11 && digits.startsWith(u'1')) {
        return u"+1 (%1) %2-%3"_s.arg(digits.sliced(1, 3).toString(), digits.sliced(4, 3).toString(),
                                      digits.sliced(7).toString());
    }
    const qsizetype codeLength = callingCodeLength(digits);
    QString text = u'+' + digits.first(codeLength).toString();
    for (QStringView rest = digits.sliced(codeLength); !rest.isEmpty();) {
        const qsizetype group = rest.size() <= 4 ? rest.size() : 3; // a last group of four rather than a lone digit
        text += u' ' + rest.first(group).toString();
        rest = rest.sliced(group);
    }
    return text;
}

} // namespace callttone::items
