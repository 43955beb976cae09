// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/http_compat.h"
#include "app/service/http_limits.h"
#include "app/service/request.h"
#include "app/service/response.h"

#include <QFuture>

#include <memory>

namespace callttone::service {

class GuardedTcpServer;
class ServiceLoop;

/// HTTP and nothing else: takes whole requests from the guard, asks `entry` for the answer and writes it when it comes,
/// if the client is still there. Everything happens on the thread the object lives on.
class HttpServer final : public HttpLibrary
{
    Q_OBJECT

public:
    /// Called for every request; must not block.
    using Entry = std::function<QFuture<Response>(Request)>;

    HttpServer(std::shared_ptr<ServiceLoop> loop, const HttpLimits &limits, BodyLimit bodyLimit, Entry entry);

    /// Answers the port listened on. Conflict when it is taken; the message names it and how to choose another.
    [[nodiscard]] core::Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// Takes no new connection or request; `done` is called once all answers under way are written, or after `ms`.
    void drain(int ms, std::function<void()> done);
    [[nodiscard]] qsizetype connectionCount() const;

Q_SIGNALS:
    /// A request was refused by the guard.
    void refused(const callttone::service::Problem &problem);

private:
    void requestParsed(ParsedRequest request) override;
    void write(quint64 connectionId, const QString &requestId, bool headOnly, Response response);

    std::shared_ptr<ServiceLoop> m_loop;
    HttpLimits m_limits;
    BodyLimit m_bodyLimit;
    Entry m_entry;
    GuardedTcpServer *m_server = nullptr;
};

} // namespace callttone::service
