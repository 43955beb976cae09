// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/salesforce/salesforce.h"

#include "tests/sandbox/salesforce/soql.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qint64 indexLagMs = 5'000; // queries see a record at once, searches later

} // namespace

Routes Salesforce::searchRoutes()
{
    const QString data = u"/salesforce/services/data/{version}"_s;
    return {on("GET", data + u"/query"_s, [this](const Request &r) { return query(r); }),
            on("GET", data + u"/query/"_s, [this](const Request &r) { return query(r); }),
            on("GET", data + u"/search"_s, [this](const Request &r) { return search(r); }),
            on("GET", data + u"/search/"_s, [this](const Request &r) { return search(r); }),
            on("POST", data + u"/parameterizedSearch"_s, [this](const Request &r) { return parameterizedSearch(r); })};
}

Response Salesforce::query(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const auto soql = SoqlQuery::parse(Fields::ofQuery(request).value(u"q"_s));
    if (!soql)
        return salesforceError(400, u"MALFORMED_QUERY"_s, soql.error());
    if (!isObjectType(soql->object))
        return salesforceError(400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(soql->object));
    QStringList used = soql->fields + soql->conditionFields;
    if (!soql->orderBy.isEmpty())
        used.append(soql->orderBy);
    for (const QString &field : used) {
        if (!fieldsOf(soql->object).contains(field))
            return salesforceError(400, u"INVALID_FIELD"_s,
                                   u"No such column '%1' on entity '%2'."_s.arg(field, soql->object));
    }
    QList<QJsonObject> found;
    for (const QJsonObject &record : m_objects.value(soql->object)) {
        if (!soql->where || soql->where(record))
            found.append(record);
    }
    if (!soql->orderBy.isEmpty()) {
        std::stable_sort(found.begin(), found.end(), [&](const QJsonObject &a, const QJsonObject &b) {
            const QString left = a.value(soql->orderBy).toVariant().toString();
            const QString right = b.value(soql->orderBy).toVariant().toString();
            return soql->descending ? right < left : left < right;
        });
    }
    QJsonArray records;
    for (const QJsonObject &record : found.first(std::min<qsizetype>(found.size(), soql->limit)))
        records.append(recordJson(soql->object, record, soql->fields));
    return jsonReply({{u"totalSize"_s, records.size()}, {u"done"_s, true}, {u"records"_s, records}});
}

QJsonArray Salesforce::findPhones(const QString &text, const QList<std::pair<QString, QStringList>> &returning,
                                  int limit) const
{
    QStringList terms;
    for (const QString &term : text.split(u" OR "_s)) {
        if (const QString digits = digitsOf(term); digits.size() >= 2)
            terms.append(digits);
    }
    const QString indexed = isoTime(m_world.clock.now() - indexLagMs);
    const auto isFound = [&](const QJsonObject &record) {
        QString phones;
        for (const auto field : {"Phone"_L1, "MobilePhone"_L1, "HomePhone"_L1, "OtherPhone"_L1})
            phones += digitsOf(record.value(field).toString()) + u' ';
        return record.value("CreatedDate"_L1).toString() <= indexed
               && std::any_of(terms.begin(), terms.end(), [&](const QString &term) { return phones.contains(term); });
    };
    QJsonArray found;
    for (const auto &[type, fields] : returning) {
        for (const QJsonObject &record : m_objects.value(type)) {
            if (found.size() < limit && isFound(record))
                found.append(recordJson(type, record, fields));
        }
    }
    return found;
}

Response Salesforce::search(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QString sosl = Fields::ofQuery(request).value(u"q"_s);
    static const QRegularExpression shape(
        uR"(^\s*FIND\s*\{((?:\\.|[^}\\])*)\}\s*(?:IN\s+(ALL|PHONE|EMAIL|NAME)\s+FIELDS\s*)?(?:RETURNING\s+(.*?))?\s*(?:LIMIT\s+(\d+)\s*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(sosl);
    if (!match.hasMatch())
        return salesforceError(400, u"MALFORMED_SEARCH"_s,
                               u"No search term found. The search term must be enclosed in braces."_s);
    static const QRegularExpression reserved(uR"((?<!\\)[?&|!\[\]()^~*:"'+\-])"_s);
    const QString term = match.captured(1);
    if (reserved.match(term).hasMatch() && !term.startsWith(u'"'))
        return salesforceError(400, u"MALFORMED_SEARCH"_s,
                               u"unexpected token: the search term has unescaped characters"_s);
    if (term.size() < 2)
        return salesforceError(400, u"MALFORMED_SEARCH"_s,
                               u"search term must be longer than one character: %1"_s.arg(term));
    QList<std::pair<QString, QStringList>> returning;
    static const QRegularExpression one(uR"((\w+)\s*\(([^)]*)\))"_s);
    for (auto parts = one.globalMatch(match.captured(3)); parts.hasNext();) {
        const QRegularExpressionMatch part = parts.next();
        QStringList fields = part.captured(2).split(u',');
        for (QString &field : fields) {
            field = field.trimmed();
            if (!fieldsOf(part.captured(1)).contains(field))
                return salesforceError(400, u"INVALID_FIELD"_s,
                                       u"No such column '%1' on entity '%2'."_s.arg(field, part.captured(1)));
        }
        returning.append({part.captured(1), fields});
    }
    const int limit = match.captured(4).isEmpty() ? 200 : match.captured(4).toInt();
    return jsonReply({{u"searchRecords"_s, findPhones(term, returning, limit)}});
}

Response Salesforce::parameterizedSearch(const Request &request)
{
    if (const auto refused = refuse(request))
        return *refused;
    const QJsonObject body = jsonBody(request).value_or(QJsonObject());
    const QString text = body.value("q"_L1).toString();
    if (text.size() < 2)
        return salesforceError(400, u"MALFORMED_SEARCH"_s, u"q must be longer than one character"_s);
    QStringList common;
    for (const QJsonValue &field : body.value("fields"_L1).toArray())
        common.append(field.toString());
    QList<std::pair<QString, QStringList>> returning;
    for (const QJsonValue &value : body.value("sobjects"_L1).toArray()) {
        QStringList fields = common;
        for (const QJsonValue &field : value.toObject().value("fields"_L1).toArray())
            fields.append(field.toString());
        returning.append(
            {value.toObject().value("name"_L1).toString(), fields.isEmpty() ? QStringList{u"Id"_s} : fields});
    }
    const int limit = body.value("overallLimit"_L1).toInt(200);
    return jsonReply({{u"searchRecords"_s, findPhones(text, returning, limit)}});
}

} // namespace callttone::sandbox
