// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QFuture>
#include <QJsonValue>

#include <functional>

namespace callttone::delivery {
class ConnectorBook;
class ConnectorEngine;
class DeliveryEngine;
} // namespace callttone::delivery
namespace callttone::store {
class Database;
struct Route;
} // namespace callttone::store
namespace callttone::values {
struct CallEvent;
}

namespace callttone::ingest {

/// What became of one posted event.
struct Accepted
{
    QString id;
    bool duplicate = false;
    int deliveries = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

struct IntakeAnswer
{
    QList<Accepted> events;
    bool batch = false; ///< the body was an array or NDJSON: answer with an array

    [[nodiscard]] QJsonValue toJson() const;
};

/// The one way events come in, whatever door they used: parse, check, store with their deliveries in one transaction,
/// hand the deliveries to the engine. Thread-safe.
class EventIntake
{
public:
    EventIntake(store::Database &database, delivery::DeliveryEngine &engine, const core::Clock &clock);

    /// From now on events go to connected integrations as well. Set before events come in; both outlive it.
    void setConnectors(const delivery::ConnectorBook &book, delivery::ConnectorEngine &engine);

    /// `body`: one JSON object, a JSON array, or NDJSON (`application/x-ndjson`, or by its shape). All events of a
    /// batch are stored or none; errors carry pointers such as /3/callId. Finishes after the commit.
    [[nodiscard]] QFuture<core::Result<IntakeAnswer>> accept(const QByteArray &body, const QByteArray &contentType);
    [[nodiscard]] QFuture<core::Result<IntakeAnswer>> accept(QList<values::CallEvent> events, bool batch);

    /// Called on whichever thread posts, before an event is stored; must not block. Set before events come in.
    using Listener = std::function<void(const values::CallEvent &event)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }

private:
    void wakeFor(const QList<store::Route> &routes, const QStringList &connectors);

    store::Database &m_database;
    delivery::DeliveryEngine &m_engine;
    const core::Clock &m_clock;
    const delivery::ConnectorBook *m_connectors = nullptr;
    delivery::ConnectorEngine *m_connectorEngine = nullptr;
    Listener m_listener;
};

} // namespace callttone::ingest
