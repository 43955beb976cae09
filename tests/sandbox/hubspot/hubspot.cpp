// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hubspot/hubspot.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Response hubspotError(int status, const QString &category, const QString &message, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"status"_s, u"error"_s);
    body.insert(u"message"_s, message);
    body.insert(u"correlationId"_s, randomUuid());
    body.insert(u"category"_s, category);
    return jsonReply(body, status);
}

HubSpot::HubSpot(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"hubspot"_s,
                          .pkce = PkceRule::Optional,
                          .accessSeconds = 1'800,
                          .accessPrefix = u"CKqZ"_s,
                          .refreshPrefix = u"na1-"_s})
{
    if (!m_world.options.seeded)
        return;
    keep(u"contacts"_s, {{u"email"_s, u"laura.moreno@example.com"_s},
                         {u"firstname"_s, u"Laura"_s},
                         {u"lastname"_s, u"Moreno"_s},
                         {u"phone"_s, u"(512) 555-0142"_s}}); // as somebody typed it
    keep(u"contacts"_s, {{u"email"_s, u"ben.whitaker@example.com"_s},
                         {u"firstname"_s, u"Ben"_s},
                         {u"lastname"_s, u"Whitaker"_s},
                         {u"phone"_s, u"+15125550117"_s}});
    for (Record &record : m_records)
        record.changedAt = 0; // so the search knows the samples from the start
}

Routes HubSpot::routes()
{
    Routes routes;
    for (const QString &date : {u"2026-03"_s, u"2026-09"_s})
        routes += signInRoutes(date) + objectRoutes(date) + searchRoutes(date);
    return routes;
}

Response HubSpot::rateLimited(const Request &, int) const
{
    return hubspotError(429, u"RATE_LIMITS"_s, u"You have reached your ten_secondly_rolling limit."_s,
                        {{u"errorType"_s, u"RATE_LIMIT"_s}, {u"policyName"_s, u"TEN_SECONDLY_ROLLING"_s}});
}

Response HubSpot::serverError(const Request &) const
{
    return hubspotError(502, u"BAD_GATEWAY"_s, u"internal error"_s);
}

Response HubSpot::notFound(const Request &) const
{
    return hubspotError(404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s);
}

void HubSpot::decorate(const Request &request, Response &response) const
{
    if (request.path.contains("/oauth/"_L1) || request.path.endsWith("/search"_L1)) // search tells nothing
        return;
    response.headers += {{"X-HubSpot-RateLimit-Interval-Milliseconds", QByteArray::number(m_rate.intervalMs())},
                         {"X-HubSpot-RateLimit-Max", QByteArray::number(m_rate.most())},
                         {"X-HubSpot-RateLimit-Remaining", QByteArray::number(m_rate.remaining(u"hub"_s))}};
}

QJsonObject HubSpot::overrides(const QString &base) const
{
    return {{u"authorize"_s, base + u"/hubspot/oauth/authorize"_s},
            {u"token"_s, base + u"/hubspot/oauth/2026-03/token"_s},
            {u"api"_s, base + u"/hubspot"_s}};
}

QJsonObject HubSpot::state() const
{
    QJsonArray contacts;
    QJsonArray calls;
    for (const Record &record : m_records)
        (record.type == "calls"_L1 ? calls : contacts).append(recordJson(record));
    return {{u"contacts"_s, contacts}, {u"calls"_s, calls}, {u"associations"_s, m_associations}};
}

QList<RecordTable> HubSpot::tables() const
{
    QList<QJsonObject> contacts;
    QList<QJsonObject> calls;
    for (const Record &record : m_records) {
        QJsonObject properties = record.properties;
        properties.insert(u"id"_s, record.id);
        (record.type == "calls"_L1 ? calls : contacts).append(properties);
    }
    return {tableOf(u"hubspot-contacts"_s, u"Contacts"_s,
                    {u"id"_s, u"firstname"_s, u"lastname"_s, u"phone"_s, u"email"_s}, contacts),
            tableOf(u"hubspot-calls"_s, u"Calls"_s,
                    {u"hs_call_title"_s, u"hs_call_direction"_s, u"hs_call_status"_s, u"hs_call_from_number"_s,
                     u"hs_call_to_number"_s, u"hs_call_duration"_s},
                    calls)};
}

} // namespace callttone::sandbox
