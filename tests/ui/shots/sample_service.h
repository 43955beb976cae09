// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/connect/integration_desk.h"
#include "app/connect/vault/memory_vault.h"
#include "app/core/secret_string.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/integrations/connected_calendars.h"
#include "app/integrations/mcp/client/mcp_tool_source.h"
#include "app/integrations/vendor_tool_source.h"
#include "app/service/service.h"
#include "app/tools/appointments/appointment_desk.h"
#include "app/tools/tool_executor.h"
#include "app/tools/tool_sources.h"
#include "tests/support/fake_connectors.h"
#include "tests/support/store_fixture.h"
#include "tests/ui/shots/sample_connections.h"
#include "tests/ui/shots/sample_tools.h"

#include <QElapsedTimer>
#include <QUrl>

#include <atomic>

namespace callttone::testing {

/// Runs like a real clock, from wherever it was set to. Thread-safe.
class SetClock final : public core::Clock
{
public:
    explicit SetClock(core::TimeMs start)
        : m_offset(start)
    {
        m_since.start();
    }
    [[nodiscard]] core::TimeMs now() const override { return m_offset + m_since.elapsed(); }
    void set(core::TimeMs now) { m_offset = now - m_since.elapsed(); }

private:
    QElapsedTimer m_since;
    std::atomic<core::TimeMs> m_offset;
};

/// A whole engine on a free loopback port whose customers' servers are played: one healthy, one that fails since this
/// morning, one that now and then times out. So pictures are the same on every machine and nothing leaves it.
class SampleService
{
public:
    /// A Tuesday morning, 2026-02-17 10:42:07 UTC.
    static constexpr core::TimeMs Now = 1'771'324'927'000;
    /// Where the clock begins, so that it only ever goes forward.
    static constexpr core::TimeMs Begin = Now - 27LL * 3'600'000;

    SampleService();
    ~SampleService();
    Q_DISABLE_COPY_MOVE(SampleService)

    SetClock clock;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] core::SecretString key() const { return m_key.clone(); }
    [[nodiscard]] store::Database &database() const { return *m_store.database; }
    /// The sample day is played without tools.
    void offerTools() { m_lateTools->offer(); }

private:
    StoreFixture m_store;
    connect::MemoryVault m_vault;
    core::SecretString m_key;
    std::unique_ptr<delivery::EndpointRegistry> m_registry;
    FakeConnectors m_connectorBook{QStringList{QStringLiteral("slack"), QStringLiteral("zapier"),
                                               QStringLiteral("google_sheets"), QStringLiteral("hubspot"),
                                               QStringLiteral("salesforce")}};
    std::unique_ptr<delivery::ConnectorEngine> m_connectors; ///< stands still: what it would do is sample data
    std::unique_ptr<delivery::DeliveryEngine> m_engine;
    std::unique_ptr<delivery::DeliveryCommands> m_commands;
    std::unique_ptr<ingest::EventIntake> m_intake;
    std::unique_ptr<connect::HttpClient> m_noNetwork;
    core::Environment m_environment;
    std::unique_ptr<connect::IntegrationDesk> m_desk;
    std::unique_ptr<integrations::VendorToolSource> m_toolSource;
    std::shared_ptr<integrations::McpWires> m_wires = std::make_shared<integrations::McpWires>();
    std::unique_ptr<integrations::McpToolSource> m_mcpTools;
    std::unique_ptr<tools::ToolSources> m_allTools;
    std::unique_ptr<LateTools> m_lateTools;
    std::unique_ptr<tools::ToolExecutor> m_executor;
    std::unique_ptr<integrations::ConnectedCalendars> m_calendars;
    std::unique_ptr<tools::AppointmentDesk> m_appointments;
    std::unique_ptr<service::Service> m_service;
    quint16 m_port = 0;
};

} // namespace callttone::testing
