// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/service_runtime.h"

#include "app/service/resources.h"
#include "app/service/service_loop.h"
#include "app/store/database.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

ServiceRuntime::ServiceRuntime(const ServiceParts &parts, const QList<store::HashedKey> &keys, QObject *target)
    : m_parts(parts)
    , m_loop(std::make_shared<ServiceLoop>(target))
    , m_shared(std::make_shared<Shared>(parts.fixedKeys))
    , m_hub(parts.database, m_loop)
    , m_mcp(parts.executor, m_loop, parts.clock)
    , m_idempotency(parts.database, m_loop, parts.clock)
    , m_rates(parts.rate)
    // With a public address a proxy may run on this machine, and everybody behind it would look like loopback.
    , m_keyGuard(m_shared->keys, parts.clock, parts.settings.publicUrl.isEmpty())
    , m_server(
          m_loop, parts.limits,
          [this](QByteArrayView method, QByteArrayView path) { return bodyLimitOf(method, path); },
          [this](Request request) { return m_pipeline->handle(std::move(request)); })
{
    m_shared->keys.replaceAll(keys);
    m_shared->resources.emplace(
        ResourceContext{.database = parts.database,
                        .intake = parts.intake,
                        .endpoints = parts.endpoints,
                        .engine = parts.engine,
                        .connectors = parts.connectors,
                        .commands = parts.commands,
                        .integrations = parts.integrations,
                        .executor = parts.executor,
                        .appointments = parts.appointments,
                        .diagnostics = parts.diagnostics,
                        .clock = parts.clock,
                        .keys = m_shared->keys,
                        .metrics = m_shared->metrics,
                        .hub = m_hub,
                        .mcp = m_mcp,
                        .loop = m_loop,
                        .account = parts.account,
                        .startedAt = parts.clock.now(),
                        .connectionCount = [this] { return qint64(m_server.connectionCount()); }});
    m_router.add(routes());
    QObject::connect(&m_server, &HttpServer::refused, &m_server, [this](const Problem &problem) {
        m_shared->metrics.countRequest("-", u"(refused)"_s, problem.status);
    });
    QObject::connect(&m_minute, &QTimer::timeout, &m_minute, [this] {
        saveKeyUses();
        m_idempotency.expire();
    });
    m_minute.start(60'000);
}

ServiceRuntime::~ServiceRuntime()
{
    m_loop->close(); // first of all: nothing that comes back from now on finds a half-destroyed runtime
    saveKeyUses();
}

QList<Route> ServiceRuntime::routes() const
{
    QList<Route> all = allRoutes(*m_shared->resources);
    for (Route &route : all) {
        route.handler = [shared = m_shared, handler = std::move(route.handler)](const Request &request) {
            return handler(request).then([shared](Response response) { return response; });
        };
    }
    return all;
}

core::Result<quint16> ServiceRuntime::listen(const QHostAddress &address, quint16 port)
{
    const core::Result<quint16> listening = m_server.listen(address, port);
    if (listening) { // no request is read before this returns to the event loop
        m_hosts = std::make_unique<HostGuard>(address.toString(), *listening, m_parts.settings.publicUrl);
        m_pipeline =
            std::make_unique<RequestPipeline>(m_router, *m_hosts, m_keyGuard, m_rates, m_idempotency,
                                              std::shared_ptr<Metrics>(m_shared, &m_shared->metrics), m_parts.clock);
    }
    return listening;
}

std::function<void(const QList<store::JournalEntry> &)> ServiceRuntime::commitListener()
{
    return [stream = m_hub.listener(), mcp = m_mcp.listener()](const QList<store::JournalEntry> &entries) {
        stream(entries);
        mcp(entries);
    };
}

void ServiceRuntime::drain(int ms, std::function<void()> done)
{
    m_mcp.sayGoodbye();
    m_server.drain(ms, std::move(done));
}

qint64 ServiceRuntime::bodyLimitOf(QByteArrayView method, QByteArrayView path) const
{
    const Router::Match match = m_router.match(method, QString::fromLatin1(path));
    return match.route && match.route->bodyLimit > 0 ? match.route->bodyLimit : m_parts.limits.bodyBytes;
}

void ServiceRuntime::saveKeyUses()
{
    const QHash<QString, core::TimeMs> uses = m_shared->keys.takeUses();
    if (uses.isEmpty())
        return;
    m_parts.database.write([uses](store::Session &session) {
        for (auto use = uses.begin(); use != uses.end(); ++use)
            store::touchApiKey(session, use.key(), use.value());
    });
}

} // namespace callttone::service
