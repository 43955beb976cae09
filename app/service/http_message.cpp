// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/http_message.h"

#include "app/core/ids.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace callttone::service {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

// Answers hold customers' data and are read by programs: never cached, framed, sniffed or shared across sites. A page
// states its own policy instead: browsers that are given two apply both.
constexpr std::pair<QByteArrayView, QByteArrayView> defaultHeaders[] = {
    {"Cache-Control", "no-store"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
};

bool states(const Response &response, QByteArrayView name)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray headOf(const Response &response, const MessageContext &context)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    head += "Date: " + httpDate() + "\r\n";
    if (!response.contentType.isEmpty())
        head += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "X-Request-Id: " + context.requestId.toLatin1() + "\r\n";
    for (const auto &[name, value] : defaultHeaders) {
        if (!states(response, name))
            head.append(name).append(": ").append(value).append("\r\n");
    }
    if (context.close)
        head += "Connection: close\r\n";
    return head;
}

} // namespace

QByteArray messageOf(const Response &response, const MessageContext &context)
{
    const QByteArray body = response.problem ? response.problem->toJson(context.requestId) : response.body;
    QByteArray message = headOf(response, context);
    if (response.status != 204)
        message += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    message += "\r\n";
    if (!context.withoutBody && response.status != 204)
        message += body;
    return message;
}

QByteArray streamHeadOf(const Response &response, const MessageContext &context)
{
    return headOf(response, {context.requestId, context.withoutBody, true}) + "\r\n";
}

QString requestIdFrom(const QByteArray &given)
{
    const bool harmless =
        !given.isEmpty() && given.size() <= 128 && std::all_of(given.begin(), given.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || QByteArrayView("-_.:+/=").contains(c);
        });
    return harmless ? QString::fromLatin1(given) : core::newId(u"req", QDateTime::currentMSecsSinceEpoch());
}

} // namespace callttone::service
