// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/connectors/connector_engine.h"

#include "app/core/clock.h"
#include "app/core/ids.h"
#include "app/core/logging.h"
#include "app/delivery/connectors/connector_lane.h"
#include "app/delivery/connectors/connector_record.h"
#include "app/store/connector_outbox.h"
#include "app/store/database.h"

#include <QRandomGenerator>
#include <QThreadPool>

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

/// Longer than any delivery takes, so it is never renewed.
constexpr core::TimeMs leaseMs = 5 * 60'000;
constexpr core::TimeMs idleLookMs = 30'000; ///< looks this often even when nothing said it should
constexpr core::TimeMs retryWriteMs = 1'000;

} // namespace

struct ConnectorEngine::Private
{
    Private(store::Database &db, ConnectorBook &connectors, const core::Clock &time, const ConnectorOptions &chosen);

    void run();
    /// Starts what may start; answers when to look again.
    core::TimeMs startWhatMay();
    core::TimeMs startOf(const QString &destId);
    std::optional<store::ClaimedDelivery> claim(const store::ConnectorClaim &wanted);
    std::optional<core::TimeMs> nextDue(const QString &destId);
    void work(const store::ClaimedDelivery &claimed, core::TimeMs claimedAt);
    void keep(const store::ClaimedDelivery &claimed, const ConnectorReport &report, core::TimeMs claimedAt,
              core::TimeMs restUntil);
    void lookNow();

    store::Database &database;
    ConnectorBook &book;
    const core::Clock &clock;
    const ConnectorOptions options;
    const RetrySettings retries;
    const QString owner;
    QThreadPool pool;
    std::thread thread;

    mutable std::mutex mutex;
    std::condition_variable wakeUp;
    std::map<QString, ConnectorLane> lanes; ///< guarded
    bool look = true;                       ///< guarded
    bool stopping = false;                  ///< guarded
};

ConnectorEngine::Private::Private(store::Database &db, ConnectorBook &connectors, const core::Clock &time,
                                  const ConnectorOptions &chosen)
    : database(db)
    , book(connectors)
    , clock(time)
    , options(chosen)
    , retries{chosen.retryScheduleMs, chosen.customSchedule ? 0 : RetrySettings().rateFloorMs}
    , owner(core::newId(u"connectors", time.now()))
{
    pool.setMaxThreadCount(chosen.workers);
}

void ConnectorEngine::Private::run()
{
    std::unique_lock lock(mutex);
    while (!stopping) {
        look = false;
        lock.unlock();
        const core::TimeMs next = startWhatMay();
        lock.lock();
        const core::TimeMs nap = std::clamp<core::TimeMs>(next - clock.now(), 0, idleLookMs);
        wakeUp.wait_for(lock, std::chrono::milliseconds(nap), [this] { return look || stopping; });
    }
}

core::TimeMs ConnectorEngine::Private::startWhatMay()
{
    core::TimeMs next = clock.now() + idleLookMs;
    for (const QString &destId : book.destinations())
        next = std::min(next, startOf(destId));
    return next;
}

core::TimeMs ConnectorEngine::Private::startOf(const QString &destId)
{
    const int atOnce = book.paceOf(destId).atOnce;
    for (;;) {
        const core::TimeMs now = clock.now();
        store::ConnectorClaim wanted;
        wanted.destId = destId;
        core::TimeMs restUntil = 0;
        {
            const std::lock_guard lock(mutex);
            const ConnectorLane &lane = lanes[destId];
            if (stopping || lane.running() >= atOnce)
                return now + idleLookMs; // who ends wakes us
            wanted.exceptCalls = lane.calls();
            if (lane.isResting(now)) {
                restUntil = lane.restUntil();
                if (!lane.mayTryAsked())
                    return restUntil;
                wanted.onlyAsked = true;
            }
        }
        const auto due = nextDue(destId);
        if (!due || *due > now)
            return std::max(due.value_or(now + idleLookMs), restUntil);
        const auto claimed = claim(wanted);
        if (!claimed) // all that is due belongs to calls under way, or waits out the rest
            return restUntil > 0 ? restUntil : now + idleLookMs;
        {
            const std::lock_guard lock(mutex);
            lanes[destId].begin(claimed->delivery.callId);
        }
        pool.start([this, claimed = *claimed, now] { work(claimed, now); });
    }
}

std::optional<core::TimeMs> ConnectorEngine::Private::nextDue(const QString &destId)
{
    const auto due =
        database.read([destId](store::Session &session) { return store::nextDue(session, destId); }).result();
    if (!due) {
        qCWarning(core::lcDelivery).noquote() << "could not look for due deliveries:" << due.error().oneLine();
        return clock.now() + retryWriteMs;
    }
    return *due;
}

std::optional<store::ClaimedDelivery> ConnectorEngine::Private::claim(const store::ConnectorClaim &wanted)
{
    const core::TimeMs now = clock.now();
    const store::Lease lease{owner, now + leaseMs};
    const auto claimed = database
                             .write([wanted, now, lease](store::Session &session) {
                                 return store::claimNext(session, wanted, now, lease);
                             })
                             .result();
    if (!claimed) {
        qCWarning(core::lcDelivery).noquote() << "a due delivery could not be taken:" << claimed.error().oneLine();
        return std::nullopt;
    }
    return *claimed;
}

void ConnectorEngine::Private::work(const store::ClaimedDelivery &claimed, core::TimeMs claimedAt)
{
    const QString &destId = claimed.delivery.destination.id;
    const ConnectorReport report = book.deliver(claimed);
    core::TimeMs restUntil = 0;
    bool isNews = false;
    {
        const std::lock_guard lock(mutex);
        ConnectorLane &lane = lanes[destId];
        const QString before = lane.trouble() ? lane.trouble()->title : QString();
        restUntil = lane.heard(report, claimedAt, clock.now());
        isNews = before != (lane.trouble() ? lane.trouble()->title : QString());
    }
    keep(claimed, report, claimedAt, restUntil);
    {
        const std::lock_guard lock(mutex);
        lanes[destId].end(claimed.delivery.callId);
    }
    lookNow();
    if (isNews && options.troubleChanged)
        options.troubleChanged(destId);
}

void ConnectorEngine::Private::keep(const store::ClaimedDelivery &claimed, const ConnectorReport &report,
                                    core::TimeMs claimedAt, core::TimeMs restUntil)
{
    const core::TimeMs now = clock.now();
    const double random = QRandomGenerator::global()->generateDouble();
    const auto write = [&]() -> core::Result<void> {
        return database
            .write([=, this](store::Session &session) {
                if (report.verdict == ConnectorVerdict::Wait) {
                    store::postpone(session, claimed, claimedAt, now + report.waitMs.value_or(0), report.problem, now);
                    return;
                }
                store::recordAttempt(session,
                                     connectorRecord(claimed, report, retries, claimedAt, now, restUntil, random));
            })
            .result();
    };
    // Not written, it would be made again when the lease runs out; the ledger would find it made. Better is to wait.
    for (int tries = 0; tries < 10; ++tries) {
        const core::Result<void> kept = write();
        if (kept)
            return;
        qCWarning(core::lcDelivery).noquote() << "a result is kept until it can be written:" << kept.error().oneLine();
        std::unique_lock lock(mutex);
        wakeUp.wait_for(lock, std::chrono::milliseconds(retryWriteMs), [this] { return stopping; });
    }
}

void ConnectorEngine::Private::lookNow()
{
    {
        const std::lock_guard lock(mutex);
        look = true;
    }
    wakeUp.notify_all();
}

ConnectorEngine::ConnectorEngine(store::Database &database, ConnectorBook &book, const core::Clock &clock,
                                 ConnectorOptions options)
    : d(std::make_unique<Private>(database, book, clock, options))
{}

ConnectorEngine::~ConnectorEngine()
{
    stop();
}

void ConnectorEngine::start()
{
    d->thread = std::thread([this] { d->run(); });
}

void ConnectorEngine::stop(int drainMs)
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->wakeUp.notify_all();
    d->thread.join();
    if (!d->pool.waitForDone(drainMs))
        d->book.giveUp(); // requests end within a second
    d->pool.waitForDone();
    // The last of what resume() asked for: its answer comes back to this object.
    std::ignore = d->database.write([](store::Session &) {}).result();
}

void ConnectorEngine::wake()
{
    d->lookNow();
}

void ConnectorEngine::resume(const QString &destId)
{
    {
        const std::lock_guard lock(d->mutex);
        if (d->stopping)
            return;
        d->lanes[destId].wakeUp();
    }
    const core::TimeMs now = d->clock.now();
    d->database.write([destId, now](store::Session &session) { store::hastenDestination(session, destId, now); })
        .then(QtFuture::Launch::Sync, [this](const core::Result<void> &hastened) {
            if (!hastened)
                qCWarning(core::lcDelivery).noquote() << "what waits is due later:" << hastened.error().oneLine();
            d->lookNow();
        });
}

QStringList ConnectorEngine::destinations() const
{
    return d->book.destinations();
}

std::optional<ConnectorTrouble> ConnectorEngine::troubleOf(const QString &destId) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->lanes.find(destId);
    return found == d->lanes.end() ? std::nullopt : found->second.trouble();
}

} // namespace callttone::delivery
