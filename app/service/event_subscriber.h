// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/type_filter.h"
#include "app/store/journal.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace callttone::store {
class Database;
}

namespace callttone::service {

class GuardedConnection;
class ServiceLoop;

/// One client of the stream. It first reads the journal from where the client left off, then follows what is
/// committed. The seam has neither gap nor repetition: it goes live only when what it has read reaches the newest entry
/// that has been announced; whatever is announced later is newer, and what is not newer than the last one sent is left
/// out. Owned by its connection. Service thread only.
class EventSubscriber final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        std::optional<qint64> after; ///< Last-Event-ID; unset = from now on
        bool unreadable = false;     ///< an id was given that is none of ours
        TypeFilter types;
        QString keyId; ///< whose stream it is
    };

    EventSubscriber(GuardedConnection &connection, Wish wish, store::Database &database,
                    std::shared_ptr<ServiceLoop> loop);

    void start();
    /// Entries committed just now, oldest first; `newest` was announced at any time before or with them.
    void publish(const QList<store::JournalEntry> &entries);
    void beat();
    void drop();
    [[nodiscard]] const QString &keyId() const { return m_wish.keyId; }

private:
    enum class Stage { Waiting, Replaying, Live };

    void placeKnown(const std::optional<store::JournalRange> &range);
    /// Tells the client that it missed something and has to read its lists anew.
    void reset(qint64 continuesAfter);
    void replayMore();
    void replayed(const QList<store::JournalEntry> &entries);
    void send(const QList<store::JournalEntry> &entries);
    void drained();

    GuardedConnection &m_connection;
    Wish m_wish;
    store::Database &m_database;
    std::shared_ptr<ServiceLoop> m_loop;
    Stage m_stage = Stage::Waiting;
    bool m_reading = false;
    qint64 m_last = 0;      ///< newest sequence dealt with
    qint64 m_told = 0;      ///< newest id the client was sent
    qint64 m_announced = 0; ///< newest sequence published since this subscriber exists
};

} // namespace callttone::service
