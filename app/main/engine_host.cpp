// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/engine_host.h"

#include "app/connect/doctor/doctor.h"
#include "app/connect/integration_desk.h"
#include "app/connect/vault/keychain_vault.h"
#include "app/core/api_key_format.h"
#include "app/core/clock.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/curl_transport.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/integrations/all_integrations.h"
#include "app/integrations/connected_calendars.h"
#include "app/integrations/connected_connectors.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/integrations/mcp/client/mcp_tool_source.h"
#include "app/integrations/mcp/mcp.h"
#include "app/integrations/vendor_tool_source.h"
#include "app/integrations/warm_up.h"
#include "app/main/engine_start.h"
#include "app/main/housekeeper.h"
#include "app/main/vault_choice.h"
#include "app/service/service.h"
#include "app/store/database.h"
#include "app/store/instance_lock.h"
#include "app/tools/appointments/appointment_desk.h"
#include "app/tools/tool_executor.h"
#include "app/tools/tool_sources.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

/// The rooms, bottom up; destroyed top down, so nobody outlives what it uses.
struct EngineHost::Parts
{
    Parts(const core::EngineSettings &chosen, core::Environment variables)
        : settings(chosen)
        , environment(std::move(variables))
        , desktopKey(core::newApiKey())
    {}

    void makeConnectors(const connect::ProviderOverrides &standIns);
    void makeTools(const connect::ProviderOverrides &standIns);

    const core::EngineSettings settings;
    const core::Environment environment;
    core::SystemClock clock;
    core::SecretString desktopKey;
    std::unique_ptr<store::InstanceLock> lock;
    VaultChoice vault;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<integrations::CurlHttpClient> http;
    std::unique_ptr<connect::IntegrationDesk> desk;
    std::unique_ptr<delivery::EndpointRegistry> endpoints;
    std::unique_ptr<integrations::ConnectedConnectors> connectorBook;
    std::unique_ptr<delivery::ConnectorEngine> connectors;
    std::unique_ptr<delivery::DeliveryEngine> engine;
    std::unique_ptr<delivery::DeliveryCommands> commands;
    std::unique_ptr<ingest::EventIntake> intake;
    std::unique_ptr<integrations::WarmUp> warmUp;
    std::shared_ptr<integrations::McpWires> mcpWires = std::make_shared<integrations::McpWires>();
    std::unique_ptr<integrations::VendorToolSource> vendorTools;
    std::unique_ptr<integrations::McpToolSource> mcpTools;
    std::unique_ptr<tools::ToolSources> toolSource;
    std::unique_ptr<tools::ToolExecutor> executor;
    std::unique_ptr<integrations::ConnectedCalendars> calendars;
    std::unique_ptr<tools::AppointmentDesk> appointments;
    std::unique_ptr<Housekeeper> housekeeper;
    std::unique_ptr<connect::Doctor> doctor;
    std::atomic<connect::Doctor *> doctorReady = nullptr; ///< the service listens before the doctor knows its port
    std::unique_ptr<service::Service> service;
    quint16 port = 0;
};

namespace {

delivery::EngineOptions optionsOf(const core::EngineSettings &settings)
{
    delivery::EngineOptions options;
    options.retryScheduleMs = settings.retryScheduleMs;
    options.customSchedule = settings.retryScheduleMs != core::defaultRetryScheduleMs();
    options.allowPrivateNetwork = settings.allowPrivateNetwork;
    return options;
}

QList<service::FixedKey> fixedKeysOf(const core::Environment &environment, const core::SecretString &desktopKey)
{
    QList<service::FixedKey> keys{{u"desktop"_s, core::apiKeyHash(desktopKey.reveal())}};
    if (const QString admin = environment.value(u"CALLTTONE_ADMIN_KEY"_s); !admin.isEmpty())
        keys.append({u"CALLTTONE_ADMIN_KEY"_s, core::apiKeyHash(admin.toUtf8())});
    return keys;
}

/// How what tools and appointments cause becomes an event like any other. Waits for the disk.
std::function<bool(const QByteArray &)> publisherTo(ingest::EventIntake &intake)
{
    return [&intake](const QByteArray &event) { return intake.accept(event, "application/json").result().has_value(); };
}

QFuture<QList<values::DiagnosticCheck>> checksOf(const std::atomic<connect::Doctor *> &ready)
{
    if (connect::Doctor *doctor = ready.load())
        return doctor->run();
    QPromise<QList<values::DiagnosticCheck>> none;
    none.start();
    none.addResult(QList<values::DiagnosticCheck>{{.id = u"engine"_s,
                                                   .title = u"Engine"_s,
                                                   .state = values::DiagnosticCheck::State::Warn,
                                                   .detail = u"The engine is still starting."_s,
                                                   .remedy = u"Check again in a second."_s,
                                                   .action = u"check_again"_s}});
    none.finish();
    return none.future();
}

} // namespace

void EngineHost::Parts::makeConnectors(const connect::ProviderOverrides &standIns)
{
    connectorBook = std::make_unique<integrations::ConnectedConnectors>(
        integrations::ConnectedConnectors::Parts{.desk = *desk,
                                                 .database = *database,
                                                 .clock = clock,
                                                 .connectors = integrations::allConnectors(standIns),
                                                 .paceFactor = standIns.paceFactor()});
    connectors = std::make_unique<delivery::ConnectorEngine>(
        *database, *connectorBook, clock,
        delivery::ConnectorOptions{
            .retryScheduleMs = settings.retryScheduleMs,
            .customSchedule = settings.retryScheduleMs != core::defaultRetryScheduleMs(),
            .troubleChanged = [&integrations = *desk](const QString &id) { integrations.announce(id); }});
    mcpTools = std::make_unique<integrations::McpToolSource>(integrations::McpToolSourceParts{
        .desk = *desk, .clock = clock, .wires = mcpWires, .servers = integrations::mcpServerIds()});
    desk->setChangeListener(
        [&book = *connectorBook, &engine = *connectors, &tools = *mcpTools](const QString &integration) {
            tools.connectionChanged(integration);
            if (book.refresh(integration))
                engine.resume(integration);
        });
}

void EngineHost::Parts::makeTools(const connect::ProviderOverrides &standIns)
{
    warmUp = std::make_unique<integrations::WarmUp>(*desk, clock);
    intake->setListener([&ready = *warmUp, &mcp = *mcpTools](const values::CallEvent &event) {
        if (event.type == values::EventType::CallStarted) {
            ready.callStarted();
            mcp.callStarted(event.callId);
        } else if (event.type == values::EventType::CallEnded || event.type == values::EventType::CallFailed) {
            mcp.callEnded(event.callId);
        }
    });
    vendorTools = std::make_unique<integrations::VendorToolSource>(*desk, integrations::allTools(standIns));
    toolSource = std::make_unique<tools::ToolSources>(QList<tools::ToolSource *>{vendorTools.get(), mcpTools.get()});
    executor = std::make_unique<tools::ToolExecutor>(tools::ExecutorParts{
        .database = *database, .source = *toolSource, .clock = clock, .publish = publisherTo(*intake)});
    calendars = std::make_unique<integrations::ConnectedCalendars>(*desk, integrations::allCalendars(standIns));
    appointments = std::make_unique<tools::AppointmentDesk>(tools::AppointmentDeskParts{
        .database = *database, .calendars = *calendars, .clock = clock, .publish = publisherTo(*intake)});
}

core::Result<std::unique_ptr<EngineHost>> EngineHost::start(const core::EngineSettings &settings,
                                                            const core::Environment &environment, VaultHost host)
{
    auto parts = std::make_unique<Parts>(settings, environment);
    const auto account = accountOf(settings);
    if (!account)
        return core::fail(account.error());
    const auto standIns = connect::ProviderOverrides::fromFile(environment.value(u"CALLTTONE_PROVIDER_OVERRIDES"_s));
    if (!standIns)
        return core::fail(standIns.error());

    auto lock = store::InstanceLock::acquire(settings.dataDir);
    if (!lock)
        return core::fail(lock.error());
    parts->lock = std::move(*lock);
    auto vault = chooseVault(settings, environment, host, parts->clock);
    if (!vault)
        return core::fail(vault.error());
    parts->vault = std::move(*vault);
    core::SecretVault &secrets = *parts->vault.vault;
    auto database = store::Database::open(settings.databaseUrl);
    if (!database)
        return core::fail(database.error());
    parts->database = std::move(*database);

    parts->http = std::make_unique<integrations::CurlHttpClient>(integrations::CurlHttpOptions{.standIns = *standIns});
    parts->desk = std::make_unique<connect::IntegrationDesk>(
        connect::DeskParts{.database = *parts->database,
                           .vault = secrets,
                           .http = *parts->http,
                           .clock = parts->clock,
                           .environment = parts->environment,
                           .account = *account,
                           .descriptors = integrations::allIntegrations(parts->environment, *standIns, parts->mcpWires),
                           .lockDir = settings.dataDir});
    parts->endpoints = std::make_unique<delivery::EndpointRegistry>(*parts->database, secrets, parts->clock);
    if (auto loaded = parts->endpoints->load(); !loaded)
        return core::fail(loaded.error());
    if (parts->vault.keychain)
        parts->vault.keychain->setRecoveryListener([&endpoints = *parts->endpoints] { endpoints.reload(); });
    parts->makeConnectors(*standIns);
    delivery::EngineOptions options = optionsOf(settings);
    options.othersDestinations = parts->connectors->destinations();
    parts->engine = std::make_unique<delivery::DeliveryEngine>(*parts->database, *parts->endpoints,
                                                               std::make_unique<delivery::CurlTransport>(parts->clock),
                                                               parts->clock, options);
    parts->commands = std::make_unique<delivery::DeliveryCommands>(*parts->database, *parts->endpoints, *parts->engine,
                                                                   *parts->connectors, parts->clock);
    parts->intake = std::make_unique<ingest::EventIntake>(*parts->database, *parts->engine, parts->clock);
    parts->intake->setConnectors(*parts->connectorBook, *parts->connectors);
    parts->makeTools(*standIns);
    parts->service = std::make_unique<service::Service>(
        service::ServiceParts{.database = *parts->database,
                              .intake = *parts->intake,
                              .endpoints = *parts->endpoints,
                              .engine = *parts->engine,
                              .connectors = *parts->connectors,
                              .commands = *parts->commands,
                              .integrations = *parts->desk,
                              .executor = *parts->executor,
                              .appointments = *parts->appointments,
                              .diagnostics = [&ready = parts->doctorReady] { return checksOf(ready); },
                              .clock = parts->clock,
                              .settings = settings,
                              .account = *account,
                              .fixedKeys = fixedKeysOf(environment, parts->desktopKey)});
    // Listening before sending: a start that fails on a taken port must not have sent anything.
    const auto port = parts->service->listen();
    if (!port)
        return core::fail(port.error());
    parts->port = *port;
    const QString redirectUri = redirectUriOf(settings.publicUrl, *port);
    parts->desk->start(redirectUri);
    parts->mcpTools->start();
    parts->doctor = std::make_unique<connect::Doctor>(doctorParts(*parts, *account, redirectUri, host));
    parts->doctorReady = parts->doctor.get();
    parts->engine->start();
    parts->connectors->start();
    parts->executor->start();
    parts->appointments->start();
    parts->housekeeper = std::make_unique<Housekeeper>(*parts->database, parts->clock,
                                                       [&tools = *parts->mcpTools] { tools.lookAround(); });
    return std::unique_ptr<EngineHost>(new EngineHost(std::move(parts)));
}

connect::DoctorParts EngineHost::doctorParts(Parts &parts, const values::Account &account, const QString &redirectUri,
                                             VaultHost host)
{
    connect::DoctorParts doctor{.vault = *parts.vault.vault,
                                .http = *parts.http,
                                .clock = parts.clock,
                                .environment = parts.environment,
                                .account = account,
                                .descriptors = parts.desk->descriptors()};
    doctor.vaultTitle = parts.vault.title;
    doctor.vaultWarning = parts.vault.warning;
    if (parts.vault.keychain)
        doctor.vaultEntries = [keychain = parts.vault.keychain] { return keychain->entries().count(); };
    doctor.envFiles = {QDir::current().filePath(u".env"_s), QDir(parts.settings.dataDir).filePath(u".env"_s)};
    doctor.databasePath = parts.settings.databaseUrl;
    doctor.engineTitle = host == VaultHost::Desktop ? u"Built-in engine"_s : u"Engine"_s;
    doctor.publicUrl = parts.settings.publicUrl;
    doctor.redirectUri = redirectUri;
    doctor.wantedPort = parts.settings.listenPort;
    doctor.listeningPort = parts.port;
    doctor.connections = [&desk = *parts.desk] { return desk.list(); };
    doctor.testConnection = [&desk = *parts.desk](const QString &id) { return desk.test(id, true); };
    return doctor;
}

EngineHost::EngineHost(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

EngineHost::~EngineHost()
{
    stop();
}

void EngineHost::stop()
{
    if (!m_parts->service)
        return;
    m_parts->executor->stop();   // first: whoever waits for a tool still gets an answer
    m_parts->mcpTools->giveUp(); // no call starts any more that would need a server's tools
    m_parts->service->stop();
    m_parts->engine->stop();
    m_parts->connectors->stop();
    m_parts->service.reset();
    m_parts->doctorReady = nullptr;
    m_parts->doctor.reset();
    m_parts->appointments->stop();
    m_parts->desk->stop();
    m_parts->housekeeper.reset();
}

QUrl EngineHost::baseUrl() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    const QString &address = m_parts->settings.listenAddress;
    const bool any = address == "0.0.0.0"_L1 || address == "::"_L1; // listening everywhere is reached on this machine
    url.setHost(any ? u"127.0.0.1"_s : address);
    url.setPort(m_parts->port);
    return url;
}

core::SecretString EngineHost::desktopKey() const
{
    return m_parts->desktopKey.clone();
}

QString EngineHost::vaultDescription() const
{
    return m_parts->vault.vault->description();
}

QString EngineHost::dataDir() const
{
    return m_parts->settings.dataDir;
}

} // namespace callttone::app
