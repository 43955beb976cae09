// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/gohighlevel/gohighlevel.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString version = u"2021-04-15"_s;
constexpr qint64 maxRangeMs = 31LL * 24 * 3'600 * 1'000;
constexpr int opensAt = 9;
constexpr int closesAt = 17;

} // namespace

Routes GoHighLevel::calendarRoutes()
{
    return {on("GET", u"/gohighlevel/locations/{id}"_s, [this](const Request &r) { return getLocation(r); }),
            on("GET", u"/gohighlevel/calendars/"_s, [this](const Request &r) { return listCalendars(r); }),
            on("GET", u"/gohighlevel/calendars/{id}/free-slots"_s, [this](const Request &r) { return freeSlots(r); })};
}

const GoHighLevel::Calendar *GoHighLevel::findCalendar(const QString &id) const
{
    const auto found =
        std::find_if(m_calendars.begin(), m_calendars.end(), [&](const Calendar &one) { return one.id == id; });
    return found == m_calendars.end() ? nullptr : &*found;
}

QTimeZone GoHighLevel::zoneOf(const QString &locationId) const
{
    for (const Location &location : m_locations) {
        if (location.id == locationId)
            return QTimeZone(location.zone);
    }
    return QTimeZone::utc();
}

Response GoHighLevel::getLocation(const Request &request)
{
    const auto grant = admit(request, u"locations.readonly"_s, u"2021-07-28"_s);
    if (!grant)
        return grant.error();
    if (const auto wrong = checkLocation(**grant, request.param(u"id"_s)))
        return *wrong;
    const auto location = std::find_if(m_locations.begin(), m_locations.end(),
                                       [&](const Location &one) { return one.id == locationOf(**grant); });
    return jsonReply(
        {{u"location"_s,
          QJsonObject{{u"id"_s, location->id},
                      {u"companyId"_s, u"CmpHarborDental00001"_s},
                      {u"name"_s, location->name},
                      {u"timezone"_s, QString::fromLatin1(location->zone)},
                      {u"settings"_s, QJsonObject{{u"allowDuplicateContact"_s, location->allowDuplicates}}}}},
         {u"traceId"_s, randomUuid()}});
}

Response GoHighLevel::listCalendars(const Request &request)
{
    const auto grant = admit(request, u"calendars.readonly"_s, version);
    if (!grant)
        return grant.error();
    if (const auto wrong = checkLocation(**grant, Fields::ofQuery(request).value(u"locationId"_s)))
        return *wrong;
    QJsonArray list;
    for (const Calendar &calendar : std::as_const(m_calendars)) {
        if (calendar.locationId != locationOf(**grant))
            continue;
        QJsonArray members;
        for (const QString &user : calendar.users)
            members.append(QJsonObject{{u"userId"_s, user}, {u"isPrimary"_s, user == calendar.users.first()}});
        list.append(QJsonObject{{u"id"_s, calendar.id},
                                {u"locationId"_s, calendar.locationId},
                                {u"name"_s, calendar.name},
                                {u"isActive"_s, true},
                                {u"calendarType"_s, calendar.type},
                                {u"slotDuration"_s, calendar.minutes},
                                {u"slotDurationUnit"_s, u"mins"_s},
                                {u"slotInterval"_s, calendar.minutes},
                                {u"slotIntervalUnit"_s, u"mins"_s},
                                {u"teamMembers"_s, members}});
    }
    return jsonReply({{u"calendars"_s, list}, {u"traceId"_s, randomUuid()}});
}

QStringList GoHighLevel::slotsOf(const Calendar &calendar, const QDate &day, const QTimeZone &shownIn) const
{
    QStringList found;
    if (day.dayOfWeek() > 5)
        return found;
    const QTimeZone zone = zoneOf(calendar.locationId);
    for (QTime time(opensAt, 0); time.addSecs(calendar.minutes * 60) <= QTime(closesAt, 0);
         time = time.addSecs(calendar.minutes * 60)) {
        const QDateTime start(day, time, zone);
        const bool lunch = time.hour() == 12;
        if (lunch || start.toMSecsSinceEpoch() <= m_world.clock.now() || isTaken(calendar, start.toMSecsSinceEpoch()))
            continue;
        const QDateTime shown = start.toTimeZone(shownIn);
        found.append(shown.toOffsetFromUtc(shown.offsetFromUtc()).toString(Qt::ISODate));
    }
    return found;
}

Response GoHighLevel::freeSlots(const Request &request)
{
    const auto grant = admit(request, u"calendars.readonly"_s, version);
    if (!grant)
        return grant.error();
    const Calendar *calendar = findCalendar(request.param(u"id"_s));
    if (!calendar)
        return ghlError(404, u"The calendar id is invalid"_s);
    if (const auto wrong = checkLocation(**grant, calendar->locationId))
        return *wrong;
    const Fields query = Fields::ofQuery(request);
    bool startIsNumber = false;
    bool endIsNumber = false;
    const qint64 from = query.value(u"startDate"_s).toLongLong(&startIsNumber); // ms since the epoch, no text
    const qint64 to = query.value(u"endDate"_s).toLongLong(&endIsNumber);
    if (!startIsNumber || !endIsNumber)
        return ghlError(422, u"startDate must be a number conforming to the specified constraints"_s);
    if (to < from)
        return ghlError(400, u"endDate must be after startDate"_s);
    if (to - from > maxRangeMs)
        return ghlError(400, u"The date range cannot be greater than 31 days"_s);
    const QTimeZone zone = zoneOf(calendar->locationId);
    QTimeZone shownIn = zone;
    if (!query.value(u"timezone"_s).isEmpty())
        shownIn = QTimeZone(query.value(u"timezone"_s).toLatin1());
    if (!shownIn.isValid())
        return ghlError(422, u"timezone must be a valid IANA time zone"_s);
    QMap<QString, QStringList> days; // by the date it has where it is shown
    const QDate last = QDateTime::fromMSecsSinceEpoch(to, zone).date();
    for (QDate day = QDateTime::fromMSecsSinceEpoch(from, zone).date(); day <= last; day = day.addDays(1)) {
        for (const QString &slot : slotsOf(*calendar, day, shownIn)) {
            const qint64 start = QDateTime::fromString(slot, Qt::ISODate).toMSecsSinceEpoch();
            if (start >= from && start < to)
                days[slot.left(10)].append(slot);
        }
    }
    QJsonObject reply; // days without a slot are absent
    for (auto day = days.constBegin(); day != days.constEnd(); ++day)
        reply.insert(day.key(), QJsonObject{{u"slots"_s, QJsonArray::fromStringList(day.value())}});
    reply.insert(u"traceId"_s, randomUuid());
    return jsonReply(reply);
}

} // namespace callttone::sandbox
