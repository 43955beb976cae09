// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery_attempt.h"

#include <QAbstractHttpServer>
#include <QUrl>

class QTcpServer;

namespace callttone::service {

/// A request as QtHttpServer parsed it, free of types that differ between its versions.
struct ParsedRequest
{
    QByteArray method;
    QUrl url;
    values::HeaderList headers;
    QByteArray body;
    QHostAddress peer;
};

/// QtHttpServer without its differences: this file and its .cpp are the only ones that know which version it is.
/// It parses and dispatches; answers are written by GuardedConnection, alike on every version.
class HttpLibrary : public QAbstractHttpServer
{
    Q_OBJECT

public:
    using QAbstractHttpServer::QAbstractHttpServer;

    /// `server` must listen already and becomes a child.
    [[nodiscard]] bool attach(QTcpServer *server);

protected:
    virtual void requestParsed(ParsedRequest request) = 0;

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#endif
};

} // namespace callttone::service
