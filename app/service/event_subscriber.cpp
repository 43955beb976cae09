// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/event_subscriber.h"

#include "app/core/logging.h"
#include "app/service/guarded_connection.h"
#include "app/service/service_loop.h"
#include "app/service/sse_frame.h"
#include "app/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qint64 maxBacklog = 4 * 1024 * 1024; ///< a live client this far behind is dropped; it resumes by its id
constexpr qint64 replayBacklog = 512 * 1024;   ///< a replay waits while this much is untaken
constexpr int replayStep = 500;

} // namespace

EventSubscriber::EventSubscriber(GuardedConnection &connection, Wish wish, store::Database &database,
                                 std::shared_ptr<ServiceLoop> loop)
    : QObject(&connection)
    , m_connection(connection)
    , m_wish(std::move(wish))
    , m_database(database)
    , m_loop(std::move(loop))
{
    connect(&connection, &GuardedConnection::drained, this, &EventSubscriber::drained);
}

void EventSubscriber::start()
{
    m_connection.stream("retry: 2000\n\n");
    const auto range = [this] {
        return m_database.read([](store::Session &session) { return store::journalRange(session); });
    };
    using Range = core::Result<std::optional<store::JournalRange>>;
    whenDone(m_loop, range, Range(core::fail(stoppingError())), [self = QPointer(this)](const Range &known) {
        if (!self)
            return;
        if (known)
            self->placeKnown(*known);
        else
            self->drop(); // the client comes back by itself and asks again
    });
}

void EventSubscriber::placeKnown(const std::optional<store::JournalRange> &range)
{
    const qint64 first = range ? range->first : 1;
    const qint64 last = range ? range->last : 0;
    m_last = m_wish.after.value_or(last);
    m_told = m_last;
    const bool lost = m_last < first - 1; // some of what followed is no longer kept
    const bool foreign = m_last > last;   // an id of another database, or of this one before it was restored
    if (m_wish.unreadable || lost || foreign)
        reset(last);
    else // a client that hears nothing before it loses the connection still knows where it was
        m_connection.stream(ssePlace(m_last));
    m_stage = Stage::Replaying;
    replayMore();
}

void EventSubscriber::reset(qint64 continuesAfter)
{
    m_last = continuesAfter;
    m_told = continuesAfter;
    const QJsonObject data{{u"continuesAfter"_s, double(continuesAfter)}};
    m_connection.stream(sseFrame(continuesAfter, "stream.reset", QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

void EventSubscriber::replayMore()
{
    if (m_stage != Stage::Replaying || m_reading || m_connection.backlog() > replayBacklog)
        return;
    m_reading = true;
    const auto page = [this] {
        return m_database.read(
            [after = m_last](store::Session &session) { return store::journalAfter(session, after, replayStep); });
    };
    using Page = core::Result<QList<store::JournalEntry>>;
    whenDone(m_loop, page, Page(core::fail(stoppingError())), [self = QPointer(this)](const Page &read) {
        if (!self)
            return;
        self->m_reading = false;
        if (read)
            self->replayed(*read);
        else
            self->drop();
    });
}

void EventSubscriber::replayed(const QList<store::JournalEntry> &entries)
{
    if (!entries.isEmpty() && entries.first().seq > m_last + 1)
        reset(entries.first().seq - 1); // trimmed away under a client that reads slower than the journal grows
    send(entries);
    if (entries.isEmpty() && m_last >= m_announced)
        m_stage = Stage::Live;
    else
        replayMore();
}

void EventSubscriber::publish(const QList<store::JournalEntry> &entries)
{
    if (entries.isEmpty())
        return;
    m_announced = entries.last().seq;
    if (m_stage != Stage::Live)
        return; // the replay reads up to it
    send(entries);
    if (m_connection.backlog() > maxBacklog) {
        qCInfo(core::lcService) << "a stream client does not keep up and is dropped; it can resume where it was";
        drop();
    }
}

void EventSubscriber::send(const QList<store::JournalEntry> &entries)
{
    QByteArray frames;
    for (const store::JournalEntry &entry : entries) {
        if (entry.seq <= m_last)
            continue;
        m_last = entry.seq;
        if (m_wish.types.lets(entry.type)) {
            frames += sseFrame(entry.seq, entry.type.toUtf8(), entry.json());
            m_told = entry.seq;
        }
    }
    if (!frames.isEmpty())
        m_connection.stream(frames);
}

void EventSubscriber::beat()
{
    if (m_told < m_last) {
        m_told = m_last;
        m_connection.stream(ssePlace(m_last));
    }
    m_connection.stream(sseHeartbeat());
}

void EventSubscriber::drained()
{
    replayMore();
}

void EventSubscriber::drop()
{
    m_connection.drop();
}

} // namespace callttone::service
