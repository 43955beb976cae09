// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/connection_book.h"

#include "app/core/clock.h"
#include "app/store/connection_log.h"
#include "app/store/database.h"
#include "app/store/journal.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr core::TimeMs touchEveryMs = 60'000;

} // namespace

ConnectionBook::ConnectionBook(store::Database &database, const core::Clock &clock)
    : m_database(database)
    , m_clock(clock)
{}

std::optional<store::StoredConnection> ConnectionBook::Rows::connection(const QString &integration) const
{
    const auto found = std::find_if(connections.begin(), connections.end(),
                                    [&](const auto &row) { return row.integration == integration; });
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

std::optional<store::StoredGrant> ConnectionBook::Rows::grant(const QString &key) const
{
    const auto found = std::find_if(grants.begin(), grants.end(), [&](const auto &row) { return row.key == key; });
    return found == grants.end() ? std::nullopt : std::optional(*found);
}

core::Result<ConnectionBook::Rows> ConnectionBook::rows() const
{
    return m_database
        .read([](store::Session &session) {
            return Rows{store::listConnections(session), store::listGrants(session)};
        })
        .result();
}

core::Result<void> ConnectionBook::put(const store::StoredConnection &connection, const QString &kind,
                                       const QString &detail)
{
    auto written =
        m_database
            .write([connection, kind, detail, at = m_clock.now()](store::Session &session) {
                store::putConnection(session, connection);
                store::logConnection(session, connection.integration, {.at = at, .kind = kind, .detail = detail});
            })
            .result();
    noteChange();
    return written;
}

core::Result<void> ConnectionBook::change(const QString &integration,
                                          const std::function<void(store::StoredConnection &)> &change,
                                          const QString &kind, bool ok, const QString &detail)
{
    auto written =
        m_database
            .write([=, at = m_clock.now()](store::Session &session) {
                auto row = store::findConnection(session, integration);
                if (!row)
                    return;
                change(*row);
                store::putConnection(session, *row);
                store::logConnection(session, integration, {.at = at, .kind = kind, .ok = ok, .detail = detail});
            })
            .result();
    noteChange();
    return written;
}

core::Result<void> ConnectionBook::remove(const QString &integration, const QString &detail)
{
    auto written =
        m_database
            .write([integration, detail, at = m_clock.now()](store::Session &session) {
                store::deleteConnection(session, integration);
                store::logConnection(session, integration,
                                     {.at = at, .kind = u"disconnected"_s, .ok = detail.isEmpty(), .detail = detail});
            })
            .result();
    noteChange();
    return written;
}

core::Result<QList<values::ConnectionActivity>> ConnectionBook::activity(const QString &integration, int limit) const
{
    return m_database
        .read(
            [integration, limit](store::Session &session) { return store::connectionLog(session, integration, limit); })
        .result();
}

void ConnectionBook::touch(const store::StoredConnection &connection)
{
    const core::TimeMs now = m_clock.now();
    if (connection.lastUsedAt && now - *connection.lastUsedAt < touchEveryMs)
        return;
    m_database.write(
        [id = connection.integration, now](store::Session &session) { store::touchConnection(session, id, now); });
}

void ConnectionBook::announce(const QString &integration, values::IntegrationState state)
{
    // Not waited for: a view that misses it reads the truth when it asks.
    m_database.write([integration, state](store::Session &session) {
        store::journalMessage(session, u"integration.updated"_s,
                              {{u"id"_s, integration}, {u"state"_s, QString(values::infoOf(state).wire)}});
    });
    if (m_listener)
        m_listener(integration);
}

} // namespace callttone::connect
