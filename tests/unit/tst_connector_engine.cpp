// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/memory_vault.h"
#include "app/delivery/connectors/connector_engine.h"
#include "app/delivery/delivery_commands.h"
#include "app/delivery/delivery_engine.h"
#include "app/delivery/endpoint_registry.h"
#include "app/ingest/event_intake.h"
#include "app/store/delivery_log.h"
#include "app/store/outbox.h"
#include "tests/support/fake_connectors.h"
#include "tests/support/fake_transport.h"
#include "tests/support/manual_clock.h"
#include "tests/support/store_fixture.h"

#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using delivery::ConnectorReport;
using delivery::ConnectorVerdict;
using values::DeliveryStatus;
using values::EventType;

namespace {

ConnectorReport done(const QString &what = u"Done"_s)
{
    return {.summary = what};
}

ConnectorReport trouble(ConnectorVerdict verdict, values::ErrorClass errorClass, std::optional<qint64> waitMs = {})
{
    return {.verdict = verdict,
            .summary = u"Trouble"_s,
            .problem = u"Trouble. Do something."_s,
            .errorClass = errorClass,
            .waitMs = waitMs};
}

/// An engine with connectors played by a script, over a real database.
struct Office
{
    explicit Office(FakeConnectors::Script script, const QStringList &ids = {u"crm"_s}, int atOnce = 1)
        : book(
            ids,
            [this, script](const store::ClaimedDelivery &claimed) {
                {
                    const std::lock_guard lock(mutex);
                    made.append(claimed.delivery.destination.id + u' ' + claimed.delivery.callId + u' '
                                + values::wireName(claimed.delivery.event));
                }
                return script(claimed);
            },
            atOnce)
    {
        delivery::EngineOptions options;
        options.retryScheduleMs = {0, 5'000, 300'000};
        options.othersDestinations = ids;
        engine = std::make_unique<delivery::DeliveryEngine>(
            *store.database, registry,
            std::make_unique<FakeTransport>([](const delivery::EgressRequest &) { return FakeTransport::result(200); }),
            clock, options);
        startConnectors();
        engine->start();
        connectors->start();
    }
    ~Office()
    {
        release.release(1'000);
        connectors->stop();
        engine->stop(0);
    }

    void startConnectors()
    {
        connectors = std::make_unique<delivery::ConnectorEngine>(
            *store.database, book, clock,
            delivery::ConnectorOptions{.retryScheduleMs = {0, 5'000, 300'000}, .customSchedule = true, .workers = 8});
        intake = std::make_unique<ingest::EventIntake>(*store.database, *engine, clock);
        intake->setConnectors(book, *connectors);
        commands = std::make_unique<delivery::DeliveryCommands>(*store.database, registry, *engine, *connectors, clock);
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
    /// Moves the clock and lets the scheduler see it.
    void later(core::TimeMs ms)
    {
        clock.advance(ms);
        connectors->wake();
    }
    int attempts()
    {
        const std::lock_guard lock(mutex);
        return int(made.size());
    }
    bool attempted(int count)
    {
        return QTest::qWaitFor([&] { return attempts() == count; }, 5'000);
    }

    StoreFixture store;
    ManualClock clock;
    connect::MemoryVault vault;
    delivery::EndpointRegistry registry{*store.database, vault, clock};
    std::mutex mutex;
    QStringList made;   ///< guarded
    QSemaphore release; ///< what scripts may wait for
    FakeConnectors book;
    std::unique_ptr<delivery::DeliveryEngine> engine;
    std::unique_ptr<delivery::ConnectorEngine> connectors;
    std::unique_ptr<ingest::EventIntake> intake;
    std::unique_ptr<delivery::DeliveryCommands> commands;
};

} // namespace

class TestConnectorEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatComes();
    void sameEventTwiceIsOne();
    void waitsForMoreOfTheCall();
    void moreOfTheCallMeanwhileIsNotMissed();
    void aLimitRestsTheWholeDestination();
    void troubleOfOneLeavesTheOthers();
    void reconnectingSendsWhatWaited();
    void replayIsTriedInARest();
    void deliveriesOfOneCallAreOneAfterTheOther();
    void whatWasUnderWayIsDueAfterARestart();
};

void TestConnectorEngine::deliversWhatComes()
{
    Office office([](const store::ClaimedDelivery &) { return done(u"Call logged"_s); }, {u"crm"_s, u"chat"_s});
    office.post(u"call_1"_s);
    QVERIFY(office.reaches(u"status=delivered"_s, 2));
    QCOMPARE(office.deliveries().first().reason, u"Call logged"_s);
    QCOMPARE(office.deliveries().first().tries, 1);
}

void TestConnectorEngine::sameEventTwiceIsOne()
{
    Office office([](const store::ClaimedDelivery &) { return done(); });
    const auto event = makeEvent(EventType::CallEnded, u"call_1"_s, office.clock.now());
    QVERIFY(office.intake->accept({event}, false).result().has_value());
    QVERIFY(office.intake->accept({event}, false).result().has_value());
    QVERIFY(office.reaches(u"status=delivered"_s, 1));
    QCOMPARE(office.attempts(), 1);
}

void TestConnectorEngine::waitsForMoreOfTheCall()
{
    std::atomic<bool> analysed = false;
    Office office([&analysed](const store::ClaimedDelivery &) -> ConnectorReport {
        return analysed
                   ? done()
                   : ConnectorReport{.verdict = ConnectorVerdict::Wait, .problem = u"Too early"_s, .waitMs = 600'000};
    });
    office.post(u"call_1"_s);
    QVERIFY(office.attempted(1));
    QVERIFY(QTest::qWaitFor([&] { return office.deliveries(u"status=pending"_s).value(0).reason == u"Too early"_s; }));
    QCOMPARE(office.deliveries().first().tries, 0);
    office.later(599'000);
    QTest::qWait(30);
    QCOMPARE(office.attempts(), 1);
    analysed = true;
    office.clock.advance(500);
    office.post(u"call_1"_s, EventType::AnalysisComplete);
    QVERIFY(office.reaches(u"status=delivered"_s, 2));
    QCOMPARE(office.attempts(), 3);
}

void TestConnectorEngine::moreOfTheCallMeanwhileIsNotMissed()
{
    Office *self = nullptr;
    std::atomic<bool> analysed = false;
    Office office([&self, &analysed](const store::ClaimedDelivery &claimed) -> ConnectorReport {
        if (claimed.delivery.event != EventType::CallEnded || analysed)
            return done();
        // The analysis comes after the facts were read and before "too early" is written down.
        self->clock.advance(5);
        self->post(claimed.delivery.callId, EventType::AnalysisComplete);
        analysed = true;
        return {.verdict = ConnectorVerdict::Wait, .problem = u"Too early"_s, .waitMs = 600'000};
    });
    self = &office;
    office.post(u"call_1"_s);
    QVERIFY(office.reaches(u"status=delivered"_s, 2));
}

void TestConnectorEngine::aLimitRestsTheWholeDestination()
{
    std::atomic<bool> limited = true;
    Office office([&limited](const store::ClaimedDelivery &) {
        return limited ? trouble(ConnectorVerdict::Limited, values::ErrorClass::Limited, 4'000) : done();
    });
    office.post(u"call_1"_s);
    QVERIFY(office.attempted(1));
    QVERIFY(office.reaches(u"status=retrying"_s, 1));
    for (int i = 2; i < 6; ++i)
        office.post(u"call_%1"_s.arg(i));
    office.later(3'000);
    QTest::qWait(30);
    QCOMPARE(office.attempts(), 1); // nobody else bothers a vendor that asked for a rest
    QVERIFY(office.connectors->troubleOf(u"crm"_s).has_value());
    limited = false;
    office.later(1'001);
    QVERIFY(office.reaches(u"status=delivered"_s, 5));
    QVERIFY(!office.connectors->troubleOf(u"crm"_s).has_value());
}

void TestConnectorEngine::troubleOfOneLeavesTheOthers()
{
    Office office(
        [](const store::ClaimedDelivery &claimed) {
            return claimed.delivery.destination.id == u"crm"_s
                       ? trouble(ConnectorVerdict::Reconnect, values::ErrorClass::NeedsReconnect)
                       : done();
        },
        {u"crm"_s, u"chat"_s});
    for (int i = 0; i < 5; ++i)
        office.post(u"call_%1"_s.arg(i));
    QVERIFY(office.reaches(u"status=delivered&destination=chat"_s, 5));
    QCOMPARE(int(office.deliveries(u"destination=crm&status=delivered"_s).size()), 0);
    QCOMPARE(int(office.deliveries(u"destination=crm&status=failed"_s).size()), 0);
}

void TestConnectorEngine::reconnectingSendsWhatWaited()
{
    std::atomic<bool> revoked = true;
    Office office([&revoked](const store::ClaimedDelivery &) {
        return revoked ? trouble(ConnectorVerdict::Reconnect, values::ErrorClass::NeedsReconnect) : done();
    });
    for (int i = 0; i < 4; ++i)
        office.post(u"call_%1"_s.arg(i));
    QVERIFY(office.attempted(1));
    QVERIFY(office.reaches(u"status=retrying"_s, 1));
    revoked = false;
    office.connectors->resume(u"crm"_s);
    QVERIFY(office.reaches(u"status=delivered"_s, 4));
}

void TestConnectorEngine::replayIsTriedInARest()
{
    std::atomic<bool> gone = true;
    Office office([&gone](const store::ClaimedDelivery &claimed) {
        return gone && claimed.trigger != u"manual"_s
                   ? trouble(ConnectorVerdict::Repair, values::ErrorClass::TargetGone)
                   : done();
    });
    office.post(u"call_1"_s);
    QVERIFY(office.reaches(u"status=retrying"_s, 1));
    QVERIFY(office.commands->replay(office.deliveries().first().id).result().has_value());
    QVERIFY(office.reaches(u"status=delivered"_s, 1));
    QVERIFY2(!office.connectors->troubleOf(u"crm"_s), "it worked, so the rest is over");
}

void TestConnectorEngine::deliveriesOfOneCallAreOneAfterTheOther()
{
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    std::atomic<bool> sameCall = false;
    QStringList under;
    std::mutex mutex;
    Office office(
        [&](const store::ClaimedDelivery &claimed) {
            {
                const std::lock_guard lock(mutex);
                sameCall = sameCall || under.contains(claimed.delivery.callId);
                under.append(claimed.delivery.callId);
                most = std::max(most.load(), ++now);
            }
            QTest::qSleep(5);
            const std::lock_guard lock(mutex);
            --now;
            under.removeOne(claimed.delivery.callId);
            return done();
        },
        {u"crm"_s}, 4);
    for (int i = 0; i < 6; ++i) {
        for (const EventType type : {EventType::CallStarted, EventType::CallEnded, EventType::AnalysisComplete})
            office.post(u"call_%1"_s.arg(i), type);
    }
    QVERIFY(office.reaches(u"status=delivered"_s, 18));
    QVERIFY(!sameCall);
    QVERIFY2(most > 1 && most <= 4, qPrintable(QString::number(most)));
}

void TestConnectorEngine::whatWasUnderWayIsDueAfterARestart()
{
    std::atomic<bool> hangs = true;
    Office *self = nullptr;
    Office office([&](const store::ClaimedDelivery &) {
        if (hangs)
            self->release.acquire();
        return done();
    });
    self = &office;
    office.post(u"call_1"_s);
    QVERIFY(office.reaches(u"status=sending"_s, 1));
    // What a killed process leaves: the lease, and nobody who holds it.
    office.store.write([&](store::Session &session) { return store::releaseAllLeases(session, office.clock.now()); });
    hangs = false;
    office.later(0);
    QVERIFY(office.attempted(1)); // its call is under way in this process, so it is not taken twice
    office.release.release();
    QVERIFY(office.reaches(u"status=delivered"_s, 1));
}

QTEST_GUILESS_MAIN(TestConnectorEngine)
#include "tst_connector_engine.moc"
