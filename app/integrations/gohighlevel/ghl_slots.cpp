// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_slots.h"

#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"
#include "app/tools/times/spoken_times.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// `most` of `all`, the first and the last among them.
QList<GhlSlot> evenly(const QList<GhlSlot> &all, qsizetype most)
{
    if (all.size() <= most)
        return all;
    if (most == 1)
        return {all.first()};
    QList<GhlSlot> some;
    for (qsizetype i = 0; i < most; ++i)
        some.append(all.at(i * (all.size() - 1) / (most - 1)));
    return some;
}

} // namespace

tl::expected<QList<GhlSlot>, tools::ToolFailure> ghlOpenSlots(const GhlCall &call, const QString &calendarId,
                                                              const tools::Span &range)
{
    const core::TimeMs end = std::min(range.end, range.start + ghlLongestRangeMs);
    // Without a time zone of ours: slots then come in the calendar's own, which is what booking takes.
    const auto answer = ghlAsk(call, u"the calendar's open times"_s,
                               ghlGet(call, GhlArea::Calendars,
                                      u"/calendars/%1/free-slots?startDate=%2&endDate=%3"_s.arg(
                                          encoded(calendarId), QString::number(range.start), QString::number(end))));
    if (!answer)
        return tl::unexpected(answer.error());
    QMap<core::TimeMs, GhlSlot> open; // in order, each moment once
    for (auto day = answer->constBegin(); day != answer->constEnd(); ++day) {
        if (!tools::readDay(day.key()))
            continue; // "traceId" stands among the days
        for (const QJsonValue &entry : day.value()["slots"_L1].toArray()) {
            const QString text = entry.toString();
            const auto at = tools::readMoment(text, QTimeZone());
            if (at && *at >= range.start && *at<range.end && * at> call.invocation.now)
                open.insert(*at, {*at, text});
        }
    }
    return open.values();
}

QJsonObject ghlSlotJson(const GhlSlot &slot, const GhlZones &zones)
{
    QJsonObject object{{u"start"_s, slot.text}, {u"spoken"_s, tools::spokenMoment(slot.at, zones.spoken())}};
    if (zones.caller.isValid())
        object.insert(u"callerTime"_s, tools::localIso(slot.at, zones.caller));
    return object;
}

QJsonArray ghlSlotsJson(const QList<GhlSlot> &slots, const GhlZones &zones)
{
    QJsonArray list;
    for (const GhlSlot &slot : slots)
        list.append(ghlSlotJson(slot, zones));
    return list;
}

QList<core::TimeMs> ghlMoments(const QList<GhlSlot> &slots)
{
    QList<core::TimeMs> moments;
    for (const GhlSlot &slot : slots)
        moments.append(slot.at);
    return moments;
}

QList<GhlSlot> ghlSpread(const QList<GhlSlot> &slots, const QTimeZone &business, int most)
{
    if (slots.size() <= most)
        return slots;
    QMap<QDate, QList<GhlSlot>> days;
    for (const GhlSlot &slot : slots)
        days[QDateTime::fromMSecsSinceEpoch(slot.at, business).date()].append(slot);
    QList<GhlSlot> some;
    qsizetype daysLeft = days.size();
    for (const QList<GhlSlot> &day : std::as_const(days)) {
        // What days with few slots leave over goes to the later ones.
        some += evenly(day, std::max<qsizetype>(1, (most - some.size()) / daysLeft));
        if (--daysLeft == 0 || some.size() >= most)
            break;
    }
    return some.first(std::min<qsizetype>(some.size(), most));
}

QList<GhlSlot> ghlNearest(QList<GhlSlot> slots, core::TimeMs wanted, int most)
{
    slots.removeIf([wanted](const GhlSlot &slot) { return slot.at == wanted; });
    std::stable_sort(slots.begin(), slots.end(), [wanted](const GhlSlot &a, const GhlSlot &b) {
        return std::abs(a.at - wanted) < std::abs(b.at - wanted);
    });
    slots = slots.first(std::min<qsizetype>(slots.size(), most));
    std::sort(slots.begin(), slots.end(), [](const GhlSlot &a, const GhlSlot &b) { return a.at < b.at; });
    return slots;
}

} // namespace callttone::integrations
