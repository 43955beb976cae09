// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/engine_host.h"

#include "app/core/api_key_format.h"
#include "app/core/clock.h"
#include "app/core/version.h"
#include "app/delivery/curl_transport.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/main/housekeeper.h"
#include "app/main/vault_choice.h"
#include "app/service/service.h"
#include "app/store/database.h"
#include "app/store/instance_lock.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

/// The rooms, bottom up; destroyed top down, so nobody outlives what it uses.
struct EngineHost::Parts
{
    core::EngineSettings settings;
    core::SystemClock clock;
    core::SecretString desktopKey;
    std::unique_ptr<store::InstanceLock> lock;
    std::unique_ptr<core::SecretVault> vault;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<delivery::EndpointRegistry> endpoints;
    std::unique_ptr<delivery::DeliveryEngine> engine;
    std::unique_ptr<delivery::DeliveryCommands> commands;
    std::unique_ptr<ingest::EventIntake> intake;
    std::unique_ptr<Housekeeper> housekeeper;
    std::unique_ptr<service::Service> service;
    quint16 port = 0;
};

namespace {

core::Result<values::Account> accountOf(const core::EngineSettings &settings)
{
    const auto plan = values::planFromWire(settings.plan);
    if (!plan) {
        QStringList known;
        for (const values::PlanInfo &info : values::allPlans())
            known.append(info.wire);
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"bad_environment"_s,
                           .title = u"CALLTTONE_PLAN has a value that cannot be used"_s,
                           .detail = u"It is \"%1\"; expected one of %2."_s.arg(settings.plan, known.join(u", "_s))});
    }
    values::Account account;
    account.organization = settings.organization.isEmpty() ? u"My organization"_s : settings.organization;
    account.plan = *plan;
    account.bypass = settings.bypassPlanCheck;
    account.version = QStringLiteral(CALLTTONE_VERSION);
    return account;
}

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

} // namespace

core::Result<std::unique_ptr<EngineHost>> EngineHost::start(const core::EngineSettings &settings,
                                                            const core::Environment &environment)
{
    auto parts = std::make_unique<Parts>();
    parts->settings = settings;
    parts->desktopKey = core::newApiKey();
    const auto account = accountOf(settings);
    if (!account)
        return core::fail(account.error());

    auto lock = store::InstanceLock::acquire(settings.dataDir);
    if (!lock)
        return core::fail(lock.error());
    parts->lock = std::move(*lock);
    auto vault = chooseVault(settings, environment);
    if (!vault)
        return core::fail(vault.error());
    parts->vault = std::move(*vault);
    auto database = store::Database::open(settings.databaseUrl);
    if (!database)
        return core::fail(database.error());
    parts->database = std::move(*database);

    parts->endpoints = std::make_unique<delivery::EndpointRegistry>(*parts->database, *parts->vault, parts->clock);
    if (auto loaded = parts->endpoints->load(); !loaded)
        return core::fail(loaded.error());
    parts->engine = std::make_unique<delivery::DeliveryEngine>(*parts->database, *parts->endpoints,
                                                               std::make_unique<delivery::CurlTransport>(parts->clock),
                                                               parts->clock, optionsOf(settings));
    parts->commands =
        std::make_unique<delivery::DeliveryCommands>(*parts->database, *parts->endpoints, *parts->engine, parts->clock);
    parts->intake = std::make_unique<ingest::EventIntake>(*parts->database, *parts->engine, parts->clock);
    parts->service = std::make_unique<service::Service>(
        service::ServiceParts{.database = *parts->database,
                              .intake = *parts->intake,
                              .endpoints = *parts->endpoints,
                              .engine = *parts->engine,
                              .commands = *parts->commands,
                              .clock = parts->clock,
                              .settings = settings,
                              .account = *account,
                              .fixedKeys = fixedKeysOf(environment, parts->desktopKey)});
    // Listening before sending: a start that fails on a taken port must not have sent anything.
    const auto port = parts->service->listen();
    if (!port)
        return core::fail(port.error());
    parts->port = *port;
    parts->engine->start();
    parts->housekeeper = std::make_unique<Housekeeper>(*parts->database, parts->clock);
    return std::unique_ptr<EngineHost>(new EngineHost(std::move(parts)));
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
    m_parts->service->stop();
    m_parts->engine->stop();
    m_parts->service.reset();
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
    return m_parts->vault->description();
}

QString EngineHost::dataDir() const
{
    return m_parts->settings.dataDir;
}

} // namespace callttone::app
