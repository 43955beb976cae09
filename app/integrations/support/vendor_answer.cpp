// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/vendor_answer.h"

#include "app/core/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr qsizetype longestMessage = 240;
constexpr int defaultWaitSeconds = 30;

/// "message" may be text or a list of texts; errors may be objects of their own.
QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &entry : value.toArray())
            all.append(wordsOf(entry));
        all.removeAll(QString());
        return all.join(u"; "_s);
    }
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    for (const auto name : {"error_description"_L1, "message"_L1, "detail"_L1, "error"_L1}) {
        if (const QString words = wordsOf(object.value(name)); !words.isEmpty())
            return words;
    }
    return {};
}

struct Words
{
    core::ErrorKind kind;
    QString code;
    QString title;
    QString remedy;
};

Words wordsFor(const Asked &asked, int status)
{
    using enum core::ErrorKind;
    const QString &vendor = asked.vendor;
    const QString &what = asked.what;
    if (status == 401)
        return {Conflict, u"needs_reconnect"_s, u"%1 no longer accepts the token"_s.arg(vendor),
                u"It was revoked or has expired. Reconnect %1."_s.arg(vendor)};
    if (status == 403)
        return {Conflict, u"vendor_forbidden"_s, u"%1 does not allow %2"_s.arg(vendor, what),
                u"The permission was not granted, or the account may not do this. Reconnect and allow everything that "
                "is asked for."_s};
    if (status == 404 || status == 410)
        return {Conflict, u"vendor_not_found"_s, u"%1 cannot find %2"_s.arg(vendor, what),
                u"It was deleted or is no longer shared with this account. Choose another in Configuration."_s};
    if (status == 429)
        return {Unavailable, u"vendor_limited"_s, u"%1 is limiting requests"_s.arg(vendor),
                u"Too many were sent in a short time. Try again in a minute."_s};
    if (status >= 500)
        return {Unavailable, u"vendor_unavailable"_s, u"%1 answered %2"_s.arg(vendor).arg(status),
                u"Its service has a problem of its own. Try again in a few minutes."_s};
    return {Unavailable, u"vendor_refused"_s, u"%1 refused %2 (%3)"_s.arg(vendor, what).arg(status),
            u"Try again; if it stays so, reconnect %1."_s.arg(vendor)};
}

} // namespace

QString vendorMessage(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QString words = document.isArray() ? wordsOf(document.array()) : wordsOf(document.object());
    if (words.size() > longestMessage)
        words = words.first(longestMessage - 1) + u'…';
    return core::redacted(words);
}

core::ApiError refusal(const Asked &asked, const connect::HttpResponse &response)
{
    const bool isLimit = response.status == 429 || (response.status == 403 && asked.isLimit && asked.isLimit(response));
    const Words words = wordsFor(asked, isLimit ? 429 : response.status);
    core::ApiError error{.kind = words.kind, .code = words.code, .title = words.title, .detail = words.remedy};
    if (const QString said = vendorMessage(response.body); !said.isEmpty())
        error.detail = u"%1 said: \"%2\" %3"_s.arg(asked.vendor, said, words.remedy);
    if (isLimit)
        error.retryAfterSeconds = response.retryAfterSeconds(defaultWaitSeconds);
    return error;
}

core::Result<QJsonObject> jsonAnswer(const Asked &asked, const core::Result<connect::HttpResponse> &answer)
{
    if (!answer)
        return core::fail(answer.error());
    if (!answer->isSuccess())
        return core::fail(refusal(asked, *answer));
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (document.isObject())
        return document.object();
    return core::fail({.kind = core::ErrorKind::Unavailable,
                       .code = u"vendor_refused"_s,
                       .title = u"%1 answered without %2"_s.arg(asked.vendor, asked.what),
                       .detail =
                           u"What came is no JSON object; a proxy or log-in page may stand in between. Check this "
                           "machine's connection, then try again."_s});
}

values::ConnectionCheck passed(const QString &detail, double latencyMs)
{
    values::ConnectionCheck check;
    check.ok = true;
    check.detail = detail;
    check.latencyMs = latencyMs;
    return check;
}

core::Result<values::ConnectionCheck> failedCheck(const core::ApiError &error, double latencyMs)
{
    static const QStringList answered{u"vendor_forbidden"_s,   u"vendor_not_found"_s, u"vendor_limited"_s,
                                      u"vendor_unavailable"_s, u"vendor_refused"_s,   u"vendor_api_off"_s};
    if (!answered.contains(error.code))
        return core::fail(error);
    values::ConnectionCheck check;
    check.detail = error.oneLine();
    check.latencyMs = latencyMs;
    return check;
}

values::ConnectionCheck asCheck(const core::Result<values::ConnectionCheck> &result)
{
    if (result)
        return *result;
    values::ConnectionCheck check;
    check.detail = result.error().oneLine();
    return check;
}

connect::HttpRequest getRequest(const QString &url)
{
    return {.method = "GET", .url = url.toUtf8()};
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace callttone::integrations
