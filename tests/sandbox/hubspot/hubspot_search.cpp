// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hubspot/hubspot.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr int maxGroups = 5;
constexpr int maxFilters = 6;
constexpr int maxPage = 200;
constexpr core::TimeMs indexLagMs = 1'000; ///< HubSpot's is up to 30 s

/// Whether one filter fits; nothing for an operator HubSpot does not know.
std::optional<bool> fits(const QJsonObject &properties, const QJsonObject &filter)
{
    const QString field = properties.value(filter.value("propertyName"_L1).toString()).toString();
    const QString value = filter.value("value"_L1).toVariant().toString();
    const QString op = filter.value("operator"_L1).toString();
    if (op == "EQ"_L1)
        return field.compare(value, Qt::CaseInsensitive) == 0;
    if (op == "NEQ"_L1)
        return field.compare(value, Qt::CaseInsensitive) != 0;
    if (op == "HAS_PROPERTY"_L1)
        return !field.isEmpty();
    if (op == "NOT_HAS_PROPERTY"_L1)
        return field.isEmpty();
    if (op == "IN"_L1 || op == "NOT_IN"_L1) {
        const QStringList values = filter.value("values"_L1).toVariant().toStringList();
        return values.contains(field, Qt::CaseInsensitive) == (op == "IN"_L1);
    }
    if (op == "CONTAINS_TOKEN"_L1 || op == "NOT_CONTAINS_TOKEN"_L1) {
        QString text = value;
        const bool front = text.startsWith(u'*');
        const bool back = text.endsWith(u'*');
        text.remove(u'*');
        const bool found = front && back ? field.contains(text, Qt::CaseInsensitive)
                           : front       ? field.endsWith(text, Qt::CaseInsensitive)
                           : back        ? field.startsWith(text, Qt::CaseInsensitive)
                                         : field.split(u' ').contains(text, Qt::CaseInsensitive);
        return found == (op == "CONTAINS_TOKEN"_L1);
    }
    const qint64 left = field.toLongLong();
    const qint64 right = value.toLongLong();
    if (op == "GT"_L1)
        return left > right;
    if (op == "GTE"_L1)
        return left >= right;
    if (op == "LT"_L1)
        return left < right;
    if (op == "LTE"_L1)
        return left <= right;
    if (op == "BETWEEN"_L1)
        return left >= right && left <= filter.value("highValue"_L1).toVariant().toLongLong();
    return std::nullopt;
}

} // namespace

Routes HubSpot::searchRoutes(const QString &date)
{
    Routes routes;
    for (const QString &type : {u"contacts"_s, u"calls"_s}) {
        const QString base = u"/hubspot/crm/objects/%1/%2"_s.arg(date, type);
        routes += {on("POST", base + u"/search"_s, [this, type](const Request &r) { return search(r, type); }),
                   on("GET", base, [this, type](const Request &r) { return list(r, type); })};
    }
    routes.append(on("PUT",
                     u"/hubspot/crm/objects/%1/{fromType}/{fromId}/associations/default/{toType}/{toId}"_s.arg(date),
                     [this](const Request &r) { return putAssociation(r); }));
    routes.append(on("DELETE", u"/hubspot/crm/objects/%1/{fromType}/{fromId}/associations/{toType}/{toId}"_s.arg(date),
                     [this](const Request &r) { return dropAssociation(r); }));
    return routes;
}

void HubSpot::bringIndexUpToDate()
{
    for (Record &record : m_records) {
        if (record.changedAt + indexLagMs <= m_world.clock.now())
            record.indexed = recordJson(record).value("properties"_L1).toObject();
    }
}

Response HubSpot::search(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, u"crm.objects.contacts.read"_s); !grant)
        return grant.error();
    if (m_world.options.rateLimits && !m_searchRate.take(u"hub"_s, m_world.clock.now()))
        return hubspotError(429, u"RATE_LIMITS"_s, u"You have reached your secondly limit."_s,
                            {{u"errorType"_s, u"RATE_LIMIT"_s}, {u"policyName"_s, u"SECONDLY"_s}});
    bringIndexUpToDate();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const QJsonArray groups = body.value("filterGroups"_L1).toArray();
    const int limit = body.value("limit"_L1).toInt(10);
    if (groups.size() > maxGroups)
        return hubspotError(400, u"VALIDATION_ERROR"_s, u"The maximum number of filterGroups is 5"_s);
    if (limit < 1 || limit > maxPage)
        return hubspotError(400, u"VALIDATION_ERROR"_s, u"limit must be between 1 and 200"_s);
    QStringList wanted;
    for (const QJsonValue &property : body.value("properties"_L1).toArray())
        wanted.append(property.toString());
    QJsonArray found;
    for (const Record &record : std::as_const(m_records)) {
        if (record.type != type || record.indexed.isEmpty())
            continue;
        const QJsonObject &properties = record.indexed;
        bool matchesAny = groups.isEmpty();
        for (const QJsonValue &group : groups) { // groups are joined by OR, filters in one by AND
            const QJsonArray filters = group.toObject().value("filters"_L1).toArray();
            if (filters.size() > maxFilters)
                return hubspotError(400, u"VALIDATION_ERROR"_s, u"The maximum number of filters in a group is 6"_s);
            bool all = true;
            for (const QJsonValue &filter : filters) {
                const std::optional<bool> one = fits(properties, filter.toObject());
                if (!one)
                    return hubspotError(400, u"VALIDATION_ERROR"_s, u"Invalid input JSON: unknown operator"_s);
                all = all && *one;
            }
            matchesAny = matchesAny || all;
        }
        if (matchesAny)
            found.append(recordJson(record, wanted));
    }
    QJsonArray page;
    const int after = std::max(body.value("after"_L1).toVariant().toInt(), 0);
    for (qsizetype i = after; i < std::min<qsizetype>(found.size(), after + limit); ++i)
        page.append(found[i]);
    QJsonObject reply{{u"total"_s, found.size()}, {u"results"_s, page}};
    if (found.size() > after + limit) {
        const QJsonObject next{{u"after"_s, QString::number(after + limit)}};
        reply.insert(u"paging"_s, QJsonObject{{u"next"_s, next}});
    }
    return jsonReply(reply);
}

Response HubSpot::list(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, u"crm.objects.contacts.read"_s); !grant)
        return grant.error();
    const Fields query = Fields::ofQuery(request);
    const int limit = query.value(u"limit"_s, u"10"_s).toInt();
    if (limit < 1 || limit > 100)
        return hubspotError(400, u"VALIDATION_ERROR"_s, u"limit must be between 1 and 100"_s);
    const QStringList wanted = query.value(u"properties"_s).split(u',', Qt::SkipEmptyParts);
    QJsonArray results;
    for (const Record &record : std::as_const(m_records)) {
        if (record.type == type && results.size() < limit)
            results.append(recordJson(record, wanted));
    }
    return jsonReply({{u"results"_s, results}});
}

Response HubSpot::putAssociation(const Request &request)
{
    if (const auto grant = admit(request, u"crm.objects.contacts.write"_s); !grant)
        return grant.error();
    const QString fromType = request.param(u"fromType"_s);
    const QString toType = request.param(u"toType"_s);
    const auto known = [&](QString type, const QString &id) {
        if (!type.endsWith(u's'))
            type += u's';
        return find(type, id) != nullptr;
    };
    if (!known(fromType, request.param(u"fromId"_s)) || !known(toType, request.param(u"toId"_s)))
        return notFound(request);
    associate(fromType, request.param(u"fromId"_s), request.param(u"toId"_s));
    return jsonReply(
        {{u"status"_s, u"COMPLETE"_s},
         {u"results"_s,
          QJsonArray{QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, request.param(u"fromId"_s)}}},
                                 {u"to"_s, QJsonObject{{u"id"_s, request.param(u"toId"_s)}}},
                                 {u"associationSpec"_s, QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                                                    {u"associationTypeId"_s, 194}}}}}}});
}

Response HubSpot::dropAssociation(const Request &request)
{
    if (const auto grant = admit(request, u"crm.objects.contacts.write"_s); !grant)
        return grant.error();
    QJsonArray left;
    for (const QJsonValue &one : std::as_const(m_associations)) {
        if (one["from"_L1].toString() != request.param(u"fromId"_s)
            || one["to"_L1].toString() != request.param(u"toId"_s))
            left.append(one);
    }
    m_associations = left;
    return jsonReply({}, 204);
}

} // namespace callttone::sandbox
