// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/store/connection_store.h"

#include <atomic>
#include <functional>
#include <optional>

namespace callttone::core {
class Clock;
}
namespace callttone::store {
class Database;
}

namespace callttone::connect {

/// What the database holds of connections, for worker threads: calls block until it is on disk.
class ConnectionBook
{
public:
    ConnectionBook(store::Database &database, const core::Clock &clock);

    struct Rows
    {
        QList<store::StoredConnection> connections;
        QList<store::StoredGrant> grants;

        [[nodiscard]] std::optional<store::StoredConnection> connection(const QString &integration) const;
        [[nodiscard]] std::optional<store::StoredGrant> grant(const QString &key) const;
    };
    [[nodiscard]] core::Result<Rows> rows() const;

    /// Writes the row with a line of its history.
    [[nodiscard]] core::Result<void> put(const store::StoredConnection &connection, const QString &kind,
                                         const QString &detail);
    /// Changes the row there is; nothing happens when it is gone.
    [[nodiscard]] core::Result<void> change(const QString &integration,
                                            const std::function<void(store::StoredConnection &)> &change,
                                            const QString &kind, bool ok, const QString &detail);
    [[nodiscard]] core::Result<void> remove(const QString &integration, const QString &detail);
    [[nodiscard]] core::Result<QList<values::ConnectionActivity>> activity(const QString &integration, int limit) const;
    /// Counts the changes made by this process, for who keeps what they read.
    [[nodiscard]] quint64 version() const { return m_version.load(std::memory_order_acquire); }
    void noteChange() { m_version.fetch_add(1, std::memory_order_acq_rel); }
    /// It is used now. Written at most once a minute and without waiting: calls come many times a second.
    void touch(const store::StoredConnection &connection);
    /// `integration.updated` for the event stream; then whoever listens in this process.
    void announce(const QString &integration, values::IntegrationState state);
    /// Called on whichever thread announces. Set before anything changes.
    using Listener = std::function<void(const QString &integration)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

private:
    store::Database &m_database;
    const core::Clock &m_clock;
    std::atomic<quint64> m_version = 0;
    Listener m_listener;
};

} // namespace callttone::connect
