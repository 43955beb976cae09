// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/google.h"

#include "tests/sandbox/google/google_times.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr int maxCalendars = 50;

} // namespace

Routes Google::calendarRoutes()
{
    return {
        on("GET", u"/google/calendar/v3/users/me/calendarList"_s,
           [this](const Request &request) { return calendarList(request); }),
        on("GET", u"/google/calendar/v3/users/me/calendarList/{calendar}"_s,
           [this](const Request &request) { return calendarEntry(request); }),
        on("POST", u"/google/calendar/v3/freeBusy"_s, [this](const Request &request) { return freeBusy(request); })};
}

Google::Calendar *Google::findCalendar(const QString &id)
{
    for (Calendar &calendar : m_calendars) {
        if (calendar.id == id || (id == "primary"_L1 && calendar.primary))
            return &calendar;
    }
    return nullptr;
}

QJsonObject Google::entryJson(const Calendar &calendar)
{
    QJsonObject item{{u"kind"_s, u"calendar#calendarListEntry"_s},
                     {u"id"_s, calendar.id},
                     {u"summary"_s, calendar.summary},
                     {u"timeZone"_s, u"America/Chicago"_s},
                     {u"accessRole"_s, calendar.role}};
    if (calendar.primary)
        item.insert(u"primary"_s, true);
    return item;
}

Response Google::calendarList(const Request &request)
{
    const auto grant = admit(request, {u"calendar"_s, u"calendar.readonly"_s, u"calendar.calendarlist.readonly"_s});
    if (!grant)
        return grant.error();
    const QString role = Fields::ofQuery(request).value(u"minAccessRole"_s);
    const bool writable = role == "writer"_L1 || role == "owner"_L1;
    QJsonArray items;
    for (const Calendar &calendar : std::as_const(m_calendars)) {
        if (!writable || calendar.role == "owner"_L1)
            items.append(entryJson(calendar));
    }
    return jsonReply({{u"kind"_s, u"calendar#calendarList"_s}, {u"items"_s, items}});
}

Response Google::calendarEntry(const Request &request)
{
    const auto grant = admit(request, {u"calendar"_s, u"calendar.readonly"_s, u"calendar.calendarlist.readonly"_s});
    if (!grant)
        return grant.error();
    const Calendar *calendar = findCalendar(request.param(u"calendar"_s));
    return calendar ? jsonReply(entryJson(*calendar)) : notFound(request);
}

QJsonArray Google::busyIn(const Calendar &calendar, qint64 from, qint64 to) const
{
    QList<std::pair<qint64, qint64>> spans;
    for (const QJsonObject &event : calendar.events) {
        if (event.value("status"_L1) == "cancelled"_L1 || event.value("transparency"_L1) == "transparent"_L1)
            continue;
        const qint64 start = momentOf(event.value("start"_L1).toObject()).value_or(0);
        const qint64 end = momentOf(event.value("end"_L1).toObject()).value_or(0);
        if (start < to && end > from)
            spans.append({std::max(start, from), std::min(end, to)});
    }
    std::sort(spans.begin(), spans.end());
    QJsonArray busy;
    for (const auto &[start, end] : spans)
        busy.append(QJsonObject{{u"start"_s, QDateTime::fromMSecsSinceEpoch(start, Qt::UTC).toString(Qt::ISODate)},
                                {u"end"_s, QDateTime::fromMSecsSinceEpoch(end, Qt::UTC).toString(Qt::ISODate)}});
    return busy;
}

Response Google::freeBusy(const Request &request)
{
    const auto grant = admit(request, {u"calendar"_s, u"calendar.readonly"_s, u"calendar.freebusy"_s});
    if (!grant)
        return grant.error();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const QDateTime from = QDateTime::fromString(body.value("timeMin"_L1).toString(), Qt::ISODate);
    const QDateTime to = QDateTime::fromString(body.value("timeMax"_L1).toString(), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || from.timeSpec() == Qt::LocalTime || to.timeSpec() == Qt::LocalTime)
        return googleError(400, u"global"_s, u"badRequest"_s, u"INVALID_ARGUMENT"_s, u"Bad Request"_s);
    if (from >= to)
        return googleError(400, u"calendar"_s, u"timeRangeEmpty"_s, u"INVALID_ARGUMENT"_s,
                           u"The specified time range is empty."_s);
    QJsonObject calendars;
    const QJsonArray items = body.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        const QString id = item.toObject().value("id"_L1).toString();
        const Calendar *calendar = findCalendar(id);
        const QString error = items.size() > maxCalendars ? u"tooManyCalendarsRequested"_s
                              : !calendar                 ? u"notFound"_s
                                                          : QString();
        QJsonObject answer{{u"busy"_s, error.isEmpty()
                                           ? busyIn(*calendar, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch())
                                           : QJsonArray()}};
        if (!error.isEmpty())
            answer.insert(u"errors"_s, QJsonArray{QJsonObject{{u"domain"_s, u"global"_s}, {u"reason"_s, error}}});
        calendars.insert(id, answer);
    }
    return jsonReply({{u"kind"_s, u"calendar#freeBusy"_s},
                      {u"timeMin"_s, body.value("timeMin"_L1)},
                      {u"timeMax"_s, body.value("timeMax"_L1)},
                      {u"calendars"_s, calendars}});
}

} // namespace callttone::sandbox
