// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/salesforce/salesforce.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

Response salesforceError(int status, const QString &code, const QString &message, const QStringList &fields)
{
    QJsonObject error{{u"message"_s, message}, {u"errorCode"_s, code}};
    if (!fields.isEmpty())
        error.insert(u"fields"_s, QJsonArray::fromStringList(fields));
    return Response::json(QJsonArray{error}, status);
}

QStringList fieldsOf(const QString &type)
{
    static const QHash<QString, QStringList> fields{
        {u"Lead"_s,
         {u"Id"_s, u"FirstName"_s, u"LastName"_s, u"Name"_s, u"Company"_s, u"Email"_s, u"Phone"_s, u"MobilePhone"_s,
          u"Title"_s, u"LeadSource"_s, u"Status"_s, u"Description"_s, u"OwnerId"_s, u"IsConverted"_s,
          u"ConvertedContactId"_s, u"CreatedDate"_s, u"LastActivityDate"_s}},
        {u"Contact"_s,
         {u"Id"_s, u"FirstName"_s, u"LastName"_s, u"Name"_s, u"Email"_s, u"Phone"_s, u"MobilePhone"_s, u"HomePhone"_s,
          u"OtherPhone"_s, u"AccountId"_s, u"CreatedDate"_s, u"LastActivityDate"_s}},
        {u"Task"_s,
         {u"Id"_s, u"Subject"_s, u"TaskSubtype"_s, u"Status"_s, u"Priority"_s, u"ActivityDate"_s, u"CallType"_s,
          u"CallDurationInSeconds"_s, u"CallDisposition"_s, u"CallObject"_s, u"Description"_s, u"WhoId"_s, u"WhatId"_s,
          u"OwnerId"_s, u"CreatedDate"_s}},
        {u"Organization"_s, {u"Id"_s, u"Name"_s, u"OrganizationType"_s, u"IsSandbox"_s, u"InstanceName"_s}},
        {u"User"_s, {u"Id"_s, u"Name"_s, u"Email"_s, u"Username"_s}},
        {u"TaskStatus"_s, {u"Id"_s, u"ApiName"_s, u"MasterLabel"_s, u"IsClosed"_s, u"IsDefault"_s}}};
    return fields.value(type);
}

bool isObjectType(const QString &type)
{
    return !fieldsOf(type).isEmpty();
}

QJsonObject recordJson(const QString &type, const QJsonObject &record, const QStringList &fields)
{
    QJsonObject shown{{u"attributes"_s, QJsonObject{{u"type"_s, type},
                                                    {u"url"_s, u"/services/data/v66.0/sobjects/%1/%2"_s.arg(
                                                                   type, record.value("Id"_L1).toString())}}}};
    for (const QString &field : fields)
        shown.insert(field, record.contains(field) ? record.value(field) : QJsonValue(QJsonValue::Null));
    return shown;
}

Salesforce::Salesforce(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"salesforce"_s,
                          .pkce = PkceRule::Required,
                          .rotates = true,
                          .reuseEndsGrant = true,
                          .accessSeconds = 7'200,
                          .codePrefix = u"aPrx="_s,
                          .accessPrefix = u"00D5f000000Harbor!"_s,
                          .refreshPrefix = u"5Aep861"_s})
{
    seed();
}

void Salesforce::seed()
{
    m_objects[u"Organization"_s] = {{{u"Id"_s, u"00D5f0000HarborEAA"_s},
                                     {u"Name"_s, u"Harbor Dental"_s},
                                     {u"OrganizationType"_s, u"Professional Edition"_s},
                                     {u"IsSandbox"_s, false},
                                     {u"InstanceName"_s, u"SANDBOX1"_s}}};
    m_objects[u"User"_s] = {{{u"Id"_s, u"0055f0000HarborAA1"_s},
                             {u"Name"_s, u"Maya Lindqvist"_s},
                             {u"Email"_s, u"maya@harbordental.example"_s},
                             {u"Username"_s, u"maya@harbordental.example"_s}}};
    const auto status = [](const QString &id, const QString &label, bool closed) {
        return QJsonObject{{u"Id"_s, id},
                           {u"ApiName"_s, label},
                           {u"MasterLabel"_s, label},
                           {u"IsClosed"_s, closed},
                           {u"IsDefault"_s, label == "Not Started"_L1}};
    };
    m_objects[u"TaskStatus"_s] = {status(u"01J000000000001AAA"_s, u"Not Started"_s, false),
                                  status(u"01J000000000002AAA"_s, u"In Progress"_s, false),
                                  status(u"01J000000000003AAA"_s, u"Completed"_s, true)};
    if (!m_world.options.seeded)
        return;
    const QString before = isoTime(m_world.clock.now() - 24 * 3'600'000); // so that the search index knows them
    keep(u"Contact"_s, {{u"CreatedDate"_s, before},
                        {u"FirstName"_s, u"Laura"_s},
                        {u"LastName"_s, u"Moreno"_s},
                        {u"Email"_s, u"laura.moreno@example.com"_s},
                        {u"Phone"_s, u"(512) 555-0142"_s}});
    keep(u"Lead"_s, {{u"CreatedDate"_s, before},
                     {u"FirstName"_s, u"Ben"_s},
                     {u"LastName"_s, u"Whitaker"_s},
                     {u"Company"_s, u"Whitaker Studio"_s},
                     {u"Email"_s, u"ben.whitaker@example.com"_s},
                     {u"Phone"_s, u"512.555.0117"_s},
                     {u"Status"_s, u"Open - Not Contacted"_s}});
}

Routes Salesforce::routes()
{
    return signInRoutes() + objectRoutes() + searchRoutes();
}

Response Salesforce::rateLimited(const Request &request, int) const
{
    if (request.path.contains("/oauth2/"_L1))
        return jsonReply({{u"error"_s, u"login_rate_exceeded"_s}, {u"error_description"_s, u"login rate exceeded"_s}},
                         400);
    return salesforceError(403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s);
}

Response Salesforce::serverError(const Request &) const
{
    return salesforceError(503, u"SERVER_UNAVAILABLE"_s, u"Server is busy, please retry"_s);
}

Response Salesforce::notFound(const Request &) const
{
    return salesforceError(404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s);
}

void Salesforce::decorate(const Request &request, Response &response) const
{
    if (!request.path.contains("/services/data/"_L1))
        return;
    response.headers.append({"Sforce-Limit-Info", "api-usage=" + QByteArray::number(++m_apiUsage) + "/15000"});
}

QJsonObject Salesforce::overrides(const QString &base) const
{
    return {{u"login"_s, base + u"/salesforce"_s}};
}

QJsonObject Salesforce::state() const
{
    QJsonObject state;
    for (const auto &[type, member] :
         {std::pair(u"Lead"_s, u"leads"_s), std::pair(u"Contact"_s, u"contacts"_s), std::pair(u"Task"_s, u"tasks"_s)}) {
        QJsonArray records;
        for (const QJsonObject &record : m_objects.value(type))
            records.append(record);
        state.insert(member, records);
    }
    return state;
}

QList<RecordTable> Salesforce::tables() const
{
    const QStringList person{u"Name"_s, u"Company"_s, u"Phone"_s, u"Email"_s, u"LeadSource"_s};
    return {tableOf(u"salesforce-leads"_s, u"Leads"_s, person, m_objects.value(u"Lead"_s)),
            tableOf(u"salesforce-contacts"_s, u"Contacts"_s, {u"Name"_s, u"Phone"_s, u"Email"_s},
                    m_objects.value(u"Contact"_s)),
            tableOf(u"salesforce-tasks"_s, u"Tasks"_s,
                    {u"Subject"_s, u"Status"_s, u"CallType"_s, u"CallDurationInSeconds"_s, u"CallObject"_s, u"WhoId"_s},
                    m_objects.value(u"Task"_s))};
}

} // namespace callttone::sandbox
