// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/salesforce/salesforce.h"

#include <QDate>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString data = u"/salesforce/services/data"_s;

int maxLengthOf(const QString &field)
{
    static const QHash<QString, int> lengths{
        {u"FirstName"_s, 40},  {u"LastName"_s, 80},       {u"Company"_s, 255},         {u"Email"_s, 80},
        {u"Phone"_s, 40},      {u"Subject"_s, 255},       {u"CallDisposition"_s, 255}, {u"CallObject"_s, 255},
        {u"LeadSource"_s, 40}, {u"Description"_s, 32'000}};
    return lengths.value(field, 0);
}

/// Values of restricted picklists; empty: any.
QStringList restrictedValuesOf(const QString &field)
{
    if (field == "TaskSubtype"_L1)
        return {u"Task"_s, u"Email"_s, u"ListEmail"_s, u"Call"_s, u"LinkedIn"_s};
    if (field == "CallType"_L1)
        return {u"Inbound"_s, u"Outbound"_s, u"Internal"_s};
    return {};
}

QString prefixOf(const QString &type)
{
    return type == "Lead"_L1 ? u"00Q"_s : type == "Contact"_L1 ? u"003"_s : u"00T"_s;
}

} // namespace

Routes Salesforce::objectRoutes()
{
    const QString sobjects = data + u"/{version}/sobjects/{type}"_s;
    return {on("GET", data + u"/"_s,
               [](const Request &) {
                   QJsonArray versions;
                   for (const auto &[label, version] :
                        {std::pair(u"Spring '26"_s, u"66.0"_s), std::pair(u"Summer '26"_s, u"67.0"_s)})
                       versions.append(QJsonObject{
                           {u"label"_s, label}, {u"url"_s, u"/services/data/v"_s + version}, {u"version"_s, version}});
                   return Response::json(versions);
               }),
            on("POST", sobjects, [this](const Request &r) { return create(r); }),
            on("POST", sobjects + u"/"_s, [this](const Request &r) { return create(r); }),
            on("GET", sobjects + u"/describe"_s, [this](const Request &r) { return describe(r); }),
            on("GET", sobjects + u"/{id}"_s, [this](const Request &r) { return get(r); }),
            on("PATCH", sobjects + u"/{id}"_s, [this](const Request &r) { return update(r); }),
            on("GET", data + u"/{version}/limits"_s, [this](const Request &r) { return limits(r); })};
}

QJsonObject &Salesforce::keep(const QString &type, QJsonObject fields)
{
    fields.insert(u"Id"_s, prefixOf(type) + u"5f00000"_s + u"%1AAA"_s.arg(++m_lastId, 5, 10, QLatin1Char('0')));
    if (!fields.contains("CreatedDate"_L1))
        fields.insert(u"CreatedDate"_s, isoTime(m_world.clock.now()));
    if (type != "Task"_L1)
        fields.insert(
            u"Name"_s,
            (fields.value("FirstName"_L1).toString() + u' ' + fields.value("LastName"_L1).toString()).trimmed());
    if (type == "Lead"_L1) {
        fields.insert(u"IsConverted"_s, false);
        if (!fields.contains("Status"_L1))
            fields.insert(u"Status"_s, u"Open - Not Contacted"_s);
    }
    if (type == "Task"_L1 && !fields.contains("Priority"_L1))
        fields.insert(u"Priority"_s, u"Normal"_s);
    QList<QJsonObject> &all = m_objects[type];
    all.append(fields);
    return all.last();
}

std::optional<Response> Salesforce::checkFields(const QString &type, const QJsonObject &fields, bool creating)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!fieldsOf(type).contains(field.key()) && field.key() != "attributes"_L1)
            return salesforceError(400, u"INVALID_FIELD"_s,
                                   u"No such column '%1' on sobject of type %2"_s.arg(field.key(), type));
        const QString text = field->toVariant().toString();
        const int most = maxLengthOf(field.key());
        if (most > 0 && text.size() > most)
            return salesforceError(
                400, u"STRING_TOO_LONG"_s,
                u"%1: data value too large: %2 (max length=%3)"_s.arg(field.key(), text.left(60)).arg(most),
                {field.key()});
        const QStringList allowed = restrictedValuesOf(field.key());
        if (!allowed.isEmpty() && !text.isEmpty() && !allowed.contains(text))
            return salesforceError(400, u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                                   u"%1: bad value for restricted picklist field: %2"_s.arg(field.key(), text),
                                   {field.key()});
    }
    const QStringList required = type == "Lead"_L1      ? QStringList{u"LastName"_s, u"Company"_s}
                                 : type == "Contact"_L1 ? QStringList{u"LastName"_s}
                                                        : QStringList();
    QStringList missing;
    for (const QString &field : required) {
        if ((creating || fields.contains(field)) && fields.value(field).toString().trimmed().isEmpty())
            missing.append(field);
    }
    if (!missing.isEmpty())
        return salesforceError(400, u"REQUIRED_FIELD_MISSING"_s,
                               u"Required fields are missing: [%1]"_s.arg(missing.join(u", "_s)), missing);
    if (const QString email = fields.value("Email"_L1).toString(); !email.isEmpty() && !email.contains(u'@'))
        return salesforceError(400, u"INVALID_EMAIL_ADDRESS"_s, u"Email: invalid email address: %1"_s.arg(email),
                               {u"Email"_s});
    const QString day = fields.value("ActivityDate"_L1).toString();
    if (!day.isEmpty() && (day.size() != 10 || !QDate::fromString(day, Qt::ISODate).isValid()))
        return salesforceError(400, u"JSON_PARSER_ERROR"_s,
                               u"Cannot deserialize instance of date from VALUE_STRING value %1"_s.arg(day));
    if (const QString who = fields.value("WhoId"_L1).toString(); !who.isEmpty()) {
        const QList<QJsonObject> people = m_objects.value(u"Lead"_s) + m_objects.value(u"Contact"_s);
        if (std::none_of(people.begin(), people.end(), [&](const auto &one) { return one.value("Id"_L1) == who; }))
            return salesforceError(400, u"INVALID_CROSS_REFERENCE_KEY"_s, u"invalid cross reference id"_s,
                                   {u"WhoId"_s});
        if (std::any_of(people.begin(), people.end(), [&](const auto &one) {
                return one.value("Id"_L1) == who && one.value("IsConverted"_L1).toBool();
            }))
            return salesforceError(400, u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"cannot reference converted lead"_s);
        if (who.startsWith("00Q"_L1) && !fields.value("WhatId"_L1).toString().isEmpty())
            return salesforceError(400, u"FIELD_INTEGRITY_EXCEPTION"_s,
                                   u"A task related to a lead cannot be related to another object"_s, {u"WhatId"_s});
    }
    return std::nullopt;
}

std::optional<Response> Salesforce::checkDuplicates(const Request &request, const QJsonObject &lead)
{
    const QString email = lead.value("Email"_L1).toString();
    if (email.isEmpty() || request.header("Sforce-Duplicate-Rule-Header").toLower().contains("allowsave=true"))
        return std::nullopt;
    for (const QString &type : {u"Lead"_s, u"Contact"_s}) {
        for (const QJsonObject &other : m_objects.value(type)) {
            if (other.value("Email"_L1).toString().compare(email, Qt::CaseInsensitive) != 0)
                continue;
            const QJsonObject match{{u"additionalInformation"_s, QJsonArray()},
                                    {u"fieldDiffs"_s, QJsonArray()},
                                    {u"matchConfidence"_s, 100},
                                    {u"record"_s, recordJson(type, other, {u"Id"_s})}};
            const QJsonObject result{{u"entityType"_s, type},
                                     {u"errors"_s, QJsonArray()},
                                     {u"matchEngine"_s, u"ExactMatchEngine"_s},
                                     {u"matchRecords"_s, QJsonArray{match}},
                                     {u"rule"_s, u"Standard_%1_Match_Rule"_s.arg(type)},
                                     {u"size"_s, 1},
                                     {u"success"_s, true}};
            const QJsonObject duplicates{{u"allowSave"_s, true},
                                         {u"duplicateRule"_s, u"Standard_Lead_Duplicate_Rule"_s},
                                         {u"duplicateRuleEntityType"_s, u"Lead"_s},
                                         {u"errorMessage"_s, u"Use one of these records?"_s},
                                         {u"matchResults"_s, QJsonArray{result}}};
            return Response::json(QJsonArray{QJsonObject{{u"duplicateResult"_s, duplicates},
                                                         {u"errorCode"_s, u"DUPLICATES_DETECTED"_s},
                                                         {u"message"_s, u"Use one of these records?"_s}}},
                                  400);
        }
    }
    return std::nullopt;
}

Response Salesforce::create(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QString type = request.param(u"type"_s);
    if (!isObjectType(type))
        return notFound(request);
    const auto fields = jsonBody(request);
    if (!fields)
        return salesforceError(400, u"JSON_PARSER_ERROR"_s, u"Unexpected character at line 1"_s);
    if (const auto wrong = checkFields(type, *fields, true))
        return *wrong;
    if (type == "Lead"_L1) {
        if (const auto duplicates = checkDuplicates(request, *fields))
            return *duplicates;
    }
    const QJsonObject record = keep(type, *fields);
    m_world.journal.received(name(), type.toLower(),
                             type == "Task"_L1 ? u"Task \"%1\""_s.arg(record.value("Subject"_L1).toString())
                                               : u"%1 %2"_s.arg(type, record.value("Name"_L1).toString()),
                             {{u"id"_s, record.value("Id"_L1)}});
    return jsonReply({{u"id"_s, record.value("Id"_L1)}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}}, 201);
}

Response Salesforce::get(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QString type = request.param(u"type"_s);
    for (const QJsonObject &record : m_objects.value(type)) {
        if (record.value("Id"_L1) == request.param(u"id"_s))
            return jsonReply(recordJson(type, record, fieldsOf(type)));
    }
    return notFound(request);
}

Response Salesforce::update(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QString type = request.param(u"type"_s);
    const QJsonObject fields = jsonBody(request).value_or(QJsonObject());
    for (QJsonObject &record : m_objects[type]) {
        if (record.value("Id"_L1) != request.param(u"id"_s))
            continue;
        if (const auto wrong = checkFields(type, fields, false))
            return *wrong;
        if (fields.contains("TaskSubtype"_L1))
            return salesforceError(400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
                                   u"Unable to create/update fields: TaskSubtype."_s, {u"TaskSubtype"_s});
        if (record.value("IsConverted"_L1).toBool())
            return salesforceError(400, u"CANNOT_UPDATE_CONVERTED_LEAD"_s, u"cannot reference converted lead"_s);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            record.insert(field.key(), field.value());
        m_world.journal.received(name(), type.toLower() + u"_updated"_s, u"%1 was updated"_s.arg(type),
                                 {{u"id"_s, record.value("Id"_L1)}});
        return Response::noContent();
    }
    return notFound(request);
}

Response Salesforce::describe(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QString type = request.param(u"type"_s);
    if (!isObjectType(type))
        return notFound(request);
    QJsonArray fields;
    for (const QString &field : fieldsOf(type)) {
        QJsonArray values;
        const QStringList picks = field == "LeadSource"_L1 ? QStringList{u"Web"_s, u"Phone Inquiry"_s, u"Other"_s}
                                                           : restrictedValuesOf(field);
        for (const QString &pick : picks)
            values.append(QJsonObject{{u"value"_s, pick}, {u"label"_s, pick}, {u"active"_s, true}});
        const bool required = field == "LastName"_L1 || (type == "Lead"_L1 && field == "Company"_L1);
        fields.append(
            QJsonObject{{u"name"_s, field},
                        {u"label"_s, field},
                        {u"length"_s, maxLengthOf(field)},
                        {u"createable"_s, field != "Id"_L1 && field != "Name"_L1 && field != "CreatedDate"_L1},
                        {u"nillable"_s, !required},
                        {u"defaultedOnCreate"_s, field == "Status"_L1 || field == "OwnerId"_L1},
                        {u"restrictedPicklist"_s, !restrictedValuesOf(field).isEmpty()},
                        {u"picklistValues"_s, values}});
    }
    return jsonReply({{u"name"_s, type}, {u"createable"_s, true}, {u"fields"_s, fields}});
}

Response Salesforce::limits(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    return jsonReply({{u"DailyApiRequests"_s, QJsonObject{{u"Max"_s, 15'000}, {u"Remaining"_s, 15'000 - m_apiUsage}}}});
}

} // namespace callttone::sandbox
