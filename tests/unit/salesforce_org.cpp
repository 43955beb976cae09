// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/salesforce_org.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace callttone::connect;

namespace callttone::tests {

namespace {

HttpResponse json(int status, const QJsonObject &object)
{
    return vendorAnswer(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString literal(QString text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        plain += text[i];
    }
    return plain;
}

const QString condition = uR"((\w+)\s*(=|>=)\s*(?:'((?:\\.|[^'\\])*)'|([\w:.+-]+)))"_s;

bool isWellFormed(const QString &where)
{
    static const QRegularExpression shape(u"^%1(?: (?:AND|OR) %1)*$"_s.arg(condition));
    return shape.match(where).hasMatch();
}

/// Field = 'text', Field = word, Field >= word, joined by one kind of AND or OR.
bool fits(const QJsonObject &record, const QString &where)
{
    static const QRegularExpression one(condition);
    bool all = true;
    bool any = false;
    for (auto parts = one.globalMatch(where); parts.hasNext();) {
        const QRegularExpressionMatch part = parts.next();
        const QString wanted = part.capturedLength(4) > 0 ? part.captured(4) : literal(part.captured(3));
        const QString there = record.value(part.captured(1)).toVariant().toString();
        const bool fit = part.captured(2) == "="_L1 ? there.compare(wanted, Qt::CaseInsensitive) == 0 : there >= wanted;
        all = all && fit;
        any = any || fit;
    }
    return where.contains(" OR "_L1) ? any : all;
}

QString digits(const QString &text)
{
    QString found;
    for (const QChar c : text) {
        if (c.isDigit())
            found += c;
    }
    return found;
}

QJsonObject shown(const QString &type, QJsonObject record)
{
    record.insert("attributes"_L1, QJsonObject{{u"type"_s, type}});
    return record;
}

} // namespace

HttpResponse salesforceSays(int status, const QString &code, const QString &message, const QStringList &fields)
{
    const QJsonObject error{
        {u"message"_s, message}, {u"errorCode"_s, code}, {u"fields"_s, QJsonArray::fromStringList(fields)}};
    return vendorAnswer(status, QJsonDocument(QJsonArray{error}).toJson());
}

HttpResponse salesforceDuplicate(const QString &member, const QString &type, const QString &id)
{
    const QJsonObject record{{u"attributes"_s, QJsonObject{{u"type"_s, type}}}, {u"Id"_s, id}};
    const QJsonObject match{{u"entityType"_s, type},
                            {u"matchRecords"_s, QJsonArray{QJsonObject{{u"record"_s, record}}}}};
    const QJsonObject error{{u"errorCode"_s, u"DUPLICATES_DETECTED"_s},
                            {u"message"_s, u"Use one of these records?"_s},
                            {member, QJsonObject{{u"allowSave"_s, true}, {u"matchResults"_s, QJsonArray{match}}}}};
    return vendorAnswer(400, QJsonDocument(QJsonArray{error}).toJson());
}

core::Result<HttpResponse> noAnswer()
{
    return core::fail({.kind = core::ErrorKind::Timeout,
                       .code = u"timeout"_s,
                       .title = u"acme.my.salesforce.test did not answer in time"_s,
                       .detail = u"Try again."_s});
}

VendorScript SalesforceOrg::script()
{
    return [this](const HttpRequest &request) { return answer(request); };
}

QString SalesforceOrg::has(const QString &type, QJsonObject fields)
{
    if (!fields.contains("Name"_L1) && type != "Task"_L1)
        fields.insert(
            "Name"_L1,
            QString(fields.value("FirstName"_L1).toString() + u' ' + fields.value("LastName"_L1).toString()).trimmed());
    return keep(type, fields, true);
}

QString SalesforceOrg::keep(const QString &type, QJsonObject fields, bool isIndexed)
{
    const QString prefix = type == "Lead"_L1 ? u"00Q"_s : type == "Contact"_L1 ? u"003"_s : u"00T"_s;
    const QString id = prefix + u"%1"_s.arg(++m_last, 15, 10, QLatin1Char('0'));
    fields.insert("Id"_L1, id);
    if (!fields.contains("CreatedDate"_L1))
        fields.insert("CreatedDate"_L1, u"2026-02-17T12:00:00.000+0000"_s);
    if (type == "Lead"_L1 && !fields.contains("IsConverted"_L1))
        fields.insert("IsConverted"_L1, false);
    records[type].append(fields);
    if (isIndexed)
        m_indexed.append(id);
    return id;
}

QJsonObject SalesforceOrg::record(const QString &type, const QString &id) const
{
    for (const QJsonObject &one : records.value(type)) {
        if (one.value("Id"_L1).toString() == id)
            return one;
    }
    return {};
}

void SalesforceOrg::change(const QString &type, const QString &id, const QJsonObject &fields)
{
    for (QJsonObject &one : records[type]) {
        if (one.value("Id"_L1).toString() != id)
            continue;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            one.insert(field.key(), *field);
    }
}

void SalesforceOrg::remove(const QString &type, const QString &id)
{
    records[type].removeIf([&](const QJsonObject &one) { return one.value("Id"_L1).toString() == id; });
}

core::Result<HttpResponse> SalesforceOrg::answer(const HttpRequest &request)
{
    const QString prefix = instance + u"/services/data/v66.0/"_s;
    const QString url = QString::fromUtf8(request.url);
    if (!url.startsWith(prefix))
        return salesforceSays(404, u"NOT_FOUND"_s, u"wrong address: "_s + url);
    if (fault) {
        if (auto instead = fault(request))
            return *instead;
    }
    const QString path = url.sliced(prefix.size());
    const QString asked = QUrl::fromPercentEncoding(path.section(u"?q="_s, 1).toUtf8());
    if (path.startsWith("query?"_L1))
        return query(asked);
    if (path.startsWith("search?"_L1))
        return search(asked);
    const QStringList parts = path.split(u'/');
    return request.method == "POST" ? create(request, parts.value(1))
                                    : core::Result<HttpResponse>(patch(request, parts.value(1), parts.value(2)));
}

HttpResponse SalesforceOrg::query(const QString &soql)
{
    static const QRegularExpression shape(
        u"^SELECT (.+) FROM (\\w+) WHERE (.+?)(?: ORDER BY [\\w ]+?)? LIMIT (\\d+)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(soql);
    if (!match.hasMatch() || !isWellFormed(match.captured(3)))
        return salesforceSays(400, u"MALFORMED_QUERY"_s, soql);
    for (const QString &hidden : hiddenFields) {
        if (soql.contains(QRegularExpression(u"\\b%1\\b"_s.arg(hidden))))
            return salesforceSays(400, u"INVALID_FIELD"_s, u"No such column '%1' on entity"_s.arg(hidden));
    }
    const QString type = match.captured(2);
    log.append(u"query "_s + type);
    QJsonArray found;
    for (const QJsonObject &record : records.value(type)) {
        if (fits(record, match.captured(3)) && found.size() < match.captured(4).toInt())
            found.append(shown(type, record));
    }
    return json(200, {{u"totalSize"_s, found.size()}, {u"done"_s, true}, {u"records"_s, found}});
}

HttpResponse SalesforceOrg::search(const QString &sosl)
{
    log.append(u"search"_s);
    for (const QString &hidden : hiddenFields) {
        if (sosl.contains(hidden))
            return salesforceSays(400, u"INVALID_FIELD"_s, u"No such column '%1' on entity"_s.arg(hidden));
    }
    static const QRegularExpression shape(u"^FIND \\{([\\dOR ]+)\\} IN PHONE FIELDS RETURNING (.+) LIMIT \\d+$"_s);
    const QRegularExpressionMatch match = shape.match(sosl);
    if (!match.hasMatch())
        return salesforceSays(400, u"MALFORMED_SEARCH"_s, sosl);
    QJsonArray found;
    for (const QString &type : {u"Contact"_s, u"Lead"_s}) {
        for (const QJsonObject &record : records.value(type)) {
            const QString phones =
                digits(record.value("Phone"_L1).toString()) + u' ' + digits(record.value("MobilePhone"_L1).toString());
            const QStringList terms = match.captured(1).split(u" OR "_s);
            if (m_indexed.contains(record.value("Id"_L1).toString())
                && std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return phones.contains(term); }))
                found.append(shown(type, record));
        }
    }
    return json(200, {{u"searchRecords"_s, found}});
}

core::Result<HttpResponse> SalesforceOrg::create(const HttpRequest &request, const QString &type)
{
    log.append(u"POST "_s + type);
    QJsonObject fields = QJsonDocument::fromJson(request.body).object();
    if (rule) {
        if (auto refused = rule(request, type, fields))
            return *refused;
    }
    if (type == "Lead"_L1)
        fields.insert(
            "Name"_L1,
            QString(fields.value("FirstName"_L1).toString() + u' ' + fields.value("LastName"_L1).toString()).trimmed());
    const QString id = keep(type, fields, false);
    if (lostAnswers.value(type) > 0) {
        --lostAnswers[type];
        return noAnswer();
    }
    return json(201, {{u"id"_s, id}, {u"success"_s, true}, {u"errors"_s, QJsonArray()}});
}

HttpResponse SalesforceOrg::patch(const HttpRequest &request, const QString &type, const QString &id)
{
    log.append(u"PATCH "_s + type);
    const QJsonObject fields = QJsonDocument::fromJson(request.body).object();
    if (rule) {
        if (auto refused = rule(request, type, fields))
            return *refused;
    }
    if (record(type, id).isEmpty())
        return salesforceSays(404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s);
    if (fields.contains("TaskSubtype"_L1))
        return salesforceSays(400, u"INVALID_FIELD_FOR_INSERT_UPDATE"_s, u"TaskSubtype"_s, {u"TaskSubtype"_s});
    change(type, id, fields);
    return vendorAnswer(204, "");
}

} // namespace callttone::tests
