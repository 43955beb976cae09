// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/shared/exchange.h"

#include "app/core/ids.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

QString randomOf(const char *alphabet, int length)
{
    const QByteArrayView letters(alphabet);
    const QByteArray bytes = core::randomBytes(length);
    QString text;
    for (const char byte : bytes)
        text += QLatin1Char(letters[uchar(byte) % letters.size()]);
    return text;
}

} // namespace

service::Route on(const char *method, const QString &pattern, Handler handler)
{
    return {
        .method = method,
        .pattern = pattern,
        .access = service::Access::Public,
        .handler = [handler = std::move(handler)](const Request &request) { return service::ready(handler(request)); }};
}

Response jsonReply(const QJsonObject &object, int status, service::HeaderList headers)
{
    Response response = Response::json(object, status);
    response.headers = std::move(headers);
    return response;
}

Response textReply(const QByteArray &text, int status)
{
    Response response = Response::text(text, "text/plain; charset=utf-8");
    response.status = status;
    return response;
}

Response pageReply(const QString &html, int status)
{
    return {.status = status,
            .headers = {{"Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"}},
            .contentType = "text/html; charset=utf-8",
            .body = html.toUtf8()};
}

Response redirectTo(const QByteArray &url)
{
    return {.status = 302, .headers = {{"Location", url}}, .contentType = {}};
}

QString bearerOf(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    return header.left(7).toLower() == "bearer " ? QString::fromUtf8(header.mid(7).trimmed()) : QString();
}

std::optional<std::pair<QString, QString>> basicOf(const Request &request)
{
    const QByteArray header = request.header("Authorization");
    if (header.left(6).toLower() != "basic ")
        return std::nullopt;
    const QByteArray pair = QByteArray::fromBase64(header.mid(6).trimmed());
    const qsizetype colon = pair.indexOf(':');
    return std::pair(QString::fromUtf8(pair.left(colon)), QString::fromUtf8(pair.mid(colon + 1)));
}

std::optional<QJsonObject> jsonBody(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QString randomText(int length)
{
    return randomOf("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length);
}

QString randomDigits(int length)
{
    return randomOf("123456789", length);
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace callttone::sandbox
