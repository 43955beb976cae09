// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/delivery_attempt.h"
#include "models/values/delivery_filter.h"

#include <QFuture>

namespace callttone::store {
class Database;
}

namespace callttone::delivery {

class ConnectorEngine;
class DeliveryEngine;
class EndpointRegistry;

struct TestResult
{
    QString deliveryId;
    values::DeliveryAttempt attempt;
};

/// What people do to deliveries: test, replay, cancel, recover. Thread-safe.
class DeliveryCommands
{
public:
    DeliveryCommands(store::Database &database, EndpointRegistry &endpoints, DeliveryEngine &engine,
                     ConnectorEngine &connectors, const core::Clock &clock);

    /// A real signed event of `type` with sample fields, sent now even if the endpoint filters it out or is disabled;
    /// finishes with the attempt's result. Kept in the log, marked test, outside calls and health.
    [[nodiscard]] QFuture<core::Result<TestResult>> sendTest(const QString &endpointId, values::EventType type);
    [[nodiscard]] QFuture<core::Result<values::Delivery>> replay(const QString &deliveryId);
    [[nodiscard]] QFuture<core::Result<values::Delivery>> cancel(const QString &deliveryId);
    /// Replays all that match and are not being sent; the count with `dryRun`, without sending anything.
    [[nodiscard]] QFuture<core::Result<qint64>> replayMatching(const values::DeliveryFilter &filter, bool dryRun);
    /// What never succeeded for this endpoint in the range and has no retry pending.
    [[nodiscard]] QFuture<core::Result<qint64>> recover(const QString &endpointId, core::TimeMs since,
                                                        std::optional<core::TimeMs> until, bool dryRun);
    /// The delivery with its attempts, each checked against the secret the endpoint has now.
    [[nodiscard]] QFuture<core::Result<values::DeliveryDetail>> detail(const QString &deliveryId);

private:
    /// Something was made due, for whichever of the two delivers it.
    void wake();

    store::Database &m_database;
    EndpointRegistry &m_endpoints;
    DeliveryEngine &m_engine;
    ConnectorEngine &m_connectors;
    const core::Clock &m_clock;
};

} // namespace callttone::delivery
