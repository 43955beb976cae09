// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/google.h"

#include "tests/sandbox/google/google_times.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString events = u"/google/calendar/v3/calendars/{calendar}/events"_s;
const QString oneEvent = events + u"/{event}"_s;

Response badRequest(const QString &reason, const QString &message)
{
    return googleError(400, u"global"_s, reason, u"INVALID_ARGUMENT"_s, message);
}

std::optional<Response> checkTimes(const QJsonObject &event)
{
    const auto start = momentOf(event.value("start"_L1).toObject());
    const auto end = momentOf(event.value("end"_L1).toObject());
    if (!start)
        return badRequest(u"required"_s, u"Missing time zone definition for start time."_s);
    if (!end)
        return badRequest(u"required"_s, u"Missing end time."_s);
    if (*end <= *start)
        return badRequest(u"timeRangeEmpty"_s, u"The specified time range is empty."_s);
    return std::nullopt;
}

} // namespace

Routes Google::eventRoutes()
{
    return {on("POST", events, [this](const Request &request) { return insertEvent(request); }),
            on("GET", events, [this](const Request &request) { return listEvents(request); }),
            on("GET", oneEvent, [this](const Request &request) { return getEvent(request); }),
            on("PATCH", oneEvent, [this](const Request &request) { return patchEvent(request); }),
            on("DELETE", oneEvent, [this](const Request &request) { return deleteEvent(request); })};
}

Response Google::insertEvent(const Request &request)
{
    const auto grant = admit(request, {u"calendar"_s, u"calendar.events"_s, u"calendar.events.owned"_s});
    if (!grant)
        return grant.error();
    Calendar *calendar = findCalendar(request.param(u"calendar"_s));
    if (!calendar)
        return notFound(request);
    if (calendar->role == "reader"_L1)
        return googleError(403, u"calendar"_s, u"requiredAccessLevel"_s, u"PERMISSION_DENIED"_s,
                           u"You need to have writer access to this calendar."_s);
    auto event = jsonBody(request);
    if (!event)
        return badRequest(u"parseError"_s, u"Parse Error"_s);
    if (const auto wrong = checkTimes(*event))
        return *wrong;
    QString id = event->value("id"_L1).toString();
    static const QRegularExpression idRule(u"^[a-v0-9]{5,1024}$"_s); // base32hex, lower case
    if (event->contains("id"_L1) && !idRule.match(id).hasMatch())
        return badRequest(u"invalid"_s, u"Invalid resource id value."_s);
    for (const QJsonObject &other : std::as_const(calendar->events)) {
        if (other.value("id"_L1) == id && !id.isEmpty()) // a deleted one keeps its id
            return googleError(409, u"global"_s, u"duplicate"_s, u"ALREADY_EXISTS"_s,
                               u"The requested identifier already exists."_s);
    }
    if (id.isEmpty())
        id = randomText(26).toLower().replace(QRegularExpression(u"[w-z]"_s), u"0"_s);
    const QString now = isoTime(m_world.clock.now());
    event->insert(u"id"_s, id);
    event->insert(u"kind"_s, u"calendar#event"_s);
    event->insert(u"status"_s, u"confirmed"_s);
    event->insert(u"htmlLink"_s, m_world.base + u"/__sandbox#google-"_s + calendar->id);
    event->insert(u"created"_s, now);
    event->insert(u"updated"_s, now);
    calendar->events.append(*event);
    m_world.journal.received(name(), u"event"_s,
                             u"Event \"%1\" in %2"_s.arg(event->value("summary"_L1).toString(), calendar->summary),
                             {{u"id"_s, id}, {u"calendar"_s, calendar->id}});
    return jsonReply(*event);
}

Response Google::listEvents(const Request &request)
{
    const auto grant = admit(request, {u"calendar"_s, u"calendar.readonly"_s, u"calendar.events"_s,
                                       u"calendar.events.readonly"_s, u"calendar.events.owned"_s});
    if (!grant)
        return grant.error();
    const Calendar *calendar = findCalendar(request.param(u"calendar"_s));
    if (!calendar)
        return notFound(request);
    const Fields query = Fields::ofQuery(request);
    const bool single = query.value(u"singleEvents"_s) == "true"_L1;
    if (query.value(u"orderBy"_s) == "startTime"_L1 && !single)
        return badRequest(u"badRequest"_s, u"The requested ordering is not available for the particular query."_s);
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    for (auto [field, bound] : {std::pair(u"timeMin"_s, &from), std::pair(u"timeMax"_s, &to)}) {
        if (!query.has(field))
            continue;
        const QDateTime time = QDateTime::fromString(query.value(field), Qt::ISODate);
        if (!time.isValid() || time.timeSpec() == Qt::LocalTime) // an offset is required; "+" unencoded lost it
            return badRequest(u"badRequest"_s, u"Bad Request"_s);
        *bound = time.toMSecsSinceEpoch();
    }
    QList<std::pair<qint64, QJsonObject>> found;
    for (const QJsonObject &event : calendar->events) {
        const qint64 start = momentOf(event.value("start"_L1).toObject()).value_or(0);
        const qint64 end = momentOf(event.value("end"_L1).toObject()).value_or(0);
        const bool hidden = event.value("status"_L1) == "cancelled"_L1 && query.value(u"showDeleted"_s) != "true"_L1;
        if (!hidden && end > from && start < to)
            found.append({start, event});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QJsonArray items;
    const int most = query.value(u"maxResults"_s, u"250"_s).toInt();
    for (qsizetype i = 0; i < std::min<qsizetype>(found.size(), most); ++i)
        items.append(found[i].second);
    return jsonReply({{u"kind"_s, u"calendar#events"_s},
                      {u"summary"_s, calendar->summary},
                      {u"timeZone"_s, u"America/Chicago"_s},
                      {u"items"_s, items}});
}

tl::expected<Google::EventPlace, Response> Google::findEvent(const Request &request, bool forWriting)
{
    QStringList scopes{u"calendar"_s, u"calendar.events"_s, u"calendar.events.owned"_s};
    if (!forWriting)
        scopes += {u"calendar.readonly"_s, u"calendar.events.readonly"_s};
    if (const auto grant = admit(request, scopes); !grant)
        return tl::unexpected(grant.error());
    Calendar *calendar = findCalendar(request.param(u"calendar"_s));
    if (!calendar)
        return tl::unexpected(notFound(request));
    for (QJsonObject &event : calendar->events) {
        if (event.value("id"_L1) == request.param(u"event"_s))
            return EventPlace{calendar, &event};
    }
    return tl::unexpected(notFound(request));
}

Response Google::getEvent(const Request &request)
{
    const auto place = findEvent(request, false);
    return place ? jsonReply(*place->event) : place.error();
}

Response Google::patchEvent(const Request &request)
{
    const auto place = findEvent(request, true);
    if (!place)
        return place.error();
    QJsonObject changed = *place->event;
    const QJsonObject patch = jsonBody(request).value_or(QJsonObject());
    for (auto member = patch.begin(); member != patch.end(); ++member)
        changed.insert(member.key(), member.value());
    if (const auto wrong = checkTimes(changed))
        return *wrong;
    changed.insert(u"updated"_s, isoTime(m_world.clock.now()));
    *place->event = changed;
    m_world.journal.received(name(), u"event_changed"_s,
                             u"Event \"%1\" was changed"_s.arg(changed.value("summary"_L1).toString()),
                             {{u"id"_s, changed.value("id"_L1)}});
    return jsonReply(changed);
}

Response Google::deleteEvent(const Request &request)
{
    const auto place = findEvent(request, true);
    if (!place)
        return place.error();
    if (place->event->value("status"_L1) == "cancelled"_L1)
        return googleError(410, u"global"_s, u"deleted"_s, u"FAILED_PRECONDITION"_s, u"Resource has been deleted"_s);
    place->event->insert(u"status"_s, u"cancelled"_s);
    m_world.journal.received(name(), u"event_deleted"_s,
                             u"Event \"%1\" was deleted"_s.arg(place->event->value("summary"_L1).toString()),
                             {{u"id"_s, place->event->value("id"_L1)}});
    return Response::noContent();
}

} // namespace callttone::sandbox
