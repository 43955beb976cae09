// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/guarded_connection.h"

#include <QHash>
#include <QTcpServer>

namespace callttone::service {

/// The door of the service. QtHttpServer binds to it and gets, for each client, a GuardedSocket instead of the real
/// one. Bare, the library took 600 MiB bodies and 200 MB of headers into memory without a complaint.
class GuardedTcpServer final : public QTcpServer
{
    Q_OBJECT

public:
    GuardedTcpServer(const HttpLimits &limits, BodyLimit bodyLimit, QObject *parent);
    ~GuardedTcpServer() override;

    /// nullptr once the client is gone.
    [[nodiscard]] GuardedConnection *connection(quint64 id) const { return m_connections.value(id); }
    [[nodiscard]] qsizetype connectionCount() const { return m_connections.size(); }
    /// Closes what is idle and lets the rest end with its answer.
    void finishUp();

Q_SIGNALS:
    void refused(const callttone::service::Problem &problem);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void turnAway(QTcpSocket *wire);

    HttpLimits m_limits;
    BodyLimit m_bodyLimit;
    BodyBudget m_budget;
    QHash<quint64, GuardedConnection *> m_connections;
    quint64 m_lastId = 0;
    int m_turningAway = 0;
};

} // namespace callttone::service
