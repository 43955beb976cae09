// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deliveries/delivery_filter_tokens.h"

#include "app/core/time_format.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr core::TimeMs minuteMs = 60'000;

std::optional<QTime> clockTime(const QString &text)
{
    for (const QString &format : {u"HH:mm"_s, u"HH:mm:ss"_s}) {
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    }
    return std::nullopt;
}

std::optional<QDate> wholeDay(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<core::TimeMs> momentOf(const QString &text, const QTimeZone &zone)
{
    if (const auto date = wholeDay(text))
        return date->startOfDay(zone).toMSecsSinceEpoch();
    if (const auto withZone = core::fromRfc3339(text))
        return withZone;
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    if (!local.isValid())
        return std::nullopt;
    return QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch();
}

/// The day's `time`, `days` after the day of `moment`.
core::TimeMs onDay(core::TimeMs moment, QTime time, int days, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment, zone).date().addDays(days);
    return QDateTime(day, time, zone).toMSecsSinceEpoch();
}

core::TimeMs latestUntil(core::TimeMs limit, QTime time, const QTimeZone &zone)
{
    const core::TimeMs sameDay = onDay(limit, time, 0, zone);
    return sameDay <= limit ? sameDay : onDay(limit, time, -1, zone);
}

core::TimeMs firstAfter(core::TimeMs limit, QTime time, const QTimeZone &zone)
{
    const core::TimeMs sameDay = onDay(limit, time, 0, zone);
    return sameDay > limit ? sameDay : onDay(limit, time, 1, zone);
}

QString asClock(core::TimeMs moment, const QTimeZone &zone)
{
    const bool wholeMinute = moment % minuteMs == 0;
    return QDateTime::fromMSecsSinceEpoch(moment, zone).toString(wholeMinute ? u"HH:mm"_s : u"HH:mm:ss"_s);
}

QString asDate(core::TimeMs moment, const QTimeZone &zone)
{
    const bool wholeMinute = moment % minuteMs == 0;
    return QDateTime::fromMSecsSinceEpoch(moment, zone)
        .toString(wholeMinute ? u"yyyy-MM-dd'T'HH:mm"_s : u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

} // namespace

TimeBounds timeBoundsOf(const FilterToken &token, const FilterClock &clock)
{
    const auto latest = [&clock](const QString &text) {
        const auto time = clockTime(text);
        return time ? std::optional(latestUntil(clock.now, *time, clock.zone)) : momentOf(text, clock.zone);
    };
    // Until a day means until its end.
    const auto until = [&](const QString &text) {
        const auto date = wholeDay(text);
        return date ? momentOf(date->addDays(1).toString(Qt::ISODate), clock.zone) : latest(text);
    };
    TimeBounds bounds;
    switch (token.op) {
    case FilterToken::Op::Greater:
    case FilterToken::Op::GreaterOrEqual:
        bounds.from = latest(token.value());
        break;
    case FilterToken::Op::Less:
    case FilterToken::Op::LessOrEqual:
        bounds.to = until(token.value());
        break;
    case FilterToken::Op::AnyOf:
        bounds.from = latest(token.value());
        bounds.to = wholeDay(token.value()) ? until(token.value())
                    : bounds.from           ? std::optional(*bounds.from + minuteMs)
                                            : std::nullopt;
        break;
    case FilterToken::Op::Range: {
        const auto end = clockTime(token.values.value(1));
        bounds.from = latest(token.values.value(0));
        bounds.to = end && bounds.from ? std::optional(firstAfter(*bounds.from, *end, clock.zone))
                                       : until(token.values.value(1));
        break;
    }
    }
    return bounds;
}

FilterToken timeTokenOf(std::optional<core::TimeMs> from, std::optional<core::TimeMs> to, const FilterClock &clock)
{
    FilterToken token{u"time"_s, FilterToken::Op::Range, {}, false, {}};
    if (!from && !to)
        return token;
    // Whole seconds are what a token can say; a range loses at most that.
    const auto seconds = [](std::optional<core::TimeMs> moment) {
        return moment ? std::optional(*moment / 1000 * 1000) : std::nullopt;
    };
    const TimeBounds wanted{seconds(from), seconds(to)};
    const auto print = [&clock](std::optional<core::TimeMs> moment, auto how) {
        return moment ? how(*moment, clock.zone) : QString();
    };
    token.values = {print(wanted.from, asClock), print(wanted.to, asClock)};
    if (timeBoundsOf(token, clock) != wanted)
        token.values = {print(wanted.from, asDate), print(wanted.to, asDate)};
    return token;
}

} // namespace callttone::ui
