// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/ghl_calendars.h"

#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr core::TimeMs rememberedMs = 5 * 60 * 1'000;

GhlCalendar calendarOf(const QJsonObject &object)
{
    GhlCalendar calendar{.id = object.value("id"_L1).toString(),
                         .name = object.value("name"_L1).toString(),
                         .minutes = object.value("slotDuration"_L1).toInt(),
                         .type = object.value("calendarType"_L1).toString(),
                         .members = {},
                         .primary = {}};
    if (object.value("slotDurationUnit"_L1) == "hours"_L1)
        calendar.minutes *= 60;
    for (const QJsonValue &entry : object.value("teamMembers"_L1).toArray()) {
        const QString user = entry["userId"_L1].toString();
        if (user.isEmpty())
            continue;
        calendar.members.append(user);
        if (entry["isPrimary"_L1].toBool())
            calendar.primary = user;
    }
    if (calendar.primary.isEmpty())
        calendar.primary = calendar.members.value(0);
    return calendar;
}

std::optional<GhlCalendar> among(const QList<GhlCalendar> &calendars, const QString &id)
{
    const auto found =
        std::find_if(calendars.begin(), calendars.end(), [&id](const GhlCalendar &one) { return one.id == id; });
    return found == calendars.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString GhlCalendar::assignee() const
{
    return members.size() > 1 && type == "round_robin"_L1 ? QString() : primary;
}

std::optional<GhlCalendar> GhlCalendars::find(const GhlCall &call, const QString &calendarId)
{
    const QString location = call.location();
    const core::TimeMs now = call.invocation.now;
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_known.constFind(location);
            known != m_known.constEnd() && now - known->askedAt < rememberedMs && now >= known->askedAt) {
            // One that is not among them may be new; then it is worth asking again.
            if (auto calendar = among(known->calendars, calendarId))
                return calendar;
        }
    }
    const auto answer = ghlAsk(call, u"the list of calendars"_s,
                               ghlGet(call, GhlArea::Calendars, u"/calendars/?locationId=%1"_s.arg(encoded(location))));
    if (!answer)
        return std::nullopt;
    Known fresh{now, {}};
    for (const QJsonValue &entry : answer->value("calendars"_L1).toArray())
        fresh.calendars.append(calendarOf(entry.toObject()));
    std::optional<GhlCalendar> calendar = among(fresh.calendars, calendarId);
    const std::lock_guard lock(m_mutex);
    m_known.insert(location, std::move(fresh));
    return calendar;
}

} // namespace callttone::integrations
