// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/store/event_log.h"
#include "models/values/delivery_attempt.h"
#include "models/values/delivery_filter.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace callttone::store {
class Database;
}

namespace callttone::delivery {

class EndpointRegistry;
class EgressTransport;

struct EngineOptions
{
    QList<qint64> retryScheduleMs;       ///< delay before attempt n+1; the first is normally 0
    bool customSchedule = false;         ///< set by the user: no 60 s floor after 429/5xx/timeouts
    bool allowPrivateNetwork = false;    ///< for all endpoints (CALLTTONE_ALLOW_PRIVATE_NETWORK)
    int timeoutMs = 10'000;              ///< the guide's budget for one attempt
    int maxInFlight = 256;               ///< over all destinations
    int maxInFlightPerDestination = 32;  ///< so a black hole holds only its own share
    int maxQueuedPerDestination = 2'000; ///< claimed in memory; the rest waits in the database
    QStringList othersDestinations;      ///< delivered by connectors; left alone
};

/// Figures for /metrics and /readyz.
struct EngineFigures
{
    qint64 delivered = 0;
    qint64 failedAttempts = 0;
    int inFlight = 0;
    int queued = 0;
};

/// Sends what the outbox holds: claims due deliveries under a lease, signs, posts, records, schedules retries.
/// Owns one thread with the transport's loop. Public functions are thread-safe.
class DeliveryEngine
{
public:
    DeliveryEngine(store::Database &database, EndpointRegistry &endpoints, std::unique_ptr<EgressTransport> transport,
                   const core::Clock &clock, EngineOptions options);
    ~DeliveryEngine(); ///< stop()
    Q_DISABLE_COPY_MOVE(DeliveryEngine)

    /// Takes back what an earlier run left under lease, then starts sending.
    void start();
    /// Lets attempts under way finish for at most `drainMs`, gives the rest back, and joins the thread.
    void stop(int drainMs = 5'000);

    /// Routes of an event: the enabled endpoints that want it. Claims room in memory for each, so the delivery can be
    /// handed over right after the commit without a second transaction. Follow with submit() or abandon().
    [[nodiscard]] QList<store::Route> routesFor(const values::CallEvent &event);
    [[nodiscard]] store::Lease lease() const;
    void submit(QList<store::ClaimedDelivery> claimed);
    /// One attempt now, whatever the endpoint's state, ahead of its queue; `done` hears of it on the engine's thread
    /// after it is recorded. Room need not be claimed.
    using TestDone = std::function<void(const core::Result<values::DeliveryAttempt> &)>;
    void submitTest(store::ClaimedDelivery claimed, TestDone done);
    /// The transaction did not happen: gives the claimed room of these routes back.
    void abandon(const QList<store::Route> &routes);
    /// Something was made due in the database (replay, new endpoint): look now instead of at the next due time.
    void wake();

    [[nodiscard]] EngineFigures figures() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::delivery
