// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/local_checks.h"

#include "app/connect/doctor/doctor.h"
#include "app/connect/integration_desk.h"
#include "app/connect/vault/keychain_vault.h"
#include "app/integrations/all_integrations.h"
#include "app/integrations/http/curl_http_client.h"
#include "app/main/engine_start.h"
#include "app/main/vault_choice.h"
#include "app/store/database.h"
#include "app/store/instance_lock.h"

#include <QDir>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

using Checks = core::Result<QList<values::DiagnosticCheck>>;

Checks check(const QString &chosenDataDir)
{
    const auto start = readEngineStart(chosenDataDir);
    if (!start)
        return core::fail(start.error());
    const core::EngineSettings &settings = start->settings;
    const core::Environment &environment = start->environment;
    const auto account = accountOf(settings);
    if (!account)
        return core::fail(account.error());
    const auto standIns = connect::ProviderOverrides::fromFile(environment.value(u"CALLTTONE_PROVIDER_OVERRIDES"_s));
    if (!standIns)
        return core::fail(standIns.error());
    // Vault and grants belong to one engine at a time.
    const auto lock = store::InstanceLock::acquire(settings.dataDir);
    if (!lock)
        return core::fail(lock.error());
    const core::SystemClock clock;
    const auto vault = chooseVault(settings, environment, VaultHost::Service, clock);
    if (!vault)
        return core::fail(vault.error());
    const auto database = store::Database::open(settings.databaseUrl);
    if (!database)
        return core::fail(database.error());

    integrations::CurlHttpClient http(integrations::CurlHttpOptions{.standIns = *standIns});
    connect::IntegrationDesk desk(
        connect::DeskParts{.database = **database,
                           .vault = *vault->vault,
                           .http = http,
                           .clock = clock,
                           .environment = environment,
                           .account = *account,
                           .descriptors = integrations::allIntegrations(environment, *standIns),
                           .lockDir = settings.dataDir});
    const QString redirectUri = redirectUriOf(settings.publicUrl, settings.listenPort);
    desk.start(redirectUri);

    connect::DoctorParts parts{.vault = *vault->vault,
                               .http = http,
                               .clock = clock,
                               .environment = environment,
                               .account = *account,
                               .descriptors = desk.descriptors()};
    parts.vaultTitle = vault->title;
    parts.vaultWarning = vault->warning;
    if (vault->keychain)
        parts.vaultEntries = [keychain = vault->keychain] { return keychain->entries().count(); };
    parts.envFiles = {QDir::current().filePath(u".env"_s), QDir(settings.dataDir).filePath(u".env"_s)};
    parts.databasePath = settings.databaseUrl;
    parts.publicUrl = settings.publicUrl;
    parts.redirectUri = redirectUri;
    parts.wantedPort = settings.listenPort;
    parts.fallbackPorts = settings.fallbackPorts;
    parts.connections = [&desk] { return desk.list(); };
    parts.testConnection = [&desk](const QString &id) { return desk.test(id, true); };
    const auto checks = [&parts] {
        connect::Doctor doctor(std::move(parts));
        return doctor.run().result();
    }();
    desk.stop();
    return checks;
}

} // namespace

QFuture<Checks> runLocalChecks(const QString &dataDir)
{
    auto promise = std::make_shared<QPromise<Checks>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, dataDir] {
        promise->addResult(check(dataDir));
        promise->finish();
    });
    return promise->future();
}

} // namespace callttone::app
