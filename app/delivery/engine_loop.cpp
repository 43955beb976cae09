// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/engine_loop.h"

#include "app/core/logging.h"
#include "app/store/database.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

constexpr core::TimeMs leaseMs = 90'000;
constexpr core::TimeMs renewEveryMs = 30'000;
constexpr core::TimeMs idleLookMs = 30'000; ///< looks at the database this often even when nothing said it should
constexpr core::TimeMs retryWriteMs = 1'000;
constexpr int maxClaim = 500; ///< per destination and look, so one transaction stays short

} // namespace

EngineLoop::EngineLoop(store::Database &database, EndpointRegistry &endpoints, EgressTransport &transport,
                       CapacityLedger &ledger, const core::Clock &clock, const EngineOptions &options, QString owner)
    : m_database(database)
    , m_endpoints(endpoints)
    , m_transport(transport)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_options(options)
    , m_owner(std::move(owner))
{}

void EngineLoop::run()
{
    m_leasesKeptAt = m_clock.now();
    while (!m_stopping) {
        takeInbox();
        const core::TimeMs now = m_clock.now();
        claimWhenDue(now);
        keepLeases(now);
        startWhatMay(now);
        flushRecords();
        for (EgressResult &result : m_transport.poll(waitMs(now)))
            finishOne(std::move(result));
        flushRecords();
    }
    drain();
}

void EngineLoop::post(std::vector<Job> jobs)
{
    {
        const std::lock_guard lock(m_inboxMutex);
        std::move(jobs.begin(), jobs.end(), std::back_inserter(m_inboxJobs));
    }
    m_transport.wakeUp();
}

void EngineLoop::postTask(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_inboxMutex);
        m_inboxTasks.push_back(std::move(task));
    }
    m_transport.wakeUp();
}

void EngineLoop::lookNow()
{
    m_lookNow = true;
    m_transport.wakeUp();
}

void EngineLoop::requestStop(int drainMs)
{
    m_drainMs = drainMs;
    m_stopping = true;
    m_transport.wakeUp();
}

EngineFigures EngineLoop::figures() const
{
    return {m_delivered, m_failedAttempts, m_inFlightCount, m_queuedCount};
}

store::Lease EngineLoop::lease() const
{
    return {m_owner, m_clock.now() + leaseMs};
}

void EngineLoop::takeInbox()
{
    std::vector<Job> jobs;
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_inboxMutex);
        jobs.swap(m_inboxJobs);
        tasks.swap(m_inboxTasks);
    }
    for (Job &job : jobs) {
        Lane &lane = m_lanes[job.claimed.delivery.destination.id];
        if (job.testDone)
            lane.pushFront(std::move(job));
        else
            lane.push(std::move(job));
        ++m_queuedCount;
    }
    for (const auto &task : tasks)
        task();
}

int EngineLoop::rateOf(const QString &destId) const
{
    const ActiveEndpointPtr endpoint = m_endpoints.find(destId);
    return endpoint ? endpoint->endpoint.rateLimitPerSecond.value_or(0) : 0;
}

void EngineLoop::startWhatMay(core::TimeMs now)
{
    // Round-robin over the lanes, one start each, so a long queue does not go before a short one.
    bool started = true;
    while (started && m_transport.inFlight() < m_options.maxInFlight) {
        started = false;
        for (auto &[destId, lane] : m_lanes) {
            if (m_transport.inFlight() >= m_options.maxInFlight)
                return;
            if (lane.isEmpty() || !lane.mayStart(m_options.maxInFlightPerDestination, rateOf(destId), now))
                continue;
            startOne(lane, destId, now);
            started = true;
        }
    }
}

void EngineLoop::startOne(Lane &lane, const QString &destId, core::TimeMs now)
{
    Job job = lane.start(rateOf(destId), now);
    --m_queuedCount;
    const ActiveEndpointPtr endpoint = m_endpoints.find(destId);
    if (!endpoint) {
        lane.finish();
        skip(job, u"The endpoint was deleted"_s);
        return;
    }
    const bool asked = job.testDone || job.claimed.trigger == "manual"_L1;
    if (!endpoint->endpoint.enabled && !asked) {
        lane.finish();
        hold(job);
        return;
    }
    auto prepared = prepareAttempt(job.claimed, *endpoint, m_options, now);
    if (!prepared) {
        lane.finish();
        values::DeliveryAttempt attempt =
            unsendableAttempt(job.claimed, endpoint->endpoint.label(), prepared.error(), now);
        settle(std::move(job), std::move(attempt));
        return;
    }
    prepared->request.token = m_nextToken++;
    m_inFlight.emplace(prepared->request.token, InFlight{std::move(job), std::move(prepared->attempt)});
    ++m_inFlightCount;
    m_transport.start(std::move(prepared->request));
}

void EngineLoop::finishOne(EgressResult result)
{
    auto node = m_inFlight.extract(result.token);
    if (node.empty())
        return;
    --m_inFlightCount;
    InFlight flight = std::move(node.mapped());
    m_lanes[flight.job.claimed.delivery.destination.id].finish();
    complete(flight.attempt, std::move(result));
    settle(std::move(flight.job), std::move(flight.attempt));
}

void EngineLoop::settle(Job job, values::DeliveryAttempt attempt)
{
    const QString destId = job.claimed.delivery.destination.id;
    ++(attempt.succeeded() ? m_delivered : m_failedAttempts);
    Judgement judgement =
        judge(job.claimed, std::move(attempt), m_options, m_clock.now(), QRandomGenerator::global()->generateDouble());
    if (judgement.disableEndpoint && !job.testDone)
        m_endpoints.disable(destId, u"The receiver answered 410: this address is gone for good"_s);
    m_toRecord.push_back({std::move(judgement.record), destId, job.countsAgainstRoom, std::move(job.testDone)});
}

void EngineLoop::flushRecords()
{
    if (m_toRecord.empty() || (m_clock.now() < m_recordNotBefore && !m_stopping))
        return;
    auto batch = std::make_shared<std::vector<Recorded>>(std::exchange(m_toRecord, {}));
    ++m_openWrites;
    m_database
        .write([batch](store::Session &session) {
            for (const Recorded &recorded : *batch)
                store::recordAttempt(session, recorded.record);
        })
        .then(QtFuture::Launch::Sync, [this, batch](const core::Result<void> &outcome) {
            postTask([this, batch, outcome] { recorded(std::move(*batch), outcome); });
        });
}

void EngineLoop::recorded(std::vector<Recorded> batch, const core::Result<void> &outcome)
{
    --m_openWrites;
    if (!outcome) {
        // The result is known and must not be lost: keep it and write it again. The lease is renewed meanwhile, so
        // nobody sends it a second time.
        qCWarning(core::lcDelivery).noquote()
            << "results are kept until they can be written:" << outcome.error().oneLine();
        std::move(batch.begin(), batch.end(), std::back_inserter(m_toRecord));
        m_recordNotBefore = m_clock.now() + retryWriteMs;
        return;
    }
    for (const Recorded &one : batch) {
        if (one.record.nextAt)
            m_nextLook = std::min(m_nextLook, *one.record.nextAt);
        if (one.countsAgainstRoom)
            m_ledger.give(one.destId);
        if (one.testDone)
            one.testDone(one.record.attempt);
    }
    if (std::exchange(m_backlogWaitsForRoom, false))
        m_lookNow = true;
}

void EngineLoop::claimWhenDue(core::TimeMs now)
{
    if (m_claiming || (!m_lookNow.exchange(false) && now < m_nextLook))
        return;
    m_claiming = true;
    m_nextLook = now + idleLookMs;
    ++m_openWrites;
    m_database
        .write([this, now](store::Session &session) {
            Claim claim;
            store::expireLeases(session, now);
            const QList<store::DueDestination> due = store::dueDestinations(session, m_options.othersDestinations);
            for (const store::DueDestination &destination : due) {
                const int room = std::min(m_ledger.room(destination.destId), maxClaim);
                if (destination.nextAt <= now && room > 0)
                    claim.jobs += store::claimDue(session, destination.destId, room, now, lease());
            }
            claim.stillDue = store::dueDestinations(session, m_options.othersDestinations);
            return claim;
        })
        .then(QtFuture::Launch::Sync,
              [this](const core::Result<Claim> &claim) { postTask([this, claim] { claimed(claim); }); });
}

void EngineLoop::claimed(const core::Result<Claim> &claim)
{
    m_claiming = false;
    --m_openWrites;
    const core::TimeMs now = m_clock.now();
    if (!claim) {
        qCWarning(core::lcDelivery).noquote() << "could not look for due deliveries:" << claim.error().oneLine();
        m_nextLook = now + retryWriteMs;
        return;
    }
    for (const store::ClaimedDelivery &job : claim->jobs) {
        const QString &destId = job.delivery.destination.id;
        m_ledger.take(destId, 1);
        m_lanes[destId].push({job, {}, true});
        ++m_queuedCount;
    }
    for (const auto &[destId, lane] : m_lanes)
        m_ledger.setBacklogged(destId, false);
    for (const store::DueDestination &destination : claim->stillDue) {
        const bool backlogged = destination.nextAt <= now;
        m_ledger.setBacklogged(destination.destId, backlogged);
        if (!backlogged)
            m_nextLook = std::min(m_nextLook, destination.nextAt);
        else if (m_ledger.room(destination.destId) > 0)
            m_lookNow = true; // the rest of a chunk
        else
            m_backlogWaitsForRoom = true;
    }
}

void EngineLoop::keepLeases(core::TimeMs now)
{
    if (now - m_leasesKeptAt < renewEveryMs || (m_inFlight.empty() && m_queuedCount == 0 && m_toRecord.empty()))
        return;
    m_leasesKeptAt = now;
    const store::Lease renewed = lease();
    ++m_openWrites;
    m_database.write([renewed](store::Session &session) { store::renewLeases(session, renewed); })
        .then(QtFuture::Launch::Sync, [this](const core::Result<void> &outcome) {
            if (!outcome)
                qCWarning(core::lcDelivery).noquote() << "leases were not renewed:" << outcome.error().oneLine();
            postTask([this] { --m_openWrites; });
        });
}

void EngineLoop::hold(const Job &job)
{
    if (job.countsAgainstRoom)
        m_ledger.give(job.claimed.delivery.destination.id);
    const core::TimeMs now = m_clock.now();
    m_database.write([seq = job.claimed.seq, now](store::Session &session) { store::holdLeased(session, seq, now); });
}

void EngineLoop::skip(const Job &job, const QString &reason)
{
    if (job.countsAgainstRoom)
        m_ledger.give(job.claimed.delivery.destination.id);
    const core::TimeMs now = m_clock.now();
    m_database.write([id = job.claimed.delivery.id, reason, now](store::Session &session) {
        return store::endDelivery(session, id, values::DeliveryStatus::Skipped, reason, now);
    });
    if (job.testDone)
        job.testDone(core::fail(core::notFound(u"webhook endpoint"_s, job.claimed.delivery.destination.id)));
}

int EngineLoop::waitMs(core::TimeMs now) const
{
    core::TimeMs until = std::min(m_nextLook, now + idleLookMs);
    if (m_lookNow)
        return 0;
    if (!m_toRecord.empty())
        until = std::min(until, m_recordNotBefore);
    if (!m_inFlight.empty() || m_queuedCount > 0)
        until = std::min(until, m_leasesKeptAt + renewEveryMs);
    for (const auto &[destId, lane] : m_lanes) {
        if (lane.isEmpty())
            continue;
        if (const core::TimeMs allowed = lane.nextAllowedAt(rateOf(destId)); allowed > now)
            until = std::min(until, allowed);
    }
    return int(std::clamp<core::TimeMs>(until - now, 0, idleLookMs));
}

void EngineLoop::drain()
{
    const core::TimeMs deadline = m_clock.now() + m_drainMs;
    while (!m_inFlight.empty() && m_clock.now() < deadline) {
        for (EgressResult &result : m_transport.poll(int(std::clamp<core::TimeMs>(deadline - m_clock.now(), 0, 100))))
            finishOne(std::move(result));
        flushRecords();
        takeInbox();
    }
    m_transport.cancelAll();
    takeInbox();
    flushRecords();
    std::vector<qint64> unsent;
    for (auto &[destId, lane] : m_lanes) {
        for (const Job &job : lane.takeAll())
            unsent.push_back(job.claimed.seq);
    }
    for (const auto &[token, flight] : m_inFlight)
        unsent.push_back(flight.job.claimed.seq);
    m_inFlight.clear();
    const core::TimeMs now = m_clock.now();
    // Last in the writer's queue, so when it is done everything before it is done too.
    const auto released = m_database
                              .write([unsent, now](store::Session &session) {
                                  for (const qint64 seq : unsent)
                                      store::releaseLease(session, seq, now);
                              })
                              .result();
    if (!released)
        qCWarning(core::lcDelivery).noquote() << "leases end by themselves:" << released.error().oneLine();
    takeInbox(); // answers of those writes
}

} // namespace callttone::delivery
