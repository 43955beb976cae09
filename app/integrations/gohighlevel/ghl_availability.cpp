// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_availability.h"

#include "app/integrations/gohighlevel/ghl_schema.h"
#include "app/integrations/gohighlevel/ghl_slots.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int usualDays = 7;
constexpr int longestDays = 31;
constexpr int mostShown = 20;
constexpr int mostSpoken = 3;

/// The days asked for, as the business counts them, and the moments they span.
struct Range
{
    QDate first;
    QDate last;
    tools::Span span;
};

bool isMoment(const QString &text)
{
    return text.contains(u'T', Qt::CaseInsensitive);
}

tl::expected<QDate, tools::ToolFailure> dayOf(QLatin1StringView argument, const QString &text, const QTimeZone &zone)
{
    if (isMoment(text)) { // the same moment is another date elsewhere
        const auto at = tools::readMoment(text, zone);
        if (!at)
            return tl::unexpected(ghlInvalid(argument, at.error()));
        return QDateTime::fromMSecsSinceEpoch(*at, zone).date();
    }
    const auto day = tools::readDay(text);
    if (!day)
        return tl::unexpected(ghlInvalid(argument, day.error()));
    return *day;
}

tl::expected<Range, tools::ToolFailure> readRange(const GhlCall &call, const QTimeZone &zone)
{
    const core::TimeMs now = call.invocation.now;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QString from = call.argument("from"_L1);
    const QString to = call.argument("to"_L1);
    Range range{today, {}, {}};
    if (!from.isEmpty()) {
        const auto day = dayOf("from"_L1, from, zone);
        if (!day)
            return tl::unexpected(day.error());
        range.first = *day;
    }
    range.last = range.first.addDays(usualDays - 1);
    if (!to.isEmpty()) {
        const auto day = dayOf("to"_L1, to, zone);
        if (!day)
            return tl::unexpected(day.error());
        range.last = *day;
    }
    const QString nowText = tools::localIso(now, zone);
    if (range.last < range.first)
        return tl::unexpected(ghlInvalid("to"_L1, u"It is before from."_s));
    if (range.last < today) {
        return tl::unexpected(ghlInvalid(to.isEmpty() ? "from"_L1 : "to"_L1,
                                         u"It has passed: now it is %1. Check the year."_s.arg(nowText)));
    }
    const qint64 days = range.first.daysTo(range.last) + 1;
    if (days > longestDays) {
        return tl::unexpected(ghlInvalid(
            "to"_L1,
            u"From and to span %1 days, and at most %2 can be looked at at once."_s.arg(days).arg(longestDays)));
    }
    range.span = {isMoment(from) ? tools::readMoment(from, zone).value_or(0) : tools::startOfDay(range.first, zone),
                  isMoment(to) ? tools::readMoment(to, zone).value_or(0)
                               : tools::startOfDay(range.last.addDays(1), zone)};
    range.span.start = std::max(range.span.start, now);
    range.span.end = std::max(range.span.end, range.span.start);
    return range;
}

QString openText(const QList<GhlSlot> &open, const GhlZones &zones)
{
    const QString choices = tools::spokenChoices(ghlMoments(open), zones.spoken(), mostSpoken);
    const QString where = zones.caller.isValid() ? u", in your time"_s : QString();
    if (open.size() == 1)
        return u"The only open time is %1%2."_s.arg(choices, where);
    if (open.size() <= mostSpoken)
        return u"The open times are %1%2."_s.arg(choices, where);
    return u"I have for example %1%2. There are %3 open times in all."_s.arg(choices, where).arg(open.size());
}

QString nothingText(const Range &range)
{
    const auto spoken = [](const QDate &day) { return QLocale::c().toString(day, u"dddd, MMMM d"); };
    return range.first == range.last
               ? u"There are no open times on %1."_s.arg(spoken(range.first))
               : u"There are no open times from %1 to %2."_s.arg(spoken(range.first), spoken(range.last));
}

tools::ToolResult check(const GhlCall &call)
{
    const auto zones = ghlZones(call);
    if (!zones)
        return tl::unexpected(zones.error());
    const auto calendar = call.calendarId();
    if (!calendar)
        return tl::unexpected(calendar.error());
    const auto range = readRange(call, zones->business);
    if (!range)
        return tl::unexpected(range.error());
    const auto open = ghlOpenSlots(call, *calendar, range->span);
    if (!open)
        return tl::unexpected(open.error());

    QJsonObject perDay;
    for (const GhlSlot &slot : *open) {
        const QString day = tools::localIso(slot.at, zones->business).left(10);
        perDay.insert(day, perDay.value(day).toInt() + 1);
    }
    tools::ToolOutcome outcome;
    outcome.result = {{u"calendarId"_s, *calendar},
                      {u"timezone"_s, QString::fromLatin1(zones->business.id())},
                      {u"now"_s, tools::localIso(call.invocation.now, zones->business)},
                      {u"from"_s, range->first.toString(Qt::ISODate)},
                      {u"to"_s, range->last.toString(Qt::ISODate)},
                      {u"slots"_s, ghlSlotsJson(ghlSpread(*open, zones->business, mostShown), *zones)},
                      {u"total"_s, open->size()},
                      {u"perDay"_s, perDay}};
    if (zones->caller.isValid())
        outcome.result.insert("callerTimezone"_L1, QString::fromLatin1(zones->caller.id()));
    outcome.text = open->isEmpty() ? nothingText(*range) : openText(*open, *zones);
    return outcome;
}

QJsonObject schema()
{
    return ghlSchema({
        {u"from"_s,
         ghlText(QT_TRANSLATE_NOOP("Integration", "From"),
                 "First day to look at, \"2026-02-19\", in the business's time zone. Leave it out for today.", "date")},
        {u"to"_s,
         ghlText(QT_TRANSLATE_NOOP("Integration", "To"),
                 "Last day to look at, included. Leave it out for a week from the first. At most 31 days in all.",
                 "date")},
        {u"callerTimezone"_s,
         ghlText(
             QT_TRANSLATE_NOOP("Integration", "Caller's time zone"),
             "IANA name of the caller's time zone, \"America/New_York\", when they are elsewhere than the business. "
             "Times to say are given in it.",
             "timezone")},
        {u"calendarId"_s, ghlCalendarPicker()},
    });
}

QString description(const QJsonObject &config)
{
    return u"Finds open appointment times in the business's GoHighLevel calendar. Call it before offering any time to "
           u"the "
           "caller, and again when the caller asks about other days; never make up a time. All arguments are optional. "
           "Returns slots (at most 20, spread over the days), total (how many are open), perDay (open times by date) "
           "and now (the current time at the business). Say a slot's \"spoken\" to the caller; pass its \"start\" to "
           "ghl_book_appointment exactly as it is, never rewritten. When total is 0, say that nothing is open and ask "
           "for other days. When it fails, do not guess: offer a call back."_s
           + ghlZoneSentence(config);
}

} // namespace

VendorTool ghlCheckAvailability(const QString &api)
{
    VendorTool tool;
    tool.definition = ghlDefinition(u"ghl_check_availability"_s, u"Check Availability"_s, description({}), schema());
    tool.definition.readOnly = true;
    tool.definition.hardMs = tools::hardReadLimitMs;
    tool.run = [api](connect::VendorSession &session, const tools::Invocation &invocation) {
        return check(GhlCall{session, api, invocation});
    };
    tool.describe = description;
    return tool;
}

} // namespace callttone::integrations
