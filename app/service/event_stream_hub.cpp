// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/event_stream_hub.h"

#include "app/service/guarded_connection.h"
#include "app/service/service_loop.h"
#include "app/store/database.h"

namespace callttone::service {

namespace {

constexpr qsizetype maxClients = 100;
constexpr int heartbeatMs = 15'000;

} // namespace

EventStreamHub::EventStreamHub(store::Database &database, std::shared_ptr<ServiceLoop> loop)
    : m_database(database)
    , m_loop(std::move(loop))
{
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        for (EventSubscriber *subscriber : std::as_const(m_subscribers))
            subscriber->beat();
    });
    m_heartbeat.start(heartbeatMs);
}

std::function<void(const QList<store::JournalEntry> &)> EventStreamHub::listener()
{
    return [this, wanted = m_wanted, loop = m_loop](const QList<store::JournalEntry> &entries) {
        if (wanted->load())
            loop->post([this, entries] { publish(entries); }); // dropped once the loop is closed, so `this` lives
    };
}

bool EventStreamHub::isFull() const
{
    return m_subscribers.size() >= maxClients;
}

void EventStreamHub::subscribe(GuardedConnection &connection, EventSubscriber::Wish wish)
{
    auto *subscriber = new EventSubscriber(connection, std::move(wish), m_database, m_loop);
    m_subscribers.insert(subscriber);
    // On gone, not on destroyed: a client that left gets nothing more, even while its objects still wait for deletion.
    connect(&connection, &GuardedConnection::gone, this, [this, subscriber] {
        m_subscribers.remove(subscriber);
        *m_wanted = !m_subscribers.isEmpty();
    });
    // Before the journal is read: a commit is then either in what is read, or announced, or both.
    *m_wanted = true;
    subscriber->start();
}

void EventStreamHub::dropStreamsOf(const QString &keyId)
{
    const QSet<EventSubscriber *> subscribers = m_subscribers; // dropping removes from it
    for (EventSubscriber *subscriber : subscribers) {
        if (subscriber->keyId() == keyId)
            subscriber->drop();
    }
}

void EventStreamHub::publish(const QList<store::JournalEntry> &entries)
{
    const QSet<EventSubscriber *> subscribers = m_subscribers; // one that is too slow drops out meanwhile
    for (EventSubscriber *subscriber : subscribers)
        subscriber->publish(entries);
}

} // namespace callttone::service
