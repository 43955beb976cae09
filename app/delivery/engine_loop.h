// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/attempt.h"
#include "app/delivery/capacity_ledger.h"
#include "app/delivery/lane.h"

#include <atomic>
#include <map>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace callttone::delivery {

/// The engine's thread: takes jobs from the inbox and the database, starts attempts, records results.
/// run() is the thread; the functions under "from other threads" hand things in and wake it.
class EngineLoop
{
public:
    EngineLoop(store::Database &database, EndpointRegistry &endpoints, EgressTransport &transport,
               CapacityLedger &ledger, const core::Clock &clock, const EngineOptions &options, QString owner);

    void run();

    // From other threads.
    void post(std::vector<Job> jobs);
    void lookNow();
    void requestStop(int drainMs);
    [[nodiscard]] EngineFigures figures() const;
    [[nodiscard]] store::Lease lease() const;

private:
    struct InFlight
    {
        Job job;
        values::DeliveryAttempt attempt;
    };
    /// A recorded attempt and whom to tell once it is on disk.
    struct Recorded
    {
        store::AttemptRecord record;
        QString destId;
        bool countsAgainstRoom = true;
        DeliveryEngine::TestDone testDone;
    };
    struct Claim
    {
        QList<store::ClaimedDelivery> jobs;
        QList<store::DueDestination> stillDue;
    };

    void takeInbox();
    void startWhatMay(core::TimeMs now);
    void startOne(Lane &lane, const QString &destId, core::TimeMs now);
    void finishOne(EgressResult result);
    void settle(Job job, values::DeliveryAttempt attempt);
    void flushRecords();
    void recorded(std::vector<Recorded> batch, const core::Result<void> &outcome);
    void claimWhenDue(core::TimeMs now);
    void claimed(const core::Result<Claim> &claim);
    void keepLeases(core::TimeMs now);
    void hold(const Job &job);
    void skip(const Job &job, const QString &reason);
    void drain();
    [[nodiscard]] int waitMs(core::TimeMs now) const;
    [[nodiscard]] int rateOf(const QString &destId) const;
    /// Runs `task` on this thread soon; how database answers come back.
    void postTask(std::function<void()> task);

    store::Database &m_database;
    EndpointRegistry &m_endpoints;
    EgressTransport &m_transport;
    CapacityLedger &m_ledger;
    const core::Clock &m_clock;
    const EngineOptions m_options;
    const QString m_owner;

    std::mutex m_inboxMutex;
    std::vector<Job> m_inboxJobs;                    ///< guarded
    std::vector<std::function<void()>> m_inboxTasks; ///< guarded

    // The rest belongs to the engine thread.
    std::map<QString, Lane> m_lanes;
    std::unordered_map<quint64, InFlight> m_inFlight;
    std::vector<Recorded> m_toRecord;
    quint64 m_nextToken = 1;
    core::TimeMs m_nextLook = 0; ///< when something in the database is or may be due
    core::TimeMs m_leasesKeptAt = 0;
    core::TimeMs m_recordNotBefore = 0; ///< after a write that failed
    int m_openWrites = 0;               ///< database answers still to come
    bool m_claiming = false;
    bool m_backlogWaitsForRoom = false; ///< due in the database, but their lanes were full

    std::atomic<bool> m_lookNow = true;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_drainMs = 0;
    std::atomic<qint64> m_delivered = 0;
    std::atomic<qint64> m_failedAttempts = 0;
    std::atomic<int> m_inFlightCount = 0;
    std::atomic<int> m_queuedCount = 0;
};

} // namespace callttone::delivery
