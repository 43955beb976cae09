// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/event_stream_hub.h"
#include "app/service/http_server.h"
#include "app/service/mcp/mcp_door.h"
#include "app/service/request_pipeline.h"
#include "app/service/resource_context.h"
#include "app/service/service.h"

#include <QTimer>

namespace callttone::service {

/// Everything that lives on the service thread, wired together.
class ServiceRuntime
{
public:
    /// `target` lives on this thread, too.
    ServiceRuntime(const ServiceParts &parts, const QList<store::HashedKey> &keys, QObject *target);
    ~ServiceRuntime();
    Q_DISABLE_COPY_MOVE(ServiceRuntime)

    [[nodiscard]] core::Result<quint16> listen(const QHostAddress &address, quint16 port);
    void drain(int ms, std::function<void()> done);
    /// For Database::setCommitListener(); may be called longer than this lives.
    [[nodiscard]] std::function<void(const QList<store::JournalEntry> &)> commitListener();

private:
    [[nodiscard]] qint64 bodyLimitOf(QByteArrayView method, QByteArrayView path) const;
    void saveKeyUses();

    /// What the answers to requests refer to while the engine works on them. Work that takes longer than the drain ends
    /// after this object has, on its own thread; so whoever waits for an answer holds a share.
    struct Shared
    {
        explicit Shared(const QList<FixedKey> &fixedKeys)
            : keys(fixedKeys)
        {}
        ApiKeyIndex keys;
        Metrics metrics;
        std::optional<ResourceContext> resources;
    };
    [[nodiscard]] QList<Route> routes() const;

    ServiceParts m_parts;
    std::shared_ptr<ServiceLoop> m_loop;
    std::shared_ptr<Shared> m_shared;
    EventStreamHub m_hub;
    McpDoor m_mcp;
    IdempotencyGate m_idempotency;
    RateLimiter m_rates;
    ApiKeyGuard m_keyGuard;
    Router m_router;
    std::unique_ptr<HostGuard> m_hosts;          ///< from listen() on: it knows the port
    std::unique_ptr<RequestPipeline> m_pipeline; ///< likewise
    HttpServer m_server;
    QTimer m_minute;
};

} // namespace callttone::service
