// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hubspot/hubspot.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString readScope = u"crm.objects.contacts.read"_s;
const QString writeScope = u"crm.objects.contacts.write"_s; // calls as well
constexpr qsizetype longestText = 65'536;

const QStringList &propertiesOf(const QString &type)
{
    static const QStringList contacts{u"email"_s,   u"firstname"_s,      u"lastname"_s, u"phone"_s,
                                      u"company"_s, u"mobilephone"_s,    u"website"_s,  u"lifecyclestage"_s,
                                      u"city"_s,    u"hs_lead_status"_s, u"jobtitle"_s, u"hs_timezone"_s};
    static const QStringList calls{u"hs_timestamp"_s,        u"hs_call_title"_s,           u"hs_call_body"_s,
                                   u"hs_call_direction"_s,   u"hs_call_duration"_s,        u"hs_call_status"_s,
                                   u"hs_call_from_number"_s, u"hs_call_to_number"_s,       u"hs_activity_type"_s,
                                   u"hubspot_owner_id"_s,    u"hs_call_disposition"_s,     u"hs_call_recording_url"_s,
                                   u"hs_call_source"_s,      u"hs_call_callee_object_id"_s};
    return type == "calls"_L1 ? calls : contacts;
}

/// In the message as a list, and once more as an error of its own.
Response invalidValue(const QString &property, const QString &code, const QString &words)
{
    const QJsonArray list{
        QJsonObject{{u"isValid"_s, false}, {u"message"_s, words}, {u"error"_s, code}, {u"name"_s, property}}};
    const QString text = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    const QJsonObject context{{u"propertyName"_s, QJsonArray{property}}};
    return hubspotError(
        400, u"VALIDATION_ERROR"_s, u"Property values were not valid: "_s + text,
        {{u"errors"_s, QJsonArray{QJsonObject{{u"message"_s, words}, {u"code"_s, code}, {u"context"_s, context}}}}});
}

/// What HubSpot finds wrong with the values; HTTP knows it as VALIDATION_ERROR.
std::optional<Response> checkProperties(const QString &type, const QJsonObject &properties, bool creating)
{
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const bool computed = property.key().startsWith("hs_searchable"_L1);
        if (!propertiesOf(type).contains(property.key()) || computed)
            return invalidValue(property.key(), u"PROPERTY_DOESNT_EXIST"_s,
                                u"Property \"%1\" does not exist"_s.arg(property.key()));
        if (!property->isString() && !property->isNull())
            return hubspotError(400, u"VALIDATION_ERROR"_s,
                                u"Invalid input JSON: Cannot deserialize value of type `java.lang.String`"_s);
        if (property->toString().size() > longestText)
            return invalidValue(
                property.key(), u"PROPERTY_VALUE_TOO_LONG"_s,
                u"%1 was too long, it can have at most %2 characters"_s.arg(property.key()).arg(longestText));
    }
    static const QStringList statuses{u"BUSY"_s,       u"CALLING_CRM_USER"_s, u"CANCELED"_s,    u"COMPLETED"_s,
                                      u"CONNECTING"_s, u"FAILED"_s,           u"IN_PROGRESS"_s, u"NO_ANSWER"_s,
                                      u"QUEUED"_s,     u"RINGING"_s};
    static const QStringList directions{u"INBOUND"_s, u"OUTBOUND"_s};
    static const QStringList outcomes{
        u"9d9162e7-6cf3-4944-bf63-4dff82258764"_s, u"f240bbac-87c9-4f6e-bf70-924b57d47db7"_s,
        u"a4c4c377-d246-4b32-a13b-75a56a4cd0ff"_s, u"b2cf5968-551e-4856-9783-52b3da59a7d0"_s,
        u"73a0d17f-1163-4015-bdd5-ec830791da20"_s, u"17b47fee-58de-441e-a44c-c6300d46f273"_s};
    for (const auto &[name, options] :
         {std::pair(u"hs_call_status"_s, statuses), std::pair(u"hs_call_direction"_s, directions),
          std::pair(u"hs_call_disposition"_s, outcomes)}) {
        const QString value = properties.value(name).toString();
        if (!value.isEmpty() && !options.contains(value))
            return invalidValue(name, u"INVALID_OPTION"_s,
                                u"%1 was not one of the allowed options: %2"_s.arg(value, options.join(u", "_s)));
    }
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    if (const QString email = properties.value("email"_L1).toString();
        !email.isEmpty() && !address.match(email).hasMatch())
        return invalidValue(u"email"_s, u"INVALID_EMAIL"_s, u"Email address %1 is invalid"_s.arg(email));
    if (creating && type == "calls"_L1 && properties.value("hs_timestamp"_L1).toString().isEmpty())
        return hubspotError(400, u"VALIDATION_ERROR"_s,
                            u"Error creating CALL. Some required properties were not set: [hs_timestamp]"_s);
    return std::nullopt;
}

} // namespace

Routes HubSpot::objectRoutes(const QString &date)
{
    Routes routes;
    for (const QString &type : {u"contacts"_s, u"calls"_s}) {
        const QString base = u"/hubspot/crm/objects/%1/%2"_s.arg(date, type);
        routes += {on("POST", base, [this, type](const Request &r) { return create(r, type); }),
                   on("GET", base + u"/{id}"_s, [this, type](const Request &r) { return get(r, type); }),
                   on("PATCH", base + u"/{id}"_s, [this, type](const Request &r) { return update(r, type); }),
                   on("DELETE", base + u"/{id}"_s, [this, type](const Request &r) { return archive(r, type); })};
    }
    routes.append(on("POST", u"/hubspot/crm/objects/%1/contacts/batch/upsert"_s.arg(date),
                     [this](const Request &r) { return upsertContacts(r); }));
    return routes;
}

HubSpot::Record *HubSpot::find(const QString &type, const QString &id, const QString &idProperty)
{
    for (Record &record : m_records) {
        const QString value = idProperty.isEmpty() ? record.id : record.properties.value(idProperty).toString();
        if (record.type == type && value.compare(id, Qt::CaseInsensitive) == 0)
            return &record;
    }
    return nullptr;
}

HubSpot::Record &HubSpot::keep(const QString &type, const QJsonObject &properties)
{
    const QString now = isoTime(m_world.clock.now());
    m_records.append({type, QString::number(m_nextId++), properties, now, now, m_world.clock.now()});
    return m_records.last();
}

void HubSpot::change(Record &record, const QJsonObject &properties)
{
    for (auto property = properties.begin(); property != properties.end(); ++property)
        record.properties.insert(property.key(), property.value());
    record.changedAt = m_world.clock.now();
    record.updatedAt = isoTime(record.changedAt);
}

QJsonObject HubSpot::recordJson(const Record &record, const QStringList &wanted) const
{
    QJsonObject properties = record.properties;
    properties.insert(u"hs_object_id"_s, record.id);
    // HubSpot's own normal form: area code and number, without the country.
    for (const auto &[typed, calculated] : {std::pair(u"phone"_s, u"hs_searchable_calculated_phone_number"_s),
                                            std::pair(u"mobilephone"_s, u"hs_searchable_calculated_mobile_number"_s)}) {
        if (const QString digits = digitsOf(record.properties.value(typed).toString()); !digits.isEmpty())
            properties.insert(calculated, digits.right(10));
    }
    properties.insert(u"createdate"_s, record.createdAt);
    properties.insert(u"lastmodifieddate"_s, record.updatedAt);
    if (!wanted.isEmpty()) {
        for (const QString &key : properties.keys()) {
            if (!wanted.contains(key) && key != "hs_object_id"_L1)
                properties.remove(key);
        }
    }
    return {{u"id"_s, record.id},
            {u"properties"_s, properties},
            {u"createdAt"_s, record.createdAt},
            {u"updatedAt"_s, record.updatedAt},
            {u"archived"_s, false}};
}

std::optional<Response> HubSpot::checkAssociations(const QString &type, const QJsonArray &associations)
{
    for (const QJsonValue &value : associations) {
        const QString to = value["to"_L1]["id"_L1].toVariant().toString();
        const int kind = value["types"_L1][0]["associationTypeId"_L1].toInt();
        if (type == "calls"_L1 && kind != 194) // call to contact
            return hubspotError(400, u"VALIDATION_ERROR"_s, u"invalid association type %1"_s.arg(kind));
        if (!find(u"contacts"_s, to))
            return hubspotError(404, u"OBJECT_NOT_FOUND"_s, u"CONTACT=%1 is not valid"_s.arg(to));
    }
    return std::nullopt;
}

void HubSpot::associate(const QString &type, const QString &id, const QString &contactId)
{
    const QJsonObject association{{u"from"_s, id}, {u"fromType"_s, type}, {u"to"_s, contactId}};
    if (!m_associations.contains(association))
        m_associations.append(association);
    if (Record *contact = find(u"contacts"_s, contactId))
        contact->properties.insert(u"notes_last_updated"_s, isoTime(m_world.clock.now()));
}

Response HubSpot::create(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, writeScope); !grant)
        return grant.error();
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const QJsonObject properties = body.value("properties"_L1).toObject();
    if (const auto wrong = checkProperties(type, properties, true))
        return *wrong;
    if (type == "contacts"_L1) {
        const QString email = properties.value("email"_L1).toString();
        if (email.isEmpty() && !properties.contains("firstname"_L1) && !properties.contains("lastname"_L1))
            return hubspotError(400, u"VALIDATION_ERROR"_s,
                                u"at least one of email, firstname or lastname is needed"_s);
        const Record *other = email.isEmpty() ? nullptr : find(type, email, u"email"_s);
        if (other)
            return hubspotError(409, u"CONFLICT"_s, u"Contact already exists. Existing ID: %1"_s.arg(other->id));
    }
    const QJsonArray associations = body.value("associations"_L1).toArray();
    if (const auto wrong = checkAssociations(type, associations))
        return *wrong;
    const Record record = keep(type, properties);
    for (const QJsonValue &value : associations)
        associate(type, record.id, value["to"_L1]["id"_L1].toVariant().toString());
    const bool call = type == "calls"_L1;
    m_world.journal.received(name(), call ? u"call"_s : u"contact"_s,
                             call ? properties.value("hs_call_title"_L1).toString()
                                  : u"Contact %1"_s.arg(properties.value("email"_L1).toString()),
                             {{u"id"_s, record.id}});
    return jsonReply(recordJson(record), 201);
}

Response HubSpot::get(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, readScope); !grant)
        return grant.error();
    const Fields query = Fields::ofQuery(request);
    const Record *record = find(type, request.param(u"id"_s), query.value(u"idProperty"_s));
    QStringList wanted;
    for (const QString &properties : query.all(u"properties"_s))
        wanted += properties.split(u',', Qt::SkipEmptyParts);
    return record ? jsonReply(recordJson(*record, wanted)) : notFound(request);
}

Response HubSpot::update(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, writeScope); !grant)
        return grant.error();
    Record *record = find(type, request.param(u"id"_s), Fields::ofQuery(request).value(u"idProperty"_s));
    if (!record)
        return notFound(request);
    const QJsonObject properties = jsonBody(request).value_or(QJsonObject()).value("properties"_L1).toObject();
    if (const auto wrong = checkProperties(type, properties, false))
        return *wrong;
    const QString email = type == "contacts"_L1 ? properties.value("email"_L1).toString() : QString();
    if (const Record *other = email.isEmpty() ? nullptr : find(type, email, u"email"_s);
        other && other->id != record->id)
        return hubspotError(409, u"CONFLICT"_s,
                            u"A contact with the email '%1' already exists. Existing ID: %2"_s.arg(email, other->id));
    change(*record, properties);
    m_world.journal.received(name(), type.chopped(1) + u"_updated"_s, u"%1 was updated"_s.arg(type.chopped(1)),
                             {{u"id"_s, record->id}, {u"properties"_s, properties}});
    return jsonReply(recordJson(*record));
}

Response HubSpot::archive(const Request &request, const QString &type)
{
    if (const auto grant = admit(request, writeScope); !grant)
        return grant.error();
    const QString id = request.param(u"id"_s);
    m_records.removeIf([&](const Record &record) { return record.type == type && record.id == id; });
    QJsonArray left;
    for (const QJsonValue &one : std::as_const(m_associations)) {
        if (one[type == "calls"_L1 ? "from"_L1 : "to"_L1].toString() != id)
            left.append(one);
    }
    m_associations = left;
    return jsonReply({}, 204);
}

Response HubSpot::upsertContacts(const Request &request)
{
    if (const auto grant = admit(request, writeScope); !grant)
        return grant.error();
    const QJsonArray inputs = jsonBody(request).value_or(QJsonObject()).value("inputs"_L1).toArray();
    if (inputs.isEmpty() || inputs.size() > 100)
        return hubspotError(400, u"VALIDATION_ERROR"_s, u"inputs must have 1 to 100 entries"_s);
    QJsonArray results;
    QStringList seen;
    for (const QJsonValue &value : inputs) {
        const QJsonObject input = value.toObject();
        const QString email = input.value("id"_L1).toString();
        if (input.value("idProperty"_L1).toString() != "email"_L1)
            return hubspotError(400, u"VALIDATION_ERROR"_s,
                                u"Unable to perform update/upsert by non-unique property"_s);
        if (seen.contains(email))
            return hubspotError(409, u"CONFLICT"_s, u"Duplicate IDs found in batch input: [%1]"_s.arg(email));
        seen.append(email);
        QJsonObject properties = input.value("properties"_L1).toObject();
        if (const auto wrong = checkProperties(u"contacts"_s, properties, false))
            return *wrong;
        Record *record = find(u"contacts"_s, email, u"email"_s);
        const bool isNew = record == nullptr;
        properties.insert(u"email"_s, email);
        if (isNew)
            record = &keep(u"contacts"_s, {});
        change(*record, properties);
        QJsonObject result = recordJson(*record);
        result.insert(u"new"_s, isNew);
        results.append(result);
        m_world.journal.received(name(), isNew ? u"contact"_s : u"contact_updated"_s, u"Contact %1"_s.arg(email),
                                 {{u"id"_s, record->id}});
    }
    return jsonReply({{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}});
}

} // namespace callttone::sandbox
