// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/delivery_commands.h"

#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/delivery/sample_event.h"
#include "app/delivery/signing.h"
#include "app/store/database.h"
#include "app/store/delivery_log.h"
#include "app/store/outbox.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

constexpr int bulkChunk = 500; ///< replays per transaction, so a large one never holds up accepting events

using CountPromise = std::shared_ptr<QPromise<core::Result<qint64>>>;

/// Requeues `ids` chunk by chunk; each chunk's commit starts the next.
void requeueChunks(store::Database &database, const std::function<void()> &wake, const core::Clock &clock,
                   QStringList ids, qint64 done, const CountPromise &promise)
{
    if (ids.isEmpty()) {
        promise->addResult(done);
        promise->finish();
        return;
    }
    const QStringList chunk = ids.mid(0, bulkChunk);
    const QStringList rest = ids.mid(bulkChunk);
    const core::TimeMs now = clock.now();
    database
        .write([chunk, now](store::Session &session) {
            qint64 requeued = 0;
            for (const QString &id : chunk)
                requeued += store::requeue(session, id, now).has_value() ? 1 : 0; // what is being sent goes out anyway
            return requeued;
        })
        .then(QtFuture::Launch::Sync,
              [&database, wake, &clock, rest, done, promise](const core::Result<qint64> &result) {
                  if (!result) {
                      promise->addResult(core::fail(result.error()));
                      promise->finish();
                      return;
                  }
                  wake();
                  requeueChunks(database, wake, clock, rest, done + *result, promise);
              });
}

QFuture<core::Result<qint64>> replayAll(store::Database &database, const std::function<void()> &wake,
                                        const core::Clock &clock, const values::DeliveryFilter &filter, bool dryRun)
{
    if (dryRun) {
        return database.read([filter](store::Session &session) { return store::countReplayable(session, filter); });
    }
    auto promise = std::make_shared<QPromise<core::Result<qint64>>>();
    promise->start();
    database.read([filter](store::Session &session) { return store::replayableIds(session, filter); })
        .then(QtFuture::Launch::Sync, [&database, wake, &clock, promise](const core::Result<QStringList> &ids) {
            if (ids) {
                requeueChunks(database, wake, clock, *ids, 0, promise);
            } else {
                promise->addResult(core::fail(ids.error()));
                promise->finish();
            }
        });
    return promise->future();
}

values::SignatureState checkSignature(const values::DeliveryAttempt &attempt, const QByteArray &payload,
                                      const ActiveEndpoint &endpoint)
{
    QByteArray sent;
    for (const auto &[name, value] : attempt.requestHeaders) {
        if (name.compare("X-Webhook-Signature", Qt::CaseInsensitive) == 0)
            sent = value;
    }
    if (sent.isEmpty() || endpoint.secret.isEmpty())
        return values::SignatureState::Unknown;
    if (verifyGuideSignature(endpoint.secret.reveal(), payload, sent))
        return values::SignatureState::Verified;
    if (!endpoint.previousSecret.isEmpty() && verifyGuideSignature(endpoint.previousSecret.reveal(), payload, sent))
        return values::SignatureState::Verified;
    const bool before = attempt.startedAt < endpoint.endpoint.secretRotatedAt.value_or(0);
    return before ? values::SignatureState::SecretRotated : values::SignatureState::Mismatch;
}

} // namespace

DeliveryCommands::DeliveryCommands(store::Database &database, EndpointRegistry &endpoints, DeliveryEngine &engine,
                                   ConnectorEngine &connectors, const core::Clock &clock)
    : m_database(database)
    , m_endpoints(endpoints)
    , m_engine(engine)
    , m_connectors(connectors)
    , m_clock(clock)
{}

void DeliveryCommands::wake()
{
    m_engine.wake();
    m_connectors.wake();
}

QFuture<core::Result<TestResult>> DeliveryCommands::sendTest(const QString &endpointId, values::EventType type)
{
    auto promise = std::make_shared<QPromise<core::Result<TestResult>>>();
    promise->start();
    const auto refuse = [promise](const core::ApiError &error) {
        promise->addResult(core::fail(error));
        promise->finish();
    };
    const ActiveEndpointPtr endpoint = m_endpoints.find(endpointId);
    if (!endpoint) {
        refuse(core::notFound(u"webhook endpoint"_s, endpointId));
        return promise->future();
    }
    const core::TimeMs now = m_clock.now();
    const values::CallEvent event = sampleEvent(type, now);
    const store::Route route{{u"webhook"_s, endpointId, endpoint->endpoint.label()}, true, {}};
    const store::Lease lease = m_engine.lease();
    m_database
        .write([event, route, now, lease](store::Session &session) {
            return store::appendEvent(session, event, {route}, now, lease);
        })
        .then(QtFuture::Launch::Sync, [this, promise, refuse](const core::Result<store::AppendOutcome> &stored) {
            if (!stored)
                return refuse(stored.error());
            store::ClaimedDelivery claimed = stored->claimed.first();
            claimed.trigger = values::wireName(values::AttemptTrigger::Test);
            const QString id = claimed.delivery.id;
            m_engine.submitTest(claimed, [promise, refuse, id](const core::Result<values::DeliveryAttempt> &attempt) {
                if (!attempt)
                    return refuse(attempt.error());
                promise->addResult(TestResult{id, *attempt});
                promise->finish();
            });
        });
    return promise->future();
}

QFuture<core::Result<values::Delivery>> DeliveryCommands::replay(const QString &deliveryId)
{
    const core::TimeMs now = m_clock.now();
    return m_database
        .write([deliveryId, now](store::Session &session) { return store::requeue(session, deliveryId, now); })
        .then(QtFuture::Launch::Sync, [this](const core::Result<values::Delivery> &delivery) {
            wake();
            return delivery;
        });
}

QFuture<core::Result<values::Delivery>> DeliveryCommands::cancel(const QString &deliveryId)
{
    const core::TimeMs now = m_clock.now();
    return m_database.write([deliveryId, now](store::Session &session) {
        return store::endDelivery(session, deliveryId, values::DeliveryStatus::Cancelled, u"Cancelled by a person"_s,
                                  now);
    });
}

QFuture<core::Result<qint64>> DeliveryCommands::replayMatching(const values::DeliveryFilter &filter, bool dryRun)
{
    return replayAll(
        m_database, [this] { wake(); }, m_clock, filter, dryRun);
}

QFuture<core::Result<qint64>> DeliveryCommands::recover(const QString &endpointId, core::TimeMs since,
                                                        std::optional<core::TimeMs> until, bool dryRun)
{
    values::DeliveryFilter filter;
    filter.destination.words = {endpointId};
    // Ended without success. Pending and retrying ones are left alone: their own attempt is coming.
    filter.status.words = {values::wireName(values::DeliveryStatus::Failed),
                           values::wireName(values::DeliveryStatus::Skipped),
                           values::wireName(values::DeliveryStatus::Cancelled)};
    filter.from = since;
    filter.to = until;
    filter.test = false;
    return replayAll(
        m_database, [this] { wake(); }, m_clock, filter, dryRun);
}

QFuture<core::Result<values::DeliveryDetail>> DeliveryCommands::detail(const QString &deliveryId)
{
    return m_database.read([deliveryId](store::Session &session) { return store::deliveryDetail(session, deliveryId); })
        .then(QtFuture::Launch::Sync, [this](core::Result<values::DeliveryDetail> detail) {
            const ActiveEndpointPtr endpoint =
                detail ? m_endpoints.find(detail->delivery.destination.id) : ActiveEndpointPtr();
            if (endpoint) {
                detail->secretHint = QString::fromLatin1(endpoint->secret.hint());
                for (values::DeliveryAttempt &attempt : detail->attempts)
                    attempt.signature = checkSignature(attempt, detail->payload, *endpoint);
            }
            return detail;
        });
}

} // namespace callttone::delivery
