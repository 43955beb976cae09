// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/http_compat.h"

#include <QHttpServerRequest>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#include <QHttpServerResponder>
#endif

namespace callttone::service {

namespace {

QByteArray nameOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default:
        return {}; // the guard lets no other through
    }
}

values::HeaderList headersOf(const QHttpServerRequest &request)
{
    values::HeaderList list;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &headers = request.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QLatin1StringView name = headers.nameAt(i);
        list.append({QByteArray(name.data(), name.size()), headers.valueAt(i).toByteArray()});
    }
#else
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        list.append({name, value});
#endif
    return list;
}

ParsedRequest parsed(const QHttpServerRequest &request)
{
    return {nameOf(request.method()), request.url(), headersOf(request), request.body(), request.remoteAddress()};
}

} // namespace

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

bool HttpLibrary::attach(QTcpServer *server)
{
    return bind(server);
}

bool HttpLibrary::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &)
{
    requestParsed(parsed(request));
    return true;
}

void HttpLibrary::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) {}

#else

bool HttpLibrary::attach(QTcpServer *server)
{
    bind(server);
    return server->isListening();
}

bool HttpLibrary::handleRequest(const QHttpServerRequest &request, QTcpSocket *)
{
    requestParsed(parsed(request));
    return true;
}

void HttpLibrary::missingHandler(const QHttpServerRequest &, QTcpSocket *) {}

#endif

} // namespace callttone::service
