// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ingest/event_intake.h"

#include "app/delivery/connectors/connector_book.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_engine.h"
#include "app/ingest/event_parser.h"
#include "app/store/connector_outbox.h"
#include "app/store/database.h"
#include "app/store/event_log.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ingest {

namespace {

/// One event on its way into the database.
struct Routed
{
    values::CallEvent event;
    QList<store::Route> routes;
    QStringList connectors; ///< those of the routes that are connectors'
};

store::AppendOutcome appended(store::Session &session, const Routed &one, core::TimeMs now, const store::Lease &lease)
{
    store::AppendOutcome outcome = store::appendEvent(session, one.event, one.routes, now, lease);
    if (!outcome.duplicate && !one.event.callId.isEmpty())
        store::hastenCall(session, one.event.callId, one.connectors, now);
    return outcome;
}

} // namespace

QJsonObject Accepted::toJson() const
{
    return {{u"id"_s, id}, {u"duplicate"_s, duplicate}, {u"deliveries"_s, deliveries}};
}

QJsonValue IntakeAnswer::toJson() const
{
    if (!batch)
        return events.isEmpty() ? QJsonObject() : events.first().toJson();
    QJsonArray array;
    for (const Accepted &accepted : events)
        array.append(accepted.toJson());
    return array;
}

EventIntake::EventIntake(store::Database &database, delivery::DeliveryEngine &engine, const core::Clock &clock)
    : m_database(database)
    , m_engine(engine)
    , m_clock(clock)
{}

void EventIntake::setConnectors(const delivery::ConnectorBook &book, delivery::ConnectorEngine &engine)
{
    m_connectors = &book;
    m_connectorEngine = &engine;
}

QFuture<core::Result<IntakeAnswer>> EventIntake::accept(const QByteArray &body, const QByteArray &contentType)
{
    auto parsed = parseEvents(body, contentType, m_clock.now());
    if (!parsed)
        return QtFuture::makeReadyFuture(core::Result<IntakeAnswer>(core::fail(parsed.error())));
    return accept(std::move(parsed->events), parsed->batch);
}

QFuture<core::Result<IntakeAnswer>> EventIntake::accept(QList<values::CallEvent> events, bool batch)
{
    auto routed = std::make_shared<std::vector<Routed>>();
    routed->reserve(size_t(events.size()));
    for (values::CallEvent &event : events) {
        if (m_listener)
            m_listener(event);
        QList<store::Route> routes = m_engine.routesFor(event);
        QStringList connectors;
        if (m_connectors) {
            for (const store::Route &route : m_connectors->routesFor(event)) {
                routes.append(route);
                connectors.append(route.destination.id);
            }
        }
        routed->push_back({std::move(event), std::move(routes), std::move(connectors)});
    }
    const core::TimeMs now = m_clock.now();
    const store::Lease lease = m_engine.lease();
    return m_database
        .write([routed, now, lease](store::Session &session) {
            QList<store::AppendOutcome> outcomes;
            outcomes.reserve(qsizetype(routed->size()));
            for (const Routed &one : *routed)
                outcomes.append(appended(session, one, now, lease));
            return outcomes;
        })
        .then(QtFuture::Launch::Sync, [this, routed, batch](core::Result<QList<store::AppendOutcome>> stored) {
            return core::Result<IntakeAnswer>(
                std::move(stored)
                    .map([&](QList<store::AppendOutcome> outcomes) {
                        IntakeAnswer answer;
                        answer.batch = batch;
                        for (qsizetype i = 0; i < outcomes.size(); ++i) {
                            store::AppendOutcome &outcome = outcomes[i];
                            if (outcome.duplicate)
                                m_engine.abandon((*routed)[size_t(i)].routes);
                            else
                                wakeFor((*routed)[size_t(i)].routes, (*routed)[size_t(i)].connectors);
                            m_engine.submit(std::move(outcome.claimed));
                            answer.events.append({outcome.id, outcome.duplicate, outcome.deliveries});
                        }
                        return answer;
                    })
                    .map_error([&](core::ApiError error) {
                        for (const Routed &one : *routed)
                            m_engine.abandon(one.routes);
                        return error;
                    }));
        });
}

void EventIntake::wakeFor(const QList<store::Route> &routes, const QStringList &connectors)
{
    if (!connectors.isEmpty())
        m_connectorEngine->wake();
    const auto waits = [&connectors](const store::Route &route) {
        return !route.claimed && !connectors.contains(route.destination.id);
    };
    if (std::any_of(routes.begin(), routes.end(), waits))
        m_engine.wake(); // some found no room in memory and now wait in the database
}

} // namespace callttone::ingest
