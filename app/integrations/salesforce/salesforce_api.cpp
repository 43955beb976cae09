// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_api.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int readLimitMs = 10'000;
constexpr int writeLimitMs = 20'000; // an org's own triggers and flows run before the answer

QString instanceOf(const connect::VendorSession &session)
{
    return session.facts().value("instance_url"_L1).toString();
}

/// 2xx with something else than JSON: a log-in page or proxy stands in between.
SalesforceProblem noJson(const connect::HttpResponse &response, const QString &what, SalesforceStep step)
{
    SalesforceProblem problem;
    problem.failure = syncRetry(u"Salesforce answered without %1"_s.arg(what),
                                u"What came is not what its API answers; a proxy or log-in page may stand in between. "
                                "Check this machine's connection; it is tried again."_s,
                                response.status);
    problem.failure.errorClass = values::ErrorClass::InvalidResponse;
    problem.failure.mayHaveHappened = step == SalesforceStep::Create;
    return problem;
}

SalesforceAnswer<connect::HttpResponse> sent(connect::VendorSession &session, connect::HttpRequest request,
                                             const QString &what, SalesforceStep step)
{
    request.timeoutMs = step == SalesforceStep::Look ? readLimitMs : writeLimitMs;
    request.headers.append({"Accept"_ba, "application/json"_ba});
    auto answer = session.send(std::move(request));
    if (!answer || !answer->isSuccess())
        return tl::unexpected(salesforceProblem(answer, what, step));
    return std::move(*answer);
}

SalesforceAnswer<QList<QJsonObject>> records(connect::VendorSession &session, const QString &path,
                                             QLatin1StringView member, const QString &what)
{
    const auto answer = sent(session, getRequest(salesforceUrl(session, path)), what, SalesforceStep::Look);
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonObject object = answer->json();
    if (!object.value(member).isArray())
        return tl::unexpected(noJson(*answer, what, SalesforceStep::Look));
    QList<QJsonObject> all;
    for (const QJsonValue &record : object.value(member).toArray())
        all.append(record.toObject());
    return all;
}

connect::HttpRequest withBody(const QByteArray &method, const QString &url, const QJsonObject &fields)
{
    connect::HttpRequest request = getRequest(url);
    request.method = method;
    request.setJson(fields);
    return request;
}

} // namespace

QString salesforceUrl(const connect::VendorSession &session, const QString &path)
{
    return u"%1/services/data/%2/"_s.arg(instanceOf(session), salesforceApiVersion) + path;
}

QString salesforcePage(const connect::VendorSession &session, const QString &id)
{
    return id.isEmpty() ? QString() : instanceOf(session) + u'/' + id;
}

QString soqlText(const QString &text)
{
    QString escaped = text;
    escaped
        .replace(u"\\"_s, u"\\\\"_s) // first, or it would escape the escapes
        .replace(u"'"_s, u"\\'"_s)
        .replace(u"\""_s, u"\\\""_s)
        .replace(u"\n"_s, u"\\n"_s)
        .replace(u"\r"_s, u"\\r"_s)
        .replace(u"\t"_s, u"\\t"_s)
        .replace(u"\b"_s, u"\\b"_s)
        .replace(u"\f"_s, u"\\f"_s);
    return u'\'' + escaped + u'\'';
}

SalesforceAnswer<QList<QJsonObject>> salesforceQuery(connect::VendorSession &session, const QString &soql,
                                                     const QString &what)
{
    return records(session, u"query?q="_s + encoded(soql), "records"_L1, what);
}

SalesforceAnswer<QList<QJsonObject>> salesforceSearch(connect::VendorSession &session, const QString &sosl,
                                                      const QString &what)
{
    return records(session, u"search?q="_s + encoded(sosl), "searchRecords"_L1, what);
}

SalesforceAnswer<QString> salesforceCreate(connect::VendorSession &session, const QString &type,
                                           const QJsonObject &fields, const QString &what,
                                           const QList<SalesforceHeader> &headers)
{
    connect::HttpRequest request = withBody("POST", salesforceUrl(session, u"sobjects/"_s + type), fields);
    request.headers.append(headers);
    const auto answer = sent(session, std::move(request), what, SalesforceStep::Create);
    if (!answer)
        return tl::unexpected(answer.error());
    const QString id = answer->json().value("id"_L1).toString();
    if (id.isEmpty())
        return tl::unexpected(noJson(*answer, what, SalesforceStep::Create));
    return id;
}

SalesforceAnswer<void> salesforceChange(connect::VendorSession &session, const QString &type, const QString &id,
                                        const QJsonObject &fields, const QString &what)
{
    const QString url = salesforceUrl(session, u"sobjects/%1/"_s.arg(type) + encoded(id));
    const auto answer = sent(session, withBody("PATCH", url, fields), what, SalesforceStep::Change);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

} // namespace callttone::integrations
