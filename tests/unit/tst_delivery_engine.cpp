// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/memory_vault.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/store/delivery_log.h"
#include "tests/support/fake_connectors.h"
#include "tests/support/fake_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/store_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using values::DeliveryStatus;
using values::EventType;

namespace {

/// A whole engine over a scripted network.
struct Engine
{
    explicit Engine(FakeTransport::Answer answer, delivery::EngineOptions options = {})
    {
        if (options.retryScheduleMs.isEmpty())
            options.retryScheduleMs = {0, 5'000, 300'000};
        auto fake = std::make_unique<FakeTransport>(std::move(answer));
        transport = fake.get();
        engine = std::make_unique<delivery::DeliveryEngine>(*store.database, registry, std::move(fake), clock, options);
        intake = std::make_unique<ingest::EventIntake>(*store.database, *engine, clock);
        commands = std::make_unique<delivery::DeliveryCommands>(*store.database, registry, *engine, connectors, clock);
        engine->start();
    }

    values::WebhookEndpoint addEndpoint(const QString &path = u"a"_s, const QJsonObject &more = {})
    {
        QJsonObject body = more;
        body.insert(u"url"_s, u"https://example.com/"_s + path);
        const auto created = registry.create(*values::EndpointChanges::fromJson(body, true)).result();
        if (!created)
            qFatal("%s", qPrintable(created.error().oneLine()));
        secrets.insert((*created)->endpoint.id, (*created)->secret.reveal());
        return (*created)->endpoint;
    }
    void post(const QString &callId, EventType type = EventType::CallEnded)
    {
        const auto accepted = intake->accept({makeEvent(type, callId, clock.now())}, false).result();
        if (!accepted)
            qFatal("%s", qPrintable(accepted.error().oneLine()));
    }
    QList<values::Delivery> deliveries(const QString &query = {})
    {
        const auto filter = *values::DeliveryFilter::fromQuery(QUrlQuery(query));
        return store
            .read([&](store::Session &session) {
                return store::listDeliveries(session, filter, {500, {}, false});
            })
            ->data;
    }
    bool reaches(const QString &query, int count)
    {
        return QTest::qWaitFor([&] { return int(deliveries(query).size()) == count; }, 5'000);
    }

    StoreFixture store;
    ManualClock clock;
    connect::MemoryVault vault;
    delivery::EndpointRegistry registry{*store.database, vault, clock};
    FakeConnectors noConnectors;
    delivery::ConnectorEngine connectors{*store.database, noConnectors, clock, {}};
    FakeTransport *transport = nullptr;
    std::unique_ptr<delivery::DeliveryEngine> engine;
    std::unique_ptr<ingest::EventIntake> intake;
    std::unique_ptr<delivery::DeliveryCommands> commands;
    QHash<QString, QByteArray> secrets;
};

QByteArray header(const delivery::EgressRequest &request, QByteArrayView name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

class TestDeliveryEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatItAccepts();
    void retriesOnScheduleThenGivesUp();
    void honoursRetryAfter();
    void goneDisablesTheEndpoint();
    void aBlackHoleHoldsOnlyItsShare();
    void switchedOffHoldsAndComesBack();
    void deletedEndpointsGetNothing();
    void testsReachFilteredAndDisabledEndpoints();
    void replayOneAndMany();
    void recoverSendsWhatNeverSucceeded();
    void rotationSignsWithBothDuringTheGrace();
    void signaturesAreChecked();
    void rateLimitsHold();
    void backlogInTheDatabaseIsDrained();
    void backlogNeedsNoTimerToBeDrained();
    void resultsSurviveAFullDisk();
    void stoppingGivesBackWhatWasNotSent();
    void secretsAreNotInTheDatabase();
};

void TestDeliveryEngine::deliversWhatItAccepts()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    e.addEndpoint(u"a"_s);
    e.addEndpoint(u"b"_s, {{u"events"_s, QJsonArray{u"call.started"_s}}});
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    const auto request = e.transport->requests().at(0);
    QCOMPARE(request.url, "https://example.com/a"_ba);
    QCOMPARE(header(request, "X-Webhook-Event"), "call.ended"_ba);
    QCOMPARE(header(request, "webhook-id"), e.deliveries().first().eventId.toLatin1());
    const auto detail = e.commands->detail(e.deliveries().first().id).result();
    QCOMPARE(detail->payload, request.body);
    QCOMPARE(detail->attempts.size(), 1);
    QCOMPARE(detail->attempts[0].code, 200);
    QTRY_COMPARE(e.engine->figures().inFlight, 0);
}

void TestDeliveryEngine::retriesOnScheduleThenGivesUp()
{
    Engine e([](const auto &) { return FakeTransport::result(500); });
    e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=retrying&triesMin=1"_s, 1));
    const core::TimeMs next = *e.deliveries().first().nextAttemptAt;
    QVERIFY(next >= e.clock.now() + 4'000 && next <= e.clock.now() + 6'000); // 5 s ± 20 %
    e.clock.advance(6'001);
    e.engine->wake();
    QVERIFY(e.reaches(u"status=retrying&triesMin=2"_s, 1));
    e.clock.advance(360'001);
    e.engine->wake();
    QVERIFY(e.reaches(u"status=failed&triesMin=3"_s, 1));
    QCOMPARE(int(e.transport->requests().size()), 3);
    QCOMPARE(header(e.transport->requests()[2], "X-Webhook-Attempt"), "3"_ba);
    QCOMPARE(header(e.transport->requests()[2], "webhook-id"), header(e.transport->requests()[0], "webhook-id"));
}

void TestDeliveryEngine::honoursRetryAfter()
{
    Engine e([](const auto &) { return FakeTransport::result(429, {{"Retry-After", "1200"}}); });
    e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=retrying&triesMin=1"_s, 1));
    QVERIFY(*e.deliveries().first().nextAttemptAt >= e.clock.now() + 1'200'000);
}

void TestDeliveryEngine::goneDisablesTheEndpoint()
{
    Engine e([](const auto &) { return FakeTransport::result(410); });
    const auto endpoint = e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=failed"_s, 1));
    QTRY_VERIFY(!e.registry.find(endpoint.id)->endpoint.enabled);
    QVERIFY(e.registry.find(endpoint.id)->endpoint.disabledReason.contains("410"_L1));
    e.post(u"c2"_s); // kept, with the reason, and not sent
    QVERIFY(e.reaches(u"status=skipped"_s, 1));
    QCOMPARE(int(e.transport->requests().size()), 1);
}

void TestDeliveryEngine::aBlackHoleHoldsOnlyItsShare()
{
    delivery::EngineOptions options;
    options.maxInFlightPerDestination = 4;
    Engine e(
        [](const delivery::EgressRequest &request) -> std::optional<delivery::EgressResult> {
            if (request.url.endsWith("hole"))
                return std::nullopt;
            return FakeTransport::result(200);
        },
        options);
    e.addEndpoint(u"hole"_s);
    e.addEndpoint(u"healthy"_s);
    for (int i = 0; i < 100; ++i)
        e.post(u"c%1"_s.arg(i));
    QVERIFY(e.reaches(u"status=delivered&destination=healthy"_s, 100));
    QCOMPARE(e.engine->figures().inFlight, 4);
    e.engine->stop(0);
}

void TestDeliveryEngine::switchedOffHoldsAndComesBack()
{
    std::atomic<int> status = 500;
    Engine e([&status](const auto &) { return FakeTransport::result(status); });
    const auto endpoint = e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=retrying&triesMin=1"_s, 1));
    const auto toggle = [&](bool enabled) {
        return e.registry.update(endpoint.id, *values::EndpointChanges::fromJson({{u"enabled"_s, enabled}}, false))
            .result();
    };
    QVERIFY(toggle(false));
    status = 200;
    e.clock.advance(3'600'000);
    e.engine->wake();
    e.post(u"c2"_s);
    QVERIFY(e.reaches(u"status=skipped"_s, 1));
    QCOMPARE(int(e.transport->requests().size()), 1);
    QVERIFY(toggle(true));
    e.engine->wake();
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
}

void TestDeliveryEngine::deletedEndpointsGetNothing()
{
    Engine e([](const auto &) { return FakeTransport::result(500); });
    const auto endpoint = e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=retrying&triesMin=1"_s, 1));
    QVERIFY(e.registry.remove(endpoint.id).result());
    QVERIFY(e.reaches(u"status=skipped"_s, 1));
    QVERIFY(!*e.vault.read(u"webhook:%1:secret"_s.arg(endpoint.id)));
    e.clock.advance(3'600'000);
    e.engine->wake();
    e.post(u"c2"_s);
    QCOMPARE(int(e.transport->requests().size()), 1);
    QCOMPARE(int(e.deliveries().size()), 1);
}

void TestDeliveryEngine::testsReachFilteredAndDisabledEndpoints()
{
    Engine e([](const auto &) { return FakeTransport::result(503); });
    const auto endpoint = e.addEndpoint(u"a"_s, {{u"events"_s, QJsonArray{u"call.started"_s}}, {u"enabled"_s, false}});
    const auto tested = e.commands->sendTest(endpoint.id, EventType::CallEnded).result();
    QVERIFY2(tested, tested ? "" : qPrintable(tested.error().oneLine()));
    QCOMPARE(tested->attempt.code, 503);
    QCOMPARE(tested->attempt.trigger, values::AttemptTrigger::Test);
    QVERIFY(e.reaches(u"status=failed&test=true"_s, 1)); // one attempt, no retries
    const auto stored =
        e.store.read([&](store::Session &session) { return store::deliveryDetail(session, tested->deliveryId); });
    QCOMPARE(stored->attempts.size(), 1);
    QCOMPARE(e.commands->sendTest(u"we_none"_s, EventType::CallEnded).result().error().kind, core::ErrorKind::NotFound);
}

void TestDeliveryEngine::replayOneAndMany()
{
    std::atomic<int> status = 500;
    delivery::EngineOptions options;
    options.retryScheduleMs = {0};
    Engine e([&status](const auto &) { return FakeTransport::result(status); }, options);
    e.addEndpoint();
    for (int i = 0; i < 20; ++i)
        e.post(u"c%1"_s.arg(i));
    QVERIFY(e.reaches(u"status=failed"_s, 20));
    status = 200;
    const QString first = e.deliveries().first().id;
    const QString eventId = e.deliveries().first().eventId;
    QVERIFY(e.commands->replay(first).result());
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    const auto detail = e.commands->detail(first).result();
    QCOMPARE(detail->attempts.last().trigger, values::AttemptTrigger::Manual);
    QCOMPARE(detail->attempts.last().number, 2);
    QCOMPARE(header(e.transport->requests().back(), "webhook-id"), eventId.toLatin1());
    const auto failed = *values::DeliveryFilter::fromQuery(QUrlQuery(u"status=failed"_s));
    QCOMPARE(e.commands->replayMatching(failed, true).result().value(), 19);
    QCOMPARE(e.commands->replayMatching(failed, false).result().value(), 19);
    QVERIFY(e.reaches(u"status=delivered"_s, 20));
}

void TestDeliveryEngine::recoverSendsWhatNeverSucceeded()
{
    std::atomic<int> status = 500;
    delivery::EngineOptions options;
    options.retryScheduleMs = {0};
    Engine e([&status](const auto &) { return FakeTransport::result(status); }, options);
    const auto endpoint = e.addEndpoint();
    e.post(u"early"_s);
    QVERIFY(e.reaches(u"status=failed"_s, 1));
    e.clock.advance(1'000);
    const core::TimeMs since = e.clock.now();
    e.post(u"late"_s);
    QVERIFY(e.reaches(u"status=failed"_s, 2));
    status = 200;
    e.post(u"fine"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    QCOMPARE(e.commands->recover(endpoint.id, since, {}, true).result().value(), 1);
    QCOMPARE(e.commands->recover(endpoint.id, since, {}, false).result().value(), 1);
    QVERIFY(e.reaches(u"status=delivered"_s, 2));
}

void TestDeliveryEngine::rotationSignsWithBothDuringTheGrace()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    const auto endpoint = e.addEndpoint();
    const auto rotated = e.registry.rotateSecret(endpoint.id, 60).result();
    QVERIFY(rotated);
    QCOMPARE((*rotated)->endpoint.previousSecretUntil, e.clock.now() + 60'000);
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    QCOMPARE(header(e.transport->requests().back(), "webhook-signature").count("v1,"), 2);
    e.clock.advance(60'001);
    e.post(u"c2"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 2));
    QCOMPARE(header(e.transport->requests().back(), "webhook-signature").count("v1,"), 1);
    QCOMPARE(e.registry.rotateSecret(endpoint.id, 700'000).result().error().kind, core::ErrorKind::Validation);
}

void TestDeliveryEngine::signaturesAreChecked()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    const auto endpoint = e.addEndpoint();
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    const QString id = e.deliveries().first().id;
    const auto state = [&] { return e.commands->detail(id).result()->attempts.first().signature; };
    QCOMPARE(state(), values::SignatureState::Verified);
    QCOMPARE(e.commands->detail(id).result()->secretHint.toLatin1(), e.secrets.value(endpoint.id).right(4));
    e.clock.advance(1'000);
    QVERIFY(e.registry.rotateSecret(endpoint.id, 0).result());
    QCOMPARE(state(), values::SignatureState::SecretRotated);
    QVERIFY(e.store.write([](store::Session &session) { session.run(u"UPDATE events SET payload = ?"_s, {"{}"_ba}); }));
    QVERIFY(e.registry.rotateSecret(endpoint.id, 0).result());
    e.post(u"c2"_s);
}

void TestDeliveryEngine::rateLimitsHold()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    e.addEndpoint(u"a"_s, {{u"rateLimit"_s, 3}});
    for (int i = 0; i < 10; ++i)
        e.post(u"c%1"_s.arg(i));
    QVERIFY(e.reaches(u"status=delivered"_s, 3));
    QTest::qWait(50);
    QCOMPARE(int(e.transport->requests().size()), 3); // the clock stands still, so not one more
    for (int second = 1; second <= 3; ++second) {
        e.clock.advance(1'001);
        e.engine->wake();
        QVERIFY(e.reaches(u"status=delivered"_s, std::min(10, 3 + second * 3)));
    }
}

void TestDeliveryEngine::backlogInTheDatabaseIsDrained()
{
    delivery::EngineOptions options;
    options.maxQueuedPerDestination = 8;
    std::atomic<bool> answers = false;
    Engine e(
        [&answers](const auto &) -> std::optional<delivery::EgressResult> {
            if (!answers)
                return FakeTransport::result(503);
            return FakeTransport::result(200);
        },
        options);
    e.addEndpoint();
    for (int i = 0; i < 60; ++i)
        e.post(u"c%1"_s.arg(i));
    answers = true;
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 e.clock.advance(400'000);
                                 e.engine->wake();
                                 return int(e.deliveries(u"status=delivered"_s).size()) == 60;
                             }()),
                             10'000);
}

void TestDeliveryEngine::backlogNeedsNoTimerToBeDrained()
{
    delivery::EngineOptions options;
    options.maxQueuedPerDestination = 8;
    Engine e([](const auto &) { return FakeTransport::result(200); }, options);
    e.addEndpoint();
    QList<values::CallEvent> burst;
    for (int i = 0; i < 500; ++i)
        burst.append(makeEvent(EventType::CallEnded, u"c%1"_s.arg(i), e.clock.now()));
    QVERIFY(e.intake->accept(burst, true).result());
    QVERIFY(e.reaches(u"status=delivered"_s, 500)); // the clock stands still: only room and commits may wake it
}

void TestDeliveryEngine::resultsSurviveAFullDisk()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    e.addEndpoint();
    const auto limitPages = [&](int extra) {
        std::ignore = e.store.write([extra](store::Session &session) {
            const int pages = session.scalar(u"PRAGMA page_count"_s).toInt();
            std::ignore = session.scalar(u"PRAGMA max_page_count = %1"_s.arg(pages + extra));
        });
    };
    for (int i = 0; i < 3; ++i)
        e.post(u"c%1"_s.arg(i));
    QVERIFY(e.reaches(u"status=delivered"_s, 3));
    limitPages(0);
    int accepted = 3;
    for (int i = 0; i < 200; ++i) { // fill the last page; some are accepted and their results then find no room
        if (e.intake->accept({makeEvent(EventType::CallEnded, u"f%1"_s.arg(i), e.clock.now())}, false).result())
            ++accepted;
    }
    limitPages(100'000);
    QTRY_VERIFY_WITH_TIMEOUT(([&] {
                                 e.clock.advance(2'000);
                                 e.engine->wake();
                                 return int(e.deliveries(u"status=delivered"_s).size()) == accepted;
                             }()),
                             10'000);
    QCOMPARE(int(e.transport->requests().size()), accepted); // written late, but sent once
}

void TestDeliveryEngine::stoppingGivesBackWhatWasNotSent()
{
    Engine e([](const auto &) -> std::optional<delivery::EgressResult> { return std::nullopt; });
    e.addEndpoint();
    for (int i = 0; i < 50; ++i)
        e.post(u"c%1"_s.arg(i));
    QTRY_COMPARE(e.engine->figures().inFlight, 32);
    e.engine->stop(0);
    QCOMPARE(int(e.deliveries(u"status=pending"_s).size()), 50);
    QCOMPARE(int(e.deliveries(u"status=sending"_s).size()), 0);
}

void TestDeliveryEngine::secretsAreNotInTheDatabase()
{
    Engine e([](const auto &) { return FakeTransport::result(200); });
    const auto endpoint =
        e.addEndpoint(u"a"_s, {{u"headers"_s, QJsonObject{{u"X-Api-Key"_s, u"k3y-value-of-the-customer"_s}}}});
    e.post(u"c1"_s);
    QVERIFY(e.reaches(u"status=delivered"_s, 1));
    QCOMPARE(header(e.transport->requests().back(), "X-Api-Key"), "k3y-value-of-the-customer"_ba);
    e.engine->stop();
    const QByteArray secret = e.secrets.value(endpoint.id);
    for (const QString &name : {u"callttone.db"_s, u"callttone.db-wal"_s}) {
        QFile file(e.store.dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(secret.mid(6)));
        QVERIFY(!bytes.contains("k3y-value"));
    }
}

QTEST_GUILESS_MAIN(TestDeliveryEngine)
#include "tst_delivery_engine.moc"
