// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/http_server.h"

#include "app/core/logging.h"
#include "app/service/guarded_tcp_server.h"
#include "app/service/http_message.h"
#include "app/service/service_loop.h"

#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

core::ApiError cannotListen(const QHostAddress &address, quint16 port, const QTcpServer &server)
{
    const QString where = address.protocol() == QAbstractSocket::IPv6Protocol
                              ? u"[%1]:%2"_s.arg(address.toString()).arg(port)
                              : u"%1:%2"_s.arg(address.toString()).arg(port);
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {.kind = core::ErrorKind::Conflict,
                .code = u"port_in_use"_s,
                .title = u"Port %1 is taken by another program"_s.arg(port),
                .detail = u"The service cannot listen on %1. Is CalltTone running already? End that program, or choose "
                          "another port with CALLTTONE_LISTEN, such as CALLTTONE_LISTEN=127.0.0.1:%2."_s.arg(where)
                              .arg(port == 65535 ? 8485 : port + 1)};
    case QAbstractSocket::SocketAccessError:
        return {.kind = core::ErrorKind::Forbidden,
                .code = u"port_forbidden"_s,
                .title = u"Port %1 may not be used by this account"_s.arg(port),
                .detail = u"The system keeps it for itself. Choose one above 1023 with CALLTTONE_LISTEN."_s};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {.kind = core::ErrorKind::Validation,
                .code = u"bad_listen_address"_s,
                .title = u"%1 is not an address of this machine"_s.arg(address.toString()),
                .detail = u"Set CALLTTONE_LISTEN to one it has, such as 127.0.0.1:8484."_s};
    default:
        return {.kind = core::ErrorKind::Unavailable,
                .code = u"cannot_listen"_s,
                .title = u"The service cannot listen on %1"_s.arg(where),
                .detail = u"The system says: %1. Choose another address or port with CALLTTONE_LISTEN."_s.arg(
                    server.errorString())};
    }
}

} // namespace

HttpServer::HttpServer(std::shared_ptr<ServiceLoop> loop, const HttpLimits &limits, BodyLimit bodyLimit, Entry entry)
    : m_loop(std::move(loop))
    , m_limits(limits)
    , m_bodyLimit(std::move(bodyLimit))
    , m_entry(std::move(entry))
{}

core::Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<GuardedTcpServer>(m_limits, m_bodyLimit, nullptr);
    server->setListenBacklogSize(256);
    if (!server->listen(address, port))
        return core::fail(cannotListen(address, port, *server));
    connect(server.get(), &GuardedTcpServer::refused, this, &HttpServer::refused);
    m_server = server.release();
    if (!attach(m_server))
        return core::fail(cannotListen(address, port, *m_server));
    return m_server->serverPort();
}

qsizetype HttpServer::connectionCount() const
{
    return m_server ? m_server->connectionCount() : 0;
}

void HttpServer::requestParsed(ParsedRequest parsed)
{
    Request request;
    request.method = std::move(parsed.method);
    request.path = parsed.url.path(QUrl::FullyEncoded);
    request.headers = std::move(parsed.headers);
    request.body = std::move(parsed.body);
    request.peer = parsed.peer;
    request.requestId = requestIdFrom(request.header("X-Request-Id"));

    const quint64 connectionId = request.header(stampName).toULongLong();
    const GuardedConnection *connection = m_server->connection(connectionId);
    if (!connection)
        return; // the client is gone
    request.encodedQuery = connection->query();
    request.query = QUrlQuery(QString::fromLatin1(request.encodedQuery));
    const QString requestId = request.requestId;
    const bool headOnly = request.method == "HEAD";
    whenDone(
        m_loop, [&] { return m_entry(std::move(request)); }, Response::failure(stoppingError()),
        [this, connectionId, requestId, headOnly](Response response) {
            write(connectionId, requestId, headOnly, std::move(response));
        });
}

void HttpServer::write(quint64 connectionId, const QString &requestId, bool headOnly, Response response)
{
    GuardedConnection *connection = m_server->connection(connectionId);
    if (!connection)
        return; // the client did not wait
    const MessageContext context{.requestId = requestId, .withoutBody = headOnly, .close = !connection->keepsAlive()};
    if (response.stream && !headOnly) {
        connection->beginStream(streamHeadOf(response, context));
        response.stream(*connection);
    } else {
        connection->answer(messageOf(response, context), context.close);
    }
}

void HttpServer::drain(int ms, std::function<void()> done)
{
    if (m_server)
        m_server->finishUp();
    // Connections end by themselves once their answer is on the wire, so none left means nothing is lost.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, look, done = std::move(done), left = QDeadlineTimer(ms)] {
        if (connectionCount() > 0 && !left.hasExpired())
            return;
        look->stop();
        done();
    });
    look->start(10);
}

} // namespace callttone::service
