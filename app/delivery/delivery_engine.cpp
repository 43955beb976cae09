// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/delivery_engine.h"

#include "app/core/ids.h"
#include "app/core/logging.h"
#include "app/delivery/endpoint_registry.h"
#include "app/delivery/engine_loop.h"
#include "app/store/database.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

struct DeliveryEngine::Private
{
    Private(store::Database &db, EndpointRegistry &registry, std::unique_ptr<EgressTransport> egress,
            const core::Clock &time, const EngineOptions &options)
        : database(db)
        , endpoints(registry)
        , transport(std::move(egress))
        , clock(time)
        , ledger(options.maxQueuedPerDestination)
        , loop(db, registry, *transport, ledger, time, options, core::newId(u"engine", time.now()))
    {}

    store::Database &database;
    EndpointRegistry &endpoints;
    std::unique_ptr<EgressTransport> transport;
    const core::Clock &clock;
    CapacityLedger ledger;
    EngineLoop loop;
    std::thread thread;
};

DeliveryEngine::DeliveryEngine(store::Database &database, EndpointRegistry &endpoints,
                               std::unique_ptr<EgressTransport> transport, const core::Clock &clock,
                               EngineOptions options)
    : d(std::make_unique<Private>(database, endpoints, std::move(transport), clock, options))
{}

DeliveryEngine::~DeliveryEngine()
{
    stop();
}

void DeliveryEngine::start()
{
    const core::TimeMs now = d->clock.now();
    const auto released =
        d->database.write([now](store::Session &session) { return store::releaseAllLeases(session, now); }).result();
    if (released && *released > 0)
        qCInfo(core::lcDelivery) << *released
                                 << "deliveries were under way when the engine last stopped; sending again";
    d->thread = std::thread([this] { d->loop.run(); });
}

void DeliveryEngine::stop(int drainMs)
{
    if (!d->thread.joinable())
        return;
    d->loop.requestStop(drainMs);
    d->thread.join();
}

QList<store::Route> DeliveryEngine::routesFor(const values::CallEvent &event)
{
    QList<store::Route> routes;
    const QList<ActiveEndpointPtr> endpoints = d->endpoints.snapshot();
    for (const ActiveEndpointPtr &active : endpoints) {
        const values::WebhookEndpoint &endpoint = active->endpoint;
        if (!endpoint.events.contains(event.type))
            continue;
        store::Route route{{u"webhook"_s, endpoint.id, endpoint.label()}, false, {}};
        if (!endpoint.enabled)
            route.skipReason = u"The endpoint was switched off"_s;
        else
            route.claimed = d->ledger.tryTake(endpoint.id);
        routes.append(route);
    }
    return routes;
}

store::Lease DeliveryEngine::lease() const
{
    return d->loop.lease();
}

void DeliveryEngine::submit(QList<store::ClaimedDelivery> claimed)
{
    if (claimed.isEmpty())
        return;
    std::vector<Job> jobs;
    jobs.reserve(size_t(claimed.size()));
    for (store::ClaimedDelivery &delivery : claimed)
        jobs.push_back({std::move(delivery), {}, true});
    d->loop.post(std::move(jobs));
}

void DeliveryEngine::submitTest(store::ClaimedDelivery claimed, TestDone done)
{
    std::vector<Job> jobs;
    jobs.push_back({std::move(claimed), std::move(done), false});
    d->loop.post(std::move(jobs));
}

void DeliveryEngine::abandon(const QList<store::Route> &routes)
{
    for (const store::Route &route : routes) {
        if (route.claimed)
            d->ledger.give(route.destination.id);
    }
    d->loop.lookNow();
}

void DeliveryEngine::wake()
{
    d->loop.lookNow();
}

EngineFigures DeliveryEngine::figures() const
{
    return d->loop.figures();
}

} // namespace callttone::delivery
