// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/settings.h"
#include "app/service/api_key_index.h"
#include "app/service/http_limits.h"
#include "app/service/rate_limiter.h"
#include "models/values/account.h"
#include "models/values/diagnostic_check.h"

#include <QFuture>
#include <QThread>

#include <functional>
#include <memory>

namespace callttone::connect {
class IntegrationDesk;
}
namespace callttone::delivery {
class DeliveryCommands;
class ConnectorEngine;
class DeliveryEngine;
class EndpointRegistry;
} // namespace callttone::delivery
namespace callttone::ingest {
class EventIntake;
}
namespace callttone::store {
class Database;
}
namespace callttone::tools {
class AppointmentDesk;
class ToolExecutor;
} // namespace callttone::tools

namespace callttone::service {

/// The engine behind the service, all of it outliving the service and thread-safe.
struct ServiceParts
{
    store::Database &database;
    ingest::EventIntake &intake;
    delivery::EndpointRegistry &endpoints;
    delivery::DeliveryEngine &engine;
    delivery::ConnectorEngine &connectors;
    delivery::DeliveryCommands &commands;
    connect::IntegrationDesk &integrations;
    tools::ToolExecutor &executor;
    tools::AppointmentDesk &appointments;
    /// The doctor's checks, run anew; never empty. Called on the service thread and must not block it.
    std::function<QFuture<QList<values::DiagnosticCheck>>()> diagnostics;
    const core::Clock &clock;
    core::EngineSettings settings;
    values::Account account;
    QList<FixedKey> fixedKeys = {}; ///< CALLTTONE_ADMIN_KEY and the embedding desktop's own, as hashes
    HttpLimits limits = {};
    RateLimiter::Rate rate = {}; ///< per key of the database
};

class ServiceRuntime;

/// The REST API, its event stream and the health doors on a thread of their own.
class Service
{
public:
    explicit Service(ServiceParts parts);
    ~Service(); ///< stop()
    Q_DISABLE_COPY_MOVE(Service)

    /// Answers the port: settings.listenPort (0 lets the system choose), else the first free of settings.fallbackPorts.
    /// May block for some milliseconds.
    [[nodiscard]] core::Result<quint16> listen();
    /// Lets answers under way be written for at most `drainMs`, then ends the thread.
    void stop(int drainMs = 2'000);

private:
    ServiceParts m_parts;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;        ///< lives on m_thread
    std::unique_ptr<ServiceRuntime> m_runtime; ///< made, used and destroyed on m_thread
};

} // namespace callttone::service
