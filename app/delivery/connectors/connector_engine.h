// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/connector_lane.h"

#include <functional>
#include <memory>

namespace callttone::core {
class Clock;
}
namespace callttone::store {
class Database;
}

namespace callttone::delivery {

struct ConnectorOptions
{
    QList<qint64> retryScheduleMs; ///< as in EngineOptions
    bool customSchedule = false;
    int workers = 16; ///< over all destinations
    /// A destination got into trouble, other trouble, or out of it. Called on a worker; must not block.
    std::function<void(const QString &destId)> troubleChanged = {};
};

/// Makes what the outbox holds for connectors: claims one due delivery after the other under a lease, gives it to a
/// worker, records what came of it. A destination in trouble rests as a whole; the others go on. One thread of its own
/// and workers that block. Public functions are thread-safe.
class ConnectorEngine
{
public:
    /// All outlive it.
    ConnectorEngine(store::Database &database, ConnectorBook &book, const core::Clock &clock, ConnectorOptions options);
    ~ConnectorEngine(); ///< stop()
    Q_DISABLE_COPY_MOVE(ConnectorEngine)

    void start();
    /// Lets deliveries under way finish for at most `drainMs`, then gives them up; what is not recorded is due again at
    /// the next start.
    void stop(int drainMs = 5'000);

    /// Something may be due: an event came, a person replays.
    void wake();
    /// A connection or its settings changed: its rest is over, and what waits for it is due.
    void resume(const QString &destId);

    [[nodiscard]] QStringList destinations() const;
    /// Why a destination rests; nothing while it works.
    [[nodiscard]] std::optional<ConnectorTrouble> troubleOf(const QString &destId) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::delivery
