// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/event_subscriber.h"

#include <QSet>

#include <atomic>

namespace callttone::service {

/// Hands every commit of the journal to the clients of GET /events/stream. Lives on the service thread; only
/// committed() is called from the database's writer.
class EventStreamHub final : public QObject
{
    Q_OBJECT

public:
    EventStreamHub(store::Database &database, std::shared_ptr<ServiceLoop> loop);

    /// What the database calls after a commit; outlives the hub, after which it does nothing.
    [[nodiscard]] std::function<void(const QList<store::JournalEntry> &)> listener();

    [[nodiscard]] bool isFull() const;
    [[nodiscard]] qsizetype clientCount() const { return m_subscribers.size(); }
    void subscribe(GuardedConnection &connection, EventSubscriber::Wish wish);
    /// The key was revoked: its streams end.
    void dropStreamsOf(const QString &keyId);

private:
    void publish(const QList<store::JournalEntry> &entries);

    store::Database &m_database;
    std::shared_ptr<ServiceLoop> m_loop;
    QSet<EventSubscriber *> m_subscribers;
    QTimer m_heartbeat;
    /// Shared with the listener: the writer need not wake this thread while nobody listens.
    std::shared_ptr<std::atomic<bool>> m_wanted = std::make_shared<std::atomic<bool>>(false);
};

} // namespace callttone::service
