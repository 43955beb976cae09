// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_calendar_account.h"

#include "app/integrations/google/google_answer.h"
#include "app/integrations/support/vendor_answer.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int mostPages = 20;

QString rfc3339(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

values::ConnectionCheck refusedCalendar(const QString &calendar, const QString &reason, double latencyMs)
{
    values::ConnectionCheck check;
    check.latencyMs = latencyMs;
    check.detail =
        reason == "notFound"_L1
            ? u"Google cannot find the calendar %1. It was deleted or is no longer shared with this account. "
              "Choose another in Configuration."_s.arg(calendar)
            : u"Google could not look into the calendar %1 (%2). Try again in a minute."_s.arg(calendar, reason);
    return check;
}

} // namespace

core::Result<connect::Identity> googleCalendarIdentity(connect::VendorSession &session,
                                                       const GoogleAddresses &addresses)
{
    core::Result<connect::Identity> identity = googleIdentity(session, addresses);
    if (!identity)
        return identity;
    const auto answer = session.send(getRequest(addresses.calendar + u"/users/me/calendarList/primary"_s));
    // Listing calendars is a permission the user may untick; then they choose the time zone themselves.
    if (answer && answer->isSuccess()) {
        if (const QString zone = answer->json().value("timeZone"_L1).toString(); !zone.isEmpty())
            identity->config.insert("timezone"_L1, zone);
    }
    return identity;
}

core::Result<values::ConnectionCheck> googleCalendarCheck(connect::VendorSession &session,
                                                          const GoogleAddresses &addresses)
{
    const QString calendar = session.config().value("calendarId"_L1).toString(u"primary"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    connect::HttpRequest request{.method = "POST", .url = (addresses.calendar + u"/freeBusy"_s).toUtf8()};
    request.setJson({{u"timeMin"_s, rfc3339(now)},
                     {u"timeMax"_s, rfc3339(now.addSecs(3600))},
                     {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, calendar}}}}});
    const auto answer = session.send(request);
    const double latency = answer ? answer->totalMs : 0;
    const core::Result<QJsonObject> object = googleAnswer(u"the free time of the calendar"_s, answer);
    if (!object)
        return failedCheck(object.error(), latency);
    const QJsonObject result = object->value("calendars"_L1).toObject().value(calendar).toObject();
    // Errors come with status 200, and mean "unknown", never "free".
    if (const QJsonArray errors = result.value("errors"_L1).toArray(); !errors.isEmpty())
        return refusedCalendar(calendar, errors.first()["reason"_L1].toString(), latency);
    if (!result.contains("busy"_L1))
        return refusedCalendar(calendar, u"no answer for it"_s, latency);
    const bool isBusy = !result.value("busy"_L1).toArray().isEmpty();
    return passed(isBusy ? u"The calendar can be read: busy within the next hour."_s
                         : u"The calendar can be read: free for the next hour."_s,
                  latency);
}

core::Result<QList<values::ConfigOption>> googleCalendarOptions(connect::VendorSession &session,
                                                                const GoogleAddresses &addresses, const QString &field)
{
    if (field != "calendarId"_L1)
        return core::fail(core::notFound(u"list of choices"_s, field));
    QList<values::ConfigOption> options;
    QString pageToken;
    for (int page = 0; page < mostPages; ++page) {
        QString url = addresses.calendar + u"/users/me/calendarList?minAccessRole=writer&maxResults=250"_s;
        if (!pageToken.isEmpty())
            url += u"&pageToken="_s + encoded(pageToken);
        const core::Result<QJsonObject> object =
            googleAnswer(u"the list of calendars"_s, session.send(getRequest(url)));
        if (!object)
            return core::fail(object.error());
        for (const QJsonValue &entry : object->value("items"_L1).toArray()) {
            const bool isPrimary = entry["primary"_L1].toBool();
            const values::ConfigOption option{isPrimary ? u"primary"_s : entry["id"_L1].toString(),
                                              entry["summaryOverride"_L1].toString(entry["summary"_L1].toString()),
                                              entry["timeZone"_L1].toString()};
            isPrimary ? options.prepend(option) : options.append(option);
        }
        pageToken = object->value("nextPageToken"_L1).toString();
        if (pageToken.isEmpty())
            break;
    }
    return options;
}

} // namespace callttone::integrations
