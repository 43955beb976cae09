// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/endpoint_registry.h"

#include "app/core/deferred_start.h"
#include "app/core/ids.h"
#include "app/core/logging.h"
#include "app/core/secret_vault.h"
#include "app/delivery/endpoint_secrets.h"
#include "app/delivery/signing.h"
#include "app/store/database.h"
#include "app/store/endpoint_store.h"
#include "app/store/outbox.h"

#include <QPromise>
#include <QThreadPool>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

constexpr int maxGraceSeconds = 7 * 24 * 3600;

ActiveEndpointPtr activate(values::WebhookEndpoint endpoint, core::Result<EndpointSecrets> secrets)
{
    auto active = std::make_shared<ActiveEndpoint>();
    if (secrets) {
        endpoint.headers = secrets->headers;
        active->secret = std::move(secrets->current);
        active->previousSecret = std::move(secrets->previous);
        if (active->secret.isEmpty())
            active->secretProblem = u"The vault has no signing secret for this endpoint. Rotate its secret."_s;
    } else {
        active->secretProblem = secrets.error().oneLine();
    }
    active->target = prepareTarget(endpoint.url, endpoint.headers);
    active->endpoint = std::move(endpoint);
    return active;
}

void apply(const values::EndpointChanges &changes, values::WebhookEndpoint &endpoint)
{
    endpoint.url = changes.url.value_or(endpoint.url);
    endpoint.description = changes.description.value_or(endpoint.description);
    endpoint.events = changes.events.value_or(endpoint.events);
    endpoint.allowPrivateNetwork = changes.allowPrivateNetwork.value_or(endpoint.allowPrivateNetwork);
    endpoint.rateLimitPerSecond = changes.rateLimitPerSecond.value_or(endpoint.rateLimitPerSecond);
    if (changes.enabled) {
        endpoint.enabled = *changes.enabled;
        endpoint.disabledReason.clear();
    }
    if (changes.headers) {
        endpoint.headers = *changes.headers;
        endpoint.headerNames = changes.headers->keys();
    }
}

} // namespace

struct EndpointRegistry::Private
{
    store::Database &database;
    core::SecretVault &vault;
    const core::Clock &clock;

    mutable std::mutex mutex;
    QList<ActiveEndpointPtr> active; ///< guarded by mutex; its elements never change

    // Changes run one after the other on this one thread, top to bottom, blocking on vault and database as they must.
    QThreadPool changeThread;

    template<typename T, typename Change> QFuture<core::Result<T>> inOrder(Change change)
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        core::DeferredStart::run([this, promise, change = std::move(change)] {
            changeThread.start([promise, change] {
                promise->addResult(change());
                promise->finish();
            });
        });
        return promise->future();
    }

    void put(const ActiveEndpointPtr &endpoint)
    {
        const std::lock_guard lock(mutex);
        for (ActiveEndpointPtr &existing : active) {
            if (existing->endpoint.id == endpoint->endpoint.id) {
                existing = endpoint;
                return;
            }
        }
        active.append(endpoint);
    }

    void drop(const QString &id)
    {
        const std::lock_guard lock(mutex);
        active.removeIf([&id](const ActiveEndpointPtr &endpoint) { return endpoint->endpoint.id == id; });
    }

    [[nodiscard]] core::Result<values::WebhookEndpoint> stored(const QString &id)
    {
        const core::TimeMs now = clock.now();
        return database.read([id, now](store::Session &session) { return store::findEndpoint(session, id, now); })
            .result();
    }

    [[nodiscard]] core::Result<CreatedPtr> create(const values::EndpointChanges &changes);
    [[nodiscard]] core::Result<values::WebhookEndpoint> update(const QString &id,
                                                               const values::EndpointChanges &changes);
    [[nodiscard]] core::Result<void> remove(const QString &id);
    [[nodiscard]] core::Result<CreatedPtr> rotate(const QString &id, int graceSeconds);
    void disable(const QString &id, const QString &reason);
};

core::Result<EndpointRegistry::CreatedPtr> EndpointRegistry::Private::create(const values::EndpointChanges &changes)
{
    const core::TimeMs now = clock.now();
    values::WebhookEndpoint endpoint;
    endpoint.id = core::newId(u"we", now);
    apply(changes, endpoint);
    endpoint.createdAt = endpoint.updatedAt = now;
    EndpointSecrets secrets;
    secrets.current = newWebhookSecret();
    secrets.headers = endpoint.headers;
    endpoint.secretHint = QString::fromLatin1(secrets.current.hint());
    const auto target = prepareTarget(endpoint.url, endpoint.headers);
    if (!target)
        return core::fail(target.error());

    // The vault first: an endpoint without a secret could not sign, a secret without an endpoint harms nobody.
    if (auto written = writeEndpointSecrets(vault, endpoint.id, secrets); !written)
        return core::fail(written.error());
    const auto inserted =
        database.write([endpoint](store::Session &session) { return store::insertEndpoint(session, endpoint); })
            .result();
    if (!inserted) {
        if (auto undone = removeEndpointSecrets(vault, endpoint.id); !undone)
            qCWarning(core::lcDelivery).noquote() << "an unused secret stays in the vault:" << undone.error().oneLine();
        return core::fail(inserted.error());
    }
    auto created = std::make_shared<Created>();
    created->endpoint = endpoint;
    created->secret = secrets.current.clone();
    put(activate(std::move(endpoint), std::move(secrets)));
    return created;
}

core::Result<values::WebhookEndpoint> EndpointRegistry::Private::update(const QString &id,
                                                                        const values::EndpointChanges &changes)
{
    auto found = stored(id);
    if (!found)
        return found;
    auto secrets = readEndpointSecrets(vault, id);
    if (!secrets)
        return core::fail(secrets.error());
    values::WebhookEndpoint endpoint = std::move(*found);
    endpoint.headers = secrets->headers;
    const bool wasEnabled = endpoint.enabled;
    apply(changes, endpoint);
    endpoint.updatedAt = clock.now();
    const auto target = prepareTarget(endpoint.url, endpoint.headers);
    if (!target)
        return core::fail(target.error());
    const QMap<QString, QString> oldHeaders = std::exchange(secrets->headers, endpoint.headers);
    const bool headersChanged = oldHeaders != secrets->headers;
    if (headersChanged) {
        if (auto written = writeEndpointSecrets(vault, id, *secrets); !written)
            return core::fail(written.error());
    }
    const auto updated = database
                             .write([endpoint, wasEnabled](store::Session &session) -> core::Result<void> {
                                 if (auto done = store::updateEndpoint(session, endpoint); !done)
                                     return done;
                                 if (wasEnabled && !endpoint.enabled)
                                     store::holdWaiting(session, endpoint.id);
                                 else if (!wasEnabled && endpoint.enabled)
                                     store::resumeWaiting(session, endpoint.id, endpoint.updatedAt);
                                 return {};
                             })
                             .result();
    if (!updated) {
        secrets->headers = oldHeaders;
        const auto undone = headersChanged ? writeEndpointSecrets(vault, id, *secrets) : core::Result<void>();
        if (!undone)
            qCWarning(core::lcDelivery).noquote() << "headers were not put back:" << undone.error().oneLine();
        return core::fail(updated.error());
    }
    put(activate(endpoint, std::move(secrets)));
    return stored(id).map([&endpoint](values::WebhookEndpoint fresh) {
        fresh.headers = endpoint.headers;
        return fresh;
    });
}

core::Result<void> EndpointRegistry::Private::remove(const QString &id)
{
    const core::TimeMs now = clock.now();
    const auto removed =
        database.write([id, now](store::Session &session) { return store::deleteEndpoint(session, id, now); }).result();
    if (!removed)
        return removed;
    drop(id);
    return removeEndpointSecrets(vault, id);
}

core::Result<EndpointRegistry::CreatedPtr> EndpointRegistry::Private::rotate(const QString &id, int graceSeconds)
{
    if (graceSeconds < 0 || graceSeconds > maxGraceSeconds)
        return core::fail(
            core::invalidField(u"/graceSeconds"_s, u"must be seconds from 0 to %1"_s.arg(maxGraceSeconds)));
    auto found = stored(id);
    if (!found)
        return core::fail(found.error());
    auto old = readEndpointSecrets(vault, id);
    if (!old)
        return core::fail(old.error());
    values::WebhookEndpoint endpoint = std::move(*found);
    endpoint.headers = old->headers;
    endpoint.secretRotatedAt = endpoint.updatedAt = clock.now();
    endpoint.previousSecretUntil.reset();

    EndpointSecrets fresh;
    fresh.headers = old->headers;
    fresh.current = newWebhookSecret();
    if (graceSeconds > 0 && !old->current.isEmpty()) {
        fresh.previous = old->current.clone();
        endpoint.previousSecretUntil = endpoint.updatedAt + graceSeconds * 1000LL;
    }
    endpoint.secretHint = QString::fromLatin1(fresh.current.hint());
    if (auto written = writeEndpointSecrets(vault, id, fresh); !written)
        return core::fail(written.error());
    const auto updated =
        database.write([endpoint](store::Session &session) { return store::updateEndpoint(session, endpoint); })
            .result();
    if (!updated) {
        if (auto undone = writeEndpointSecrets(vault, id, *old); !undone)
            qCWarning(core::lcDelivery).noquote() << "the old secret was not put back:" << undone.error().oneLine();
        return core::fail(updated.error());
    }
    auto rotated = std::make_shared<Created>();
    rotated->endpoint = endpoint;
    rotated->secret = fresh.current.clone();
    put(activate(std::move(endpoint), std::move(fresh)));
    return rotated;
}

void EndpointRegistry::Private::disable(const QString &id, const QString &reason)
{
    const core::TimeMs now = clock.now();
    const auto disabled = database
                              .write([id, reason, now](store::Session &session) {
                                  return store::disableEndpoint(session, id, reason, now);
                              })
                              .result();
    auto endpoint = stored(id);
    if (!disabled || !*disabled || !endpoint)
        return; // switched off or deleted meanwhile, or not stored; then the next 410 says so again
    put(activate(std::move(*endpoint), readEndpointSecrets(vault, id)));
}

EndpointRegistry::EndpointRegistry(store::Database &database, core::SecretVault &vault, const core::Clock &clock)
    : d(new Private{database, vault, clock, {}, {}, {}})
{
    d->changeThread.setMaxThreadCount(1);
}

EndpointRegistry::~EndpointRegistry()
{
    d->changeThread.waitForDone();
}

core::Result<void> EndpointRegistry::load()
{
    const core::TimeMs now = d->clock.now();
    const auto endpoints =
        d->database.read([now](store::Session &session) { return store::listEndpoints(session, now); }).result();
    if (!endpoints)
        return core::fail(endpoints.error());
    for (const values::WebhookEndpoint &endpoint : *endpoints)
        d->put(activate(endpoint, readEndpointSecrets(d->vault, endpoint.id)));
    return {};
}

void EndpointRegistry::reload()
{
    d->changeThread.start([this] {
        if (const auto loaded = load(); !loaded)
            qCWarning(core::lcDelivery).noquote() << loaded.error().oneLine();
    });
}

QList<ActiveEndpointPtr> EndpointRegistry::snapshot() const
{
    const std::lock_guard lock(d->mutex);
    return d->active;
}

ActiveEndpointPtr EndpointRegistry::find(const QString &id) const
{
    const std::lock_guard lock(d->mutex);
    for (const ActiveEndpointPtr &endpoint : std::as_const(d->active)) {
        if (endpoint->endpoint.id == id)
            return endpoint;
    }
    return nullptr;
}

QFuture<core::Result<EndpointRegistry::CreatedPtr>> EndpointRegistry::create(const values::EndpointChanges &changes)
{
    return d->inOrder<CreatedPtr>([this, changes] { return d->create(changes); });
}

QFuture<core::Result<values::WebhookEndpoint>> EndpointRegistry::update(const QString &id,
                                                                        const values::EndpointChanges &changes)
{
    return d->inOrder<values::WebhookEndpoint>([this, id, changes] { return d->update(id, changes); });
}

QFuture<core::Result<void>> EndpointRegistry::remove(const QString &id)
{
    return d->inOrder<void>([this, id] { return d->remove(id); });
}

QFuture<core::Result<EndpointRegistry::CreatedPtr>> EndpointRegistry::rotateSecret(const QString &id, int graceSeconds)
{
    return d->inOrder<CreatedPtr>([this, id, graceSeconds] { return d->rotate(id, graceSeconds); });
}

void EndpointRegistry::disable(const QString &id, const QString &reason)
{
    d->changeThread.start([this, id, reason] { d->disable(id, reason); });
}

} // namespace callttone::delivery
