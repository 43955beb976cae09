// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/calendar/google_events.h"

#include "app/integrations/support/vendor_answer.h"
#include "app/tools/times/moments.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

QString query(bool notify)
{
    return notify ? u"?sendUpdates=all"_s : u"?sendUpdates=none"_s;
}

std::optional<core::TimeMs> momentOf(const QJsonObject &when)
{
    const auto zone = tools::readZone(when.value("timeZone"_L1).toString());
    const auto moment = tools::readMoment(when.value("dateTime"_L1).toString(), zone.value_or(QTimeZone()));
    return moment ? std::optional(*moment) : std::nullopt;
}

} // namespace

GoogleEvents::GoogleEvents(const GoogleAddresses &addresses, const QString &calendarId)
    : m_events(u"%1/calendars/%2/events"_s.arg(addresses.calendar, encoded(calendarId)))
{}

connect::HttpRequest GoogleEvents::insert(const QJsonObject &event, bool notify) const
{
    connect::HttpRequest request{.method = "POST", .url = (m_events + query(notify)).toUtf8()};
    request.setJson(event);
    return request;
}

connect::HttpRequest GoogleEvents::get(const QString &eventId) const
{
    return getRequest(m_events + u'/' + encoded(eventId));
}

connect::HttpRequest GoogleEvents::patch(const QString &eventId, const QJsonObject &changes, bool notify) const
{
    connect::HttpRequest request{.method = "PATCH",
                                 .url = (m_events + u'/' + encoded(eventId) + query(notify)).toUtf8()};
    request.setJson(changes);
    return request;
}

connect::HttpRequest GoogleEvents::remove(const QString &eventId) const
{
    return {.method = "DELETE", .url = (m_events + u'/' + encoded(eventId) + query(true)).toUtf8()};
}

QString googleEventId(QByteArrayView seed, int attempt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(seed);
    const QString id = QString::fromLatin1(hash.result().toHex());
    return attempt == 0 ? id : id + QString::number(attempt);
}

QJsonObject googleTime(core::TimeMs at, const QTimeZone &zone)
{
    return {{u"dateTime"_s, tools::localIso(at, zone)}, {u"timeZone"_s, QString::fromLatin1(zone.id())}};
}

std::optional<tools::Span> spanOf(const QJsonObject &event)
{
    const auto start = momentOf(event.value("start"_L1).toObject());
    const auto end = momentOf(event.value("end"_L1).toObject());
    return start && end ? std::optional(tools::Span{*start, *end}) : std::nullopt;
}

bool isCancelled(const QJsonObject &event)
{
    return event.value("status"_L1) == "cancelled"_L1;
}

bool isGone(const core::Result<connect::HttpResponse> &answer)
{
    return answer && (answer->status == 404 || answer->status == 410);
}

bool isOurs(const QJsonObject &event)
{
    return event.value("extendedProperties"_L1).toObject().value("private"_L1).toObject().contains(ownerProperty);
}

} // namespace callttone::integrations
