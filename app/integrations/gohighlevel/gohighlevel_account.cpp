// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/gohighlevel_account.h"

#include "app/integrations/support/notice.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "GoHighLevel"_L1;

struct Calendars
{
    QList<values::ConfigOption> options;
    double latencyMs = 0;
};

QString durationOf(const QJsonObject &calendar)
{
    const int length = calendar.value("slotDuration"_L1).toInt();
    if (length <= 0)
        return {};
    const bool hours = calendar.value("slotDurationUnit"_L1) == "hours"_L1;
    return u"%1 %2"_s.arg(length).arg(hours ? u"h"_s : u"min"_s);
}

core::Result<Calendars> calendarsOf(connect::VendorSession &session, const QString &api)
{
    const QString location = session.facts().value("locationId"_L1).toString();
    const auto answer =
        session.send(goHighLevelRequest(u"%1/calendars/?locationId=%2"_s.arg(api, encoded(location)), "2021-04-15"_ba));
    const core::Result<QJsonObject> object = jsonAnswer({vendorName, u"the list of calendars"_s}, answer);
    if (!object)
        return core::fail(object.error());
    Calendars calendars;
    calendars.latencyMs = answer->totalMs;
    for (const QJsonValue &entry : object->value("calendars"_L1).toArray()) {
        const QJsonObject calendar = entry.toObject();
        if (calendar.value("isActive"_L1).toBool(true))
            calendars.options.append(
                {calendar.value("id"_L1).toString(), calendar.value("name"_L1).toString(), durationOf(calendar)});
    }
    return calendars;
}

} // namespace

connect::HttpRequest goHighLevelRequest(const QString &url, const QByteArray &version)
{
    connect::HttpRequest request = getRequest(url);
    request.headers.append({"Version"_ba, version});
    return request;
}

bool goHighLevelTokenRejected(const connect::HttpResponse &response)
{
    if (response.status != 401)
        return false;
    const QString said = vendorMessage(response.body).toLower();
    return !said.contains("version header"_L1) && !said.contains("scope"_L1);
}

core::Result<connect::Identity> goHighLevelIdentity(connect::VendorSession &session, const QString &api)
{
    const QString id = session.facts().value("locationId"_L1).toString();
    connect::Identity identity;
    identity.accountId = identity.label = identity.detail = id;
    identity.openUrl = u"https://app.gohighlevel.com/v2/location/%1/dashboard"_s.arg(encoded(id));

    const auto answer = session.send(goHighLevelRequest(u"%1/locations/%2"_s.arg(api, encoded(id)), "2021-07-28"_ba));
    if (answer && (answer->status == 401 || answer->status == 403) && !goHighLevelTokenRejected(*answer))
        return identity; // the location's name was not granted; everything else works without
    const core::Result<QJsonObject> object = jsonAnswer({vendorName, u"the location"_s}, answer);
    if (!object)
        return core::fail(object.error());
    const QJsonObject location = object->value("location"_L1).toObject();
    const QString name = location.value("name"_L1).toString();
    const QString city = location.value("city"_L1).toString();
    if (!name.isEmpty())
        identity.label = city.isEmpty() || name.contains(city) ? name : u"%1, %2"_s.arg(name, city);
    if (const QString zone = location.value("timezone"_L1).toString(); !zone.isEmpty()) {
        identity.facts.insert("timezone"_L1, zone);
        identity.config.insert("timezone"_L1, zone);
    }
    return identity;
}

core::Result<values::ConnectionCheck> goHighLevelCheck(connect::VendorSession &session, const QString &api)
{
    const core::Result<Calendars> calendars = calendarsOf(session, api);
    if (!calendars)
        return failedCheck(calendars.error(), 0);
    const auto &options = calendars->options;
    const QString chosen = session.config().value("calendarId"_L1).toString();
    const bool isThere = std::any_of(options.begin(), options.end(),
                                     [&chosen](const values::ConfigOption &option) { return option.value == chosen; });
    values::ConnectionCheck check =
        passed(options.size() == 1 ? u"1 calendar found."_s : u"%1 calendars found."_s.arg(options.size()),
               calendars->latencyMs);
    if (!chosen.isEmpty() && !isThere) {
        check.ok = false;
        check.detail =
            u"The default calendar is no longer among the location's %1 calendars. It was deleted or switched "
            "off. Choose another in Configuration."_s.arg(options.size());
    }
    return check;
}

core::Result<QList<values::ConfigOption>> goHighLevelOptions(connect::VendorSession &session, const QString &api,
                                                             const QString &field)
{
    if (field != "calendarId"_L1)
        return core::fail(core::notFound(u"list of choices"_s, field));
    return calendarsOf(session, api).map([](Calendars &&calendars) { return std::move(calendars.options); });
}

std::optional<values::IntegrationNotice> goHighLevelNotice(const QJsonObject &config, const QJsonObject &)
{
    if (config.value("calendarId"_L1).toString().isEmpty())
        return chooseNotice(QT_TRANSLATE_NOOP("Integration", "No calendar chosen."),
                            QT_TRANSLATE_NOOP("Integration", "Agents cannot book until you pick one."));
    if (config.value("timezone"_L1).toString().isEmpty())
        return chooseNotice(
            QT_TRANSLATE_NOOP("Integration", "No time zone chosen."),
            QT_TRANSLATE_NOOP("Integration", "Agents cannot book until you pick the one callers mean."));
    return std::nullopt;
}

} // namespace callttone::integrations
