// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guarded_tcp_server.h"

#include "app/service/guarded_socket.h"
#include "app/service/http_message.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int maxTurningAway = 64; ///< beyond it, clients are cut off without a word

} // namespace

GuardedTcpServer::GuardedTcpServer(const HttpLimits &limits, BodyLimit bodyLimit, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_bodyLimit(std::move(bodyLimit))
    , m_budget{limits.allBodiesBytes, 0}
{}

GuardedTcpServer::~GuardedTcpServer()
{
    qDeleteAll(findChildren<GuardedConnection *>()); // they give back to m_budget, so before it goes
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto *wire = new QTcpSocket(this);
    if (!wire->setSocketDescriptor(descriptor)) {
        delete wire;
        return;
    }
    if (m_connections.size() >= m_limits.connections) {
        turnAway(wire);
        return;
    }
    auto *connection = new GuardedConnection(++m_lastId, wire, m_limits, m_bodyLimit, m_budget, this);
    m_connections.insert(connection->id(), connection);
    connect(connection, &GuardedConnection::refused, this, &GuardedTcpServer::refused);
    connect(connection, &GuardedConnection::gone, this, [this, connection] {
        m_connections.remove(connection->id());
        connection->deleteLater();
    });
    addPendingConnection(connection->socket());
    connection->start();
}

void GuardedTcpServer::turnAway(QTcpSocket *wire)
{
    if (m_turningAway >= maxTurningAway) {
        wire->abort();
        wire->deleteLater();
        return;
    }
    ++m_turningAway;
    const Problem problem(503, u"too_many_connections"_s, u"Too many clients are connected"_s,
                          u"At most %1 are served at once. Close connections that are not used, then try again."_s.arg(
                              m_limits.connections));
    Response response = Response::failure(problem, {{"Retry-After", "5"}});
    wire->write(messageOf(response, {.requestId = requestIdFrom({}), .close = true}));
    connect(wire, &QTcpSocket::disconnected, wire, &QObject::deleteLater);
    connect(wire, &QObject::destroyed, this, [this] { --m_turningAway; });
    connect(wire, &QTcpSocket::readyRead, wire, [wire] { wire->skip(wire->bytesAvailable()); });
    auto *deadline = new QTimer(wire);
    connect(deadline, &QTimer::timeout, wire, [wire] {
        wire->abort();
        wire->deleteLater();
    });
    deadline->start(m_limits.lingerMs);
    auto *quiet = new QTimer(wire);
    connect(quiet, &QTimer::timeout, wire, &QTcpSocket::disconnectFromHost);
    quiet->start(500); // time for the request to arrive and be read away, else closing resets the connection
    Q_EMIT refused(problem);
}

void GuardedTcpServer::finishUp()
{
    close();
    const QList<GuardedConnection *> connections = m_connections.values(); // they remove themselves meanwhile
    for (GuardedConnection *connection : connections)
        connection->finishUp();
}

} // namespace callttone::service
