// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/key_desk.h"

#include "app/core/api_key_format.h"
#include "app/core/ids.h"
#include "app/main/cli/await.h"
#include "app/main/cli/service_connection.h"
#include "app/store/api_key_store.h"
#include "app/store/database.h"
#include "app/store/instance_lock.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

class ServiceKeyDesk final : public KeyDesk
{
public:
    explicit ServiceKeyDesk(std::unique_ptr<ServiceConnection> service)
        : m_service(std::move(service))
    {}

    core::Result<client::CreatedApiKey> create(const QString &name, values::Scopes scopes) override
    {
        return await(m_service->api.createApiKey(name, scopes));
    }
    core::Result<QList<values::ApiKey>> list() override { return await(m_service->api.apiKeys()); }
    core::Result<void> revoke(const QString &id) override
    {
        return await(m_service->api.revokeApiKey(id)).map([](std::monostate) {});
    }
    QString place() const override { return m_service->rest.address().base.toDisplayString(); }

private:
    std::unique_ptr<ServiceConnection> m_service;
};

class DatabaseKeyDesk final : public KeyDesk
{
public:
    DatabaseKeyDesk(std::unique_ptr<store::InstanceLock> lock, std::unique_ptr<store::Database> database,
                    const core::Clock &clock)
        : m_lock(std::move(lock))
        , m_database(std::move(database))
        , m_clock(clock)
    {}

    core::Result<client::CreatedApiKey> create(const QString &name, values::Scopes scopes) override
    {
        core::SecretString key = core::newApiKey();
        const core::TimeMs now = m_clock.now();
        const values::ApiKey listed{
            core::newId(u"key", now), name, core::apiKeyPrefix(key.reveal()), scopes, now, {}, {}};
        const QString hash = core::apiKeyHash(key.reveal());
        // The database answers on its own thread, so waiting needs no event loop
        auto stored =
            m_database->write([listed, hash](store::Session &session) { store::insertApiKey(session, listed, hash); })
                .takeResult();
        if (!stored)
            return core::fail(stored.error());
        return client::CreatedApiKey{listed, std::move(key)};
    }
    core::Result<QList<values::ApiKey>> list() override
    {
        return m_database->read([](store::Session &session) { return store::listApiKeys(session); }).takeResult();
    }
    core::Result<void> revoke(const QString &id) override
    {
        return m_database
            ->write(
                [id, now = m_clock.now()](store::Session &session) { return store::revokeApiKey(session, id, now); })
            .takeResult();
    }
    QString place() const override { return m_database->path(); }

private:
    std::unique_ptr<store::InstanceLock> m_lock;
    std::unique_ptr<store::Database> m_database; // closed before the lock is let go
    const core::Clock &m_clock;
};

/// A running engine keeps its keys in memory and would not learn of one written beside it.
core::ApiError serviceRuns(core::ApiError held)
{
    held.title = u"A service is running on this data directory"_s;
    held.detail = u"Ask it instead: set CALLTTONE_ADMIN_KEY to one of its admin keys, leave --data-dir out, and give "
                  "its address with --url when it is not the usual one."_s;
    return held;
}

} // namespace

core::Result<std::unique_ptr<KeyDesk>> openKeyDesk(const CommandLine &line, const core::Clock &clock)
{
    const core::Environment environment = environmentOf(line);
    const bool keyThere = environment.isSet(u"CALLTTONE_API_KEY"_s) || environment.isSet(u"CALLTTONE_ADMIN_KEY"_s);
    if (line.has(u"url"_s) || (keyThere && !line.has(u"data-dir"_s))) {
        auto service = connectToService(line);
        if (!service)
            return core::fail(service.error());
        return std::make_unique<ServiceKeyDesk>(std::move(*service));
    }
    const QString dataDir = dataDirOf(line);
    const auto settings = core::EngineSettings::fromEnvironment(environment, dataDir);
    if (!settings)
        return core::fail(settings.error());
    auto lock = store::InstanceLock::acquire(dataDir);
    if (!lock)
        return core::fail(lock.error().code == "already_running"_L1 ? serviceRuns(lock.error()) : lock.error());
    auto database = store::Database::open(settings->databaseUrl, 1);
    if (!database)
        return core::fail(database.error());
    return std::make_unique<DatabaseKeyDesk>(std::move(*lock), std::move(*database), clock);
}

} // namespace callttone::cli
