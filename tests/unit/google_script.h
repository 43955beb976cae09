// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/google/google_oauth.h"
#include "app/integrations/support/vendor_tool.h"
#include "tests/unit/fake_vendor.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace callttone::tests {

// 2026-02-17T12:00:00Z, a Tuesday: 6:00 AM in Chicago.
inline constexpr core::TimeMs tuesdayNoon = 1'771'329'600'000;

[[nodiscard]] inline integrations::GoogleAddresses googleAt(const QString &root = QStringLiteral("https://google.test"))
{
    integrations::GoogleAddresses addresses;
    addresses.calendar = root + QStringLiteral("/calendar/v3");
    return addresses;
}

[[nodiscard]] inline tools::Invocation invocationOf(const QJsonObject &arguments,
                                                    const QString &key = QString(64, u'a'))
{
    return {.id = QStringLiteral("tcl_1"),
            .callId = QStringLiteral("call_1"),
            .agentId = QStringLiteral("agt_1"),
            .arguments = arguments,
            .dryRun = false,
            .key = key,
            .now = tuesdayNoon,
            .deadline = tools::Deadline(tools::Deadline::Steady::now(), tools::softLimitMs, tools::hardWriteLimitMs)};
}

[[nodiscard]] inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

[[nodiscard]] inline QJsonObject bodyOf(const connect::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// {"start", "end"} pairs as freeBusy answers them.
using Busy = QList<std::pair<QString, QString>>;
[[nodiscard]] inline connect::HttpResponse busyAnswer(const Busy &busy,
                                                      const QString &calendar = QStringLiteral("primary"))
{
    QJsonArray spans;
    for (const auto &[start, end] : busy)
        spans.append(QJsonObject{{QStringLiteral("start"), start}, {QStringLiteral("end"), end}});
    const QJsonObject entry{{QStringLiteral("busy"), spans}};
    return vendorAnswer(200, json({{QStringLiteral("calendars"), QJsonObject{{calendar, entry}}}}));
}

[[nodiscard]] inline bool isFreeBusy(const connect::HttpRequest &request)
{
    return request.url.endsWith("/freeBusy");
}

/// An event as events.insert answers the request that made it.
[[nodiscard]] inline connect::HttpResponse madeFrom(const connect::HttpRequest &request)
{
    QJsonObject event = bodyOf(request);
    event.insert(QStringLiteral("status"), QStringLiteral("confirmed"));
    event.insert(QStringLiteral("htmlLink"), QStringLiteral("https://google.test/event"));
    return vendorAnswer(200, json(event));
}

/// A connection in Chicago: freeBusy answers `busy`; everything else is for the script, by default made as it is asked.
[[nodiscard]] inline std::unique_ptr<FakeSession> google(const Busy &busy, VendorScript more = {})
{
    auto session = std::make_unique<FakeSession>(
        [busy, more](const connect::HttpRequest &request) -> core::Result<connect::HttpResponse> {
            if (isFreeBusy(request))
                return busyAnswer(busy);
            return more ? more(request) : core::Result<connect::HttpResponse>(madeFrom(request));
        });
    session->settings = {{QStringLiteral("calendarId"), QStringLiteral("primary")},
                         {QStringLiteral("timezone"), QStringLiteral("America/Chicago")}};
    return session;
}

[[nodiscard]] inline QJsonObject wishFor(const QString &start, QJsonObject more = {})
{
    more.insert(QStringLiteral("title"), QStringLiteral("Cleaning, Laura Moreno"));
    more.insert(QStringLiteral("start"), start);
    return more;
}

/// The id a request for one event names.
[[nodiscard]] inline QString eventIdIn(const connect::HttpRequest &request)
{
    return QString::fromUtf8(request.url).section(QStringLiteral("/events/"), 1).section(u'?', 0, 0);
}

/// The starts of a result's slots, or of a failure's alternatives.
[[nodiscard]] inline QStringList startsIn(const QJsonObject &result, const QString &list = QStringLiteral("slots"))
{
    QStringList starts;
    for (const QJsonValue &slot : result.value(list).toArray())
        starts.append(slot[QLatin1StringView("start")].toString());
    return starts;
}

/// An error in the dialect of Calendar v3.
[[nodiscard]] inline QByteArray calendarError(int code, const QString &reason,
                                              const QString &message = QStringLiteral("Said by Google."))
{
    const QJsonObject one{{QStringLiteral("domain"), QStringLiteral("global")},
                          {QStringLiteral("reason"), reason},
                          {QStringLiteral("message"), message}};
    return json({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                       {QStringLiteral("message"), message},
                                                       {QStringLiteral("errors"), QJsonArray{one}}}}});
}

} // namespace callttone::tests
