// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/google.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Response googleError(int code, const QString &domain, const QString &reason, const QString &status,
                     const QString &message)
{
    const QJsonObject one{{u"domain"_s, domain}, {u"reason"_s, reason}, {u"message"_s, message}};
    return jsonReply(
        {{u"error"_s,
          QJsonObject{
              {u"code"_s, code}, {u"message"_s, message}, {u"errors"_s, QJsonArray{one}}, {u"status"_s, status}}}},
        code);
}

Google::Google(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"google"_s,
                          .pkce = PkceRule::Optional,
                          .accessSeconds = 3'599,
                          .codePrefix = u"4/0A"_s,
                          .accessPrefix = u"ya29."_s,
                          .refreshPrefix = u"1//0"_s})
{
    seed();
}

void Google::seed()
{
    const QString front = u"frontdesk@harbordental.example"_s;
    m_calendars = {{front, front, u"owner"_s, true},
                   {u"c_harbor_reyes@group.calendar.google.com"_s, u"Dr. Reyes"_s, u"owner"_s},
                   {u"en.usa#holiday@group.v.calendar.google.com"_s, u"Holidays in United States"_s, u"reader"_s}};
    if (!m_world.options.seeded)
        return;
    const QTimeZone zone("America/Chicago");
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(m_world.clock.now(), zone).date().addDays(1);
    const auto event = [&](const QString &id, const QString &summary, int hour, int minutes) {
        const QDateTime start(tomorrow, QTime(hour, 0), zone);
        const auto at = [](const QDateTime &time) {
            return QJsonObject{{u"dateTime"_s, time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate)},
                               {u"timeZone"_s, u"America/Chicago"_s}};
        };
        return QJsonObject{{u"id"_s, id},
                           {u"status"_s, u"confirmed"_s},
                           {u"summary"_s, summary},
                           {u"start"_s, at(start)},
                           {u"end"_s, at(start.addSecs(minutes * 60))}};
    };
    m_calendars[0].events = {event(u"seedstaffmeeting0"_s, u"Staff meeting"_s, 9, 60),
                             event(u"seedsupplies00000"_s, u"Supplies delivery"_s, 15, 30)};
    m_calendars[1].events = {event(u"seedrootcanal0000"_s, u"Root canal, L. Moreno"_s, 10, 90)};

    SheetBook book(u"1HarborDentalCallLogOfLastYear000000000000000"_s, u"Call log of last year"_s, {u"Calls"_s});
    book.appOwned = false; // drive.file does not see it, spreadsheets does
    m_books.append(book);
}

Routes Google::routes()
{
    return signInRoutes() + calendarRoutes() + eventRoutes() + sheetRoutes();
}

Response Google::rateLimited(const Request &request, int retryAfterSeconds) const
{
    Response response = request.path.contains("/v4/"_L1)
                            ? googleError(429, u"global"_s, u"rateLimitExceeded"_s, u"RESOURCE_EXHAUSTED"_s,
                                          u"Quota exceeded for quota metric 'Write requests' and limit 'Write requests "
                                          "per minute per user'."_s)
                            : googleError(403, u"usageLimits"_s, u"rateLimitExceeded"_s, u"RESOURCE_EXHAUSTED"_s,
                                          u"Rate Limit Exceeded"_s);
    response.headers.append({"Retry-After", QByteArray::number(retryAfterSeconds)});
    return response;
}

Response Google::serverError(const Request &) const
{
    return googleError(503, u"global"_s, u"backendError"_s, u"UNAVAILABLE"_s,
                       u"The service is currently unavailable."_s);
}

Response Google::notFound(const Request &) const
{
    return googleError(404, u"global"_s, u"notFound"_s, u"NOT_FOUND"_s, u"Not Found"_s);
}

QJsonObject Google::overrides(const QString &base) const
{
    const QString root = base + u"/google"_s;
    return {{u"authorize"_s, root + u"/o/oauth2/v2/auth"_s},
            {u"token"_s, root + u"/token"_s},
            {u"revoke"_s, root + u"/revoke"_s},
            {u"userinfo"_s, root + u"/oauth2/v2/userinfo"_s},
            {u"calendar"_s, root + u"/calendar/v3"_s},
            {u"sheets"_s, root + u"/v4"_s}};
}

QJsonObject Google::state() const
{
    QJsonArray calendars;
    for (const Calendar &calendar : m_calendars) {
        QJsonArray events;
        for (const QJsonObject &event : calendar.events)
            events.append(event);
        calendars.append(QJsonObject{{u"id"_s, calendar.id}, {u"summary"_s, calendar.summary}, {u"events"_s, events}});
    }
    QJsonArray books;
    for (const SheetBook &book : m_books)
        books.append(book.contentsJson());
    return {{u"calendars"_s, calendars}, {u"spreadsheets"_s, books}};
}

QList<RecordTable> Google::tables() const
{
    QList<RecordTable> tables;
    for (const Calendar &calendar : m_calendars)
        tables.append(tableOf(u"google-"_s + calendar.id, u"Calendar %1"_s.arg(calendar.summary),
                              {u"summary"_s, u"start"_s, u"end"_s, u"status"_s}, calendar.events));
    for (const SheetBook &book : m_books) {
        const QJsonObject contents = book.contentsJson();
        const QJsonObject tabs = contents.value("tabs"_L1).toObject();
        for (auto tab = tabs.begin(); tab != tabs.end(); ++tab) {
            RecordTable table{
                u"sheet-"_s + book.id(), u"%1, %2"_s.arg(contents.value("title"_L1).toString(), tab.key()), {}, {}};
            for (const QJsonValue &row : tab->toArray())
                table.rows.append(row.toVariant().toStringList());
            tables.append(table);
        }
    }
    return tables;
}

} // namespace callttone::sandbox
