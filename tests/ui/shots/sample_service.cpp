// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_service.h"

#include "app/core/api_key_format.h"
#include "app/core/version.h"
#include "app/integrations/all_integrations.h"
#include "tests/support/fake_transport.h"
#include "tests/ui/sample_integrations.h"
#include "tests/ui/shots/sample_appointments.h"
#include "tests/ui/shots/sample_campaigns.h"
#include "tests/ui/shots/sample_mcp.h"

#include <QPromise>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

constexpr core::TimeMs FailsSince = 1'771'319'640'000; ///< 09:14 that morning

/// The customers' servers. Called on the engine's thread only.
class Receivers
{
public:
    explicit Receivers(const core::Clock &clock)
        : m_clock(clock)
    {}

    delivery::EgressResult answer(const delivery::EgressRequest &request)
    {
        const QUrl url = QUrl::fromEncoded(request.url);
        const core::TimeMs now = m_clock.now();
        if (url.host() == "crm.example.com"_L1 && now >= FailsSince)
            return answered(503, 380 + m_random.bounded(50), R"({"error":"upstream unavailable","retry":true})"_ba,
                            now);
        if (url.host() == "hooks.dataplane.example.net"_L1 && m_random.bounded(300) == 0)
            return timedOut(now);
        // Everything is a little slower since the CRM stumbles.
        const int base = now >= FailsSince ? 240 : 110;
        return answered(200, base + m_random.bounded(base), R"({"received":true})"_ba, now);
    }

private:
    delivery::EgressResult answered(int status, int ms, const QByteArray &body, core::TimeMs now)
    {
        delivery::EgressResult result =
            FakeTransport::result(status, {{"Content-Type"_ba, "application/json"_ba}, {"Server"_ba, "nginx"_ba}});
        result.startedAt = now;
        result.body = body;
        result.bodyBytes = body.size();
        result.remoteIp = u"203.0.113.20"_s;
        result.tlsVersion = u"TLSv1.3"_s;
        result.connectionsOpened = 1;
        result.timings = {4'000, 11'000, 24'000, (ms - 3) * 1000LL, ms * 1000LL};
        return result;
    }

    delivery::EgressResult timedOut(core::TimeMs now)
    {
        delivery::EgressResult result;
        result.startedAt = now;
        result.remoteIp = u"203.0.113.44"_s;
        result.timings = {4'000, 11'000, 24'000, 0, 10'000'000};
        result.errorClass = values::ErrorClass::Timeout;
        result.errorDetail = u"Operation timed out after 10000 milliseconds with 0 bytes received"_s;
        return result;
    }

    const core::Clock &m_clock;
    QRandomGenerator m_random{7};
};

class NoNetwork final : public connect::HttpClient
{
public:
    core::Result<connect::HttpResponse> send(const connect::HttpRequest &) override
    {
        return core::fail({.kind = core::ErrorKind::Network, .code = u"refused"_s, .title = u"Nobody is there"_s});
    }
};

/// Not makeReadyFuture(): that one makes a future with as many results as the list has entries.
QFuture<QList<values::DiagnosticCheck>> sampleFindings()
{
    QPromise<QList<values::DiagnosticCheck>> promise;
    promise.start();
    promise.addResult(sampleDiagnostics());
    promise.finish();
    return promise.future();
}

} // namespace

SampleService::SampleService()
    : clock(Begin)
    , m_key(core::newApiKey())
    , m_noNetwork(std::make_unique<NoNetwork>())
    , m_environment(sampleEnvironment())
{
    m_registry = std::make_unique<delivery::EndpointRegistry>(*m_store.database, m_vault, clock);
    if (const auto loaded = m_registry->load(); !loaded)
        qFatal("%s", qPrintable(loaded.error().oneLine()));
    auto receivers = std::make_shared<Receivers>(clock);
    auto transport = std::make_unique<FakeTransport>(
        [receivers](const delivery::EgressRequest &request) { return receivers->answer(request); });
    delivery::EngineOptions options;
    options.retryScheduleMs = core::defaultRetryScheduleMs();
    m_engine = std::make_unique<delivery::DeliveryEngine>(*m_store.database, *m_registry, std::move(transport), clock,
                                                          options);
    m_connectors = std::make_unique<delivery::ConnectorEngine>(*m_store.database, m_connectorBook, clock,
                                                               delivery::ConnectorOptions{});
    m_commands =
        std::make_unique<delivery::DeliveryCommands>(*m_store.database, *m_registry, *m_engine, *m_connectors, clock);
    m_intake = std::make_unique<ingest::EventIntake>(*m_store.database, *m_engine, clock);
    m_engine->start();

    values::Account account;
    account.organization = u"Harbor Dental"_s;
    account.plan = values::Plan::Professional;
    account.version = QStringLiteral(CALLTTONE_VERSION);
    const auto descriptors = integrations::allIntegrations(m_environment, {}, m_wires);
    addSampleWire(*m_wires, Now);
    addSampleConnections(*m_store.database, descriptors, Now);
    addSampleAppointments(*m_store.database, Now);
    addSampleCampaigns(*m_store.database, Now);
    // Never started: it tells what is there and asks no vendor for anything.
    m_desk = std::make_unique<connect::IntegrationDesk>(connect::DeskParts{.database = *m_store.database,
                                                                           .vault = m_vault,
                                                                           .http = *m_noNetwork,
                                                                           .clock = clock,
                                                                           .environment = m_environment,
                                                                           .account = account,
                                                                           .descriptors = descriptors,
                                                                           .lockDir = m_store.dir.path()});
    m_toolSource = std::make_unique<integrations::VendorToolSource>(*m_desk, integrations::allTools({}));
    m_mcpTools = std::make_unique<integrations::McpToolSource>(
        integrations::McpToolSourceParts{*m_desk, clock, m_wires, {u"mcp"_s, u"mcp-2"_s}});
    for (const QString &server : {u"mcp"_s, u"mcp-2"_s}) // not started: it would ask the servers
        m_mcpTools->connectionChanged(server);
    m_allTools = std::make_unique<tools::ToolSources>(QList<tools::ToolSource *>{m_toolSource.get(), m_mcpTools.get()});
    m_lateTools = std::make_unique<LateTools>(*m_allTools);
    m_executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{
        .database = *m_store.database, .source = *m_lateTools, .clock = clock, .publish = [](const QByteArray &) {
            return true;
        }});
    m_calendars = std::make_unique<integrations::ConnectedCalendars>(*m_desk, integrations::allCalendars({}));
    m_appointments = std::make_unique<tools::AppointmentDesk>(tools::AppointmentDeskParts{
        .database = *m_store.database, .calendars = *m_calendars, .clock = clock, .publish = [](const QByteArray &) {
            return true;
        }});

    service::ServiceParts parts{.database = *m_store.database,
                                .intake = *m_intake,
                                .endpoints = *m_registry,
                                .engine = *m_engine,
                                .connectors = *m_connectors,
                                .commands = *m_commands,
                                .integrations = *m_desk,
                                .executor = *m_executor,
                                .appointments = *m_appointments,
                                .diagnostics = sampleFindings,
                                .clock = clock,
                                .settings = {},
                                .account = account};
    parts.settings.listenAddress = u"127.0.0.1"_s;
    parts.settings.listenPort = 0;
    parts.fixedKeys = {{u"desktop"_s, core::apiKeyHash(m_key.reveal())}};
    m_service = std::make_unique<service::Service>(parts);
    const auto port = m_service->listen();
    if (!port)
        qFatal("%s", qPrintable(port.error().oneLine()));
    m_port = *port;
}

SampleService::~SampleService()
{
    m_service.reset();
    m_appointments.reset();
    m_calendars.reset();
    m_executor.reset();
    m_lateTools.reset();
    m_allTools.reset();
    m_mcpTools.reset();
    m_toolSource.reset();
    m_desk.reset();
    m_engine->stop(0);
}

QUrl SampleService::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

} // namespace callttone::testing
