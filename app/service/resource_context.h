// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/account.h"
#include "models/values/diagnostic_check.h"

#include <QFuture>

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

class ApiKeyIndex;
class EventStreamHub;
class McpDoor;
class Metrics;
class ServiceLoop;

/// What the resources work with. Outlives the routes, so handlers may hold a reference to it. All but the hub and
/// the MCP door is thread-safe; those two belong to the service thread, reached through `loop`.
struct ResourceContext
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
    std::function<QFuture<QList<values::DiagnosticCheck>>()> diagnostics;
    const core::Clock &clock;
    ApiKeyIndex &keys;
    Metrics &metrics;
    EventStreamHub &hub;
    McpDoor &mcp;
    std::shared_ptr<ServiceLoop> loop;
    values::Account account; ///< uptime is filled in when asked
    core::TimeMs startedAt = 0;
    std::function<qint64()> connectionCount;

    [[nodiscard]] double uptimeSeconds() const { return double(clock.now() - startedAt) / 1000; }
};

} // namespace callttone::service
