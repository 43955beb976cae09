// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/ids.h"
#include "app/core/time_format.h"
#include "app/store/call_store.h"
#include "app/store/delivery_log.h"
#include "app/store/endpoint_store.h"
#include "app/store/instance_lock.h"
#include "app/store/journal.h"
#include "app/store/migrations.h"
#include "app/store/outbox.h"
#include "app/store/stats_store.h"
#include "tests/support/store_fixture.h"

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using values::DeliveryStatus;
using values::EventType;

constexpr core::TimeMs now = 1'771'329'600'000;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventAndItsDeliveriesAreOne();
    void theSameIdIsOneEvent();
    void aRefusedJobUndoesOnlyItself();
    void aFullDiskRefusesAndRecovers();
    void theFoldDoesNotDependOnOrder();
    void theTimelineTellsTheCall();
    void pagesWalkEachRowOnceWhileRowsArrive();
    void leasesOfACrashedEngineAreGivenBack();
    void heldDeliveriesComeBack();
    void aReplayReplacesThePendingRetry();
    void theSixthEndpointIsRefused();
    void rollUpsEqualCountedRows();
    void filters_data();
    void filters();
    void theJournalResumesWithoutAGap();
    void aNewerDatabaseIsRefused();
    void oneEnginePerDirectory();

private:
    static store::AppendOutcome append(StoreFixture &store, const values::CallEvent &event,
                                       const QList<store::Route> &routes = {}, core::TimeMs at = now)
    {
        return *store.write([&](store::Session &session) {
            return store::appendEvent(session, event, routes, at, {u"engine_1"_s, at + 60'000});
        });
    }
    static store::AttemptRecord recordOf(const store::ClaimedDelivery &claimed, int code, DeliveryStatus next,
                                         core::TimeMs at = now)
    {
        store::AttemptRecord record;
        record.deliverySeq = claimed.seq;
        record.delivery = claimed.delivery;
        record.attempt.id = core::newId(u"att", at);
        record.attempt.number = claimed.delivery.tries + 1;
        record.attempt.code = code;
        record.attempt.errorClass = code < 300 ? values::ErrorClass::None : values::ErrorClass::HttpStatus;
        record.attempt.timings.totalUs = 20'000;
        record.next = next;
        record.finishedAt = at;
        if (next == DeliveryStatus::Retrying)
            record.nextAt = at + 5'000;
        return record;
    }
    static QList<values::Delivery> all(StoreFixture &store)
    {
        return store.read([](store::Session &session) {
                        return store::listDeliveries(session, {}, {500, {}, false});
                    })
            ->data;
    }
};

void TestStore::anEventAndItsDeliveriesAreOne()
{
    StoreFixture store;
    const auto event = makeEvent(EventType::CallEnded, u"c1"_s, now);
    const auto outcome = append(store, event,
                                {webhookRoute(u"we_1"_s, true),
                                 webhookRoute(u"we_2"_s),
                                 {{u"webhook"_s, u"we_3"_s, u"x"_s}, false, u"switched off"_s}});
    QCOMPARE(outcome.deliveries, 3);
    QCOMPARE(outcome.claimed.size(), 1);
    QCOMPARE(outcome.claimed[0].payload, event.payload);
    store.reopen(); // what was committed is there without the process that wrote it
    const auto deliveries = all(store);
    QCOMPARE(deliveries.size(), 3);
    QCOMPARE(deliveries[2].status, DeliveryStatus::Sending);
    QCOMPARE(deliveries[1].status, DeliveryStatus::Pending);
    QCOMPARE(deliveries[0].status, DeliveryStatus::Skipped);
    QCOMPARE(deliveries[0].reason, u"switched off"_s);
    const auto detail =
        store.read([&](store::Session &session) { return store::deliveryDetail(session, deliveries[1].id); });
    QCOMPARE(detail->payload, event.payload);
}

void TestStore::theSameIdIsOneEvent()
{
    StoreFixture store;
    const auto event = makeEvent(EventType::CallEnded, u"c1"_s, now);
    QVERIFY(!append(store, event, {webhookRoute(u"we_1"_s)}).duplicate);
    const auto second = append(store, event, {webhookRoute(u"we_1"_s, true)});
    QVERIFY(second.duplicate);
    QVERIFY(second.claimed.isEmpty());
    QCOMPARE(all(store).size(), 1);
}

void TestStore::aRefusedJobUndoesOnlyItself()
{
    StoreFixture store;
    // Posted together, so they share a transaction: the bad one must not take its neighbours along.
    auto before = store.database->write([](store::Session &s) { s.run(u"INSERT INTO settings VALUES ('a', '1')"_s); });
    auto refused = store.database->write([](store::Session &s) -> core::Result<void> {
        s.run(u"INSERT INTO settings VALUES ('b', '1')"_s);
        return core::fail(core::notFound(u"thing"_s, u"x"_s));
    });
    auto broken = store.database->write([](store::Session &s) { s.run(u"INSERT INTO nowhere VALUES (1)"_s); });
    auto after = store.database->write([](store::Session &s) { s.run(u"INSERT INTO settings VALUES ('c', '1')"_s); });
    QVERIFY(before.result());
    QCOMPARE(refused.result().error().kind, core::ErrorKind::NotFound);
    QCOMPARE(broken.result().error().kind, core::ErrorKind::Unavailable);
    QVERIFY(after.result());
    QCOMPARE(
        store.read([](store::Session &s) { return s.scalar(u"SELECT group_concat(name) FROM settings"_s).toString(); })
            .value(),
        u"a,c"_s);
}

void TestStore::aFullDiskRefusesAndRecovers()
{
    StoreFixture store;
    const auto limitPages = [&](int extra) {
        QVERIFY(store.write([extra](store::Session &session) {
            const int pages = session.scalar(u"PRAGMA page_count"_s).toInt();
            std::ignore = session.scalar(u"PRAGMA max_page_count = %1"_s.arg(pages + extra));
        }));
    };
    limitPages(4);
    QJsonObject big{{u"summary"_s, QString(15'000, u'x')}};
    int accepted = 0;
    std::optional<core::ApiError> error;
    for (int i = 0; i < 50 && !error; ++i) {
        const auto event = makeEvent(EventType::CallEnded, u"c%1"_s.arg(i), now, big);
        const auto stored = store.write([&](store::Session &session) {
            return store::appendEvent(session, event, {webhookRoute(u"we_1"_s)}, now, {});
        });
        if (stored)
            ++accepted;
        else
            error = stored.error();
    }
    QVERIFY(error);
    QCOMPARE(error->code, u"disk_full"_s);
    QVERIFY(error->detail.contains("Free some space"_L1));
    QCOMPARE(all(store).size(), accepted); // nothing half-written
    limitPages(100'000);
    append(store, makeEvent(EventType::CallEnded, u"later"_s, now, big), {webhookRoute(u"we_1"_s)});
    QCOMPARE(all(store).size(), accepted + 1);
}

void TestStore::theFoldDoesNotDependOnOrder()
{
    const auto at = [](int seconds) { return core::toRfc3339(now + seconds * 1000); };
    QList<values::CallEvent> events{
        makeEvent(EventType::CallStarted, u"c"_s, now,
                  {{u"direction"_s, u"inbound"_s}, {u"agentName"_s, u"Sales Agent"_s}, {u"occurredAt"_s, at(0)}}),
        makeEvent(EventType::CallEnded, u"c"_s, now,
                  {{u"status"_s, u"completed"_s},
                   {u"durationSeconds"_s, 247},
                   {u"summary"_s, u"short"_s},
                   {u"sentiment"_s, u"neutral"_s},
                   {u"occurredAt"_s, at(247)}}),
        makeEvent(EventType::TranscriptReady, u"c"_s, now, {{u"occurredAt"_s, at(250)}}),
        makeEvent(EventType::AnalysisComplete, u"c"_s, now,
                  {{u"summary"_s, u"long"_s},
                   {u"sentiment"_s, u"positive"_s},
                   {u"leadScore"_s, 86},
                   {u"occurredAt"_s, at(256)}}),
    };
    std::vector<int> order{0, 1, 2, 3};
    do {
        StoreFixture store;
        for (const int index : order)
            append(store, events[index]);
        append(store, events[order[0]]); // and one twice
        const auto detail = store.read([](store::Session &session) { return store::callDetail(session, u"c"_s); });
        QVERIFY(detail);
        const values::Call &call = detail->call;
        QCOMPARE(call.status, u"completed"_s);
        QCOMPARE(call.direction, u"inbound"_s);
        QCOMPARE(call.agentName, u"Sales Agent"_s);
        QCOMPARE(call.durationSeconds, 247);
        QCOMPARE(call.summary, u"long"_s);
        QCOMPARE(call.sentiment, u"positive"_s);
        QCOMPARE(call.leadScore, 86);
        QCOMPARE(call.startedAt, now);
        QCOMPARE(call.endedAt, now + 247'000);
        QCOMPARE(detail->timeline.size(), 4);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestStore::theTimelineTellsTheCall()
{
    StoreFixture store;
    append(store, makeEvent(EventType::CallStarted, u"c"_s, now), {webhookRoute(u"we_1"_s)});
    const QJsonArray turns{QJsonObject{{u"role"_s, u"assistant"_s}, {u"text"_s, u"Hello"_s}, {u"atSeconds"_s, 1}},
                           QJsonObject{{u"role"_s, u"user"_s}, {u"text"_s, u"Hi"_s}, {u"atSeconds"_s, 3}}};
    const QJsonArray tools{QJsonObject{{u"name"_s, u"ghl_get_contact"_s}, {u"atSeconds"_s, 2}, {u"ok"_s, true}}};
    append(store, makeEvent(EventType::TranscriptReady, u"c"_s, now + 9'000,
                            {{u"transcript"_s, turns}, {u"toolCalls"_s, tools}}));
    const auto detail = store.read([](store::Session &session) { return store::callDetail(session, u"c"_s); });
    QStringList kinds;
    for (const values::TimelineEntry &entry : detail->timeline)
        kinds.append(entry.kind + u':' + entry.title);
    QCOMPARE(kinds, QStringList({u"event:call.started"_s, u"turn:agent"_s, u"tool:ghl_get_contact"_s, u"turn:caller"_s,
                                 u"event:transcript.ready"_s}));
    QCOMPARE(detail->timeline[0].detail["deliveries"_L1].toInt(), 1);
    const auto none = store.read([](store::Session &session) { return store::callDetail(session, u"?"_s); });
    QCOMPARE(none.error().kind, core::ErrorKind::NotFound);
}

void TestStore::pagesWalkEachRowOnceWhileRowsArrive()
{
    StoreFixture store;
    for (int i = 0; i < 25; ++i)
        append(store, makeEvent(EventType::CallStarted, u"c%1"_s.arg(i), now + i), {webhookRoute(u"we_1"_s)}, now + i);
    QStringList seen;
    QString cursor;
    do {
        const auto page = store.read([&](store::Session &session) {
            return store::listDeliveries(session, {}, {4, cursor, false});
        });
        QVERIFY(page);
        for (const values::Delivery &delivery : page->data)
            seen.append(delivery.callId);
        cursor = page->nextCursor;
        append(store, makeEvent(EventType::CallStarted, u"late%1"_s.arg(seen.size()), now + 100),
               {webhookRoute(u"we_1"_s)});
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), 25);
    QCOMPARE(seen.first(), u"c24"_s);
    QCOMPARE(seen.last(), u"c0"_s);
    const auto bad = store.read([](store::Session &session) {
        return store::listDeliveries(session, {}, {4, u"!!"_s, false});
    });
    QCOMPARE(bad.error().kind, core::ErrorKind::Validation);
}

void TestStore::leasesOfACrashedEngineAreGivenBack()
{
    StoreFixture store;
    append(store, makeEvent(EventType::CallEnded, u"c"_s, now), {webhookRoute(u"we_1"_s, true)});
    const auto claim = [&](core::TimeMs at) {
        return *store.write([at](store::Session &session) {
            store::expireLeases(session, at);
            return store::claimDue(session, u"we_1"_s, 10, at, {u"engine_2"_s, at + 60'000});
        });
    };
    QVERIFY(claim(now + 59'000).isEmpty()); // still leased to engine_1
    QCOMPARE(claim(now + 60'000).size(), 1);
    QVERIFY(claim(now + 61'000).isEmpty());
    QCOMPARE(*store.write([](store::Session &session) { return store::releaseAllLeases(session, now); }), 1);
    QCOMPARE(claim(now + 62'000).size(), 1);
}

void TestStore::heldDeliveriesComeBack()
{
    StoreFixture store;
    append(store, makeEvent(EventType::CallEnded, u"c"_s, now), {webhookRoute(u"we_1"_s)});
    QVERIFY(store.write([](store::Session &session) { store::holdWaiting(session, u"we_1"_s); }));
    QVERIFY(store.read([](store::Session &session) { return store::dueDestinations(session); })->isEmpty());
    QVERIFY(store.write([](store::Session &session) { store::resumeWaiting(session, u"we_1"_s, now + 5); }));
    const auto due = store.read([](store::Session &session) { return store::dueDestinations(session); });
    QCOMPARE(due->size(), 1);
    QCOMPARE(due->first().nextAt, now + 5);
}

void TestStore::aReplayReplacesThePendingRetry()
{
    StoreFixture store;
    const auto claimed =
        append(store, makeEvent(EventType::CallEnded, u"c"_s, now), {webhookRoute(u"we_1"_s, true)}).claimed.first();
    const auto sending =
        store.write([&](store::Session &session) { return store::requeue(session, claimed.delivery.id, now); });
    QCOMPARE(sending.error().code, u"attempt_under_way"_s);
    QVERIFY(store.write([&](store::Session &session) {
        store::recordAttempt(session, recordOf(claimed, 503, DeliveryStatus::Retrying));
    }));
    QCOMPARE(all(store).first().nextAttemptAt, now + 5'000);
    const auto replayed =
        store.write([&](store::Session &session) { return store::requeue(session, claimed.delivery.id, now + 1); });
    QCOMPARE(replayed->nextAttemptAt, now + 1);
    const auto again = store.write([&](store::Session &session) {
        return store::claimDue(session, u"we_1"_s, 10, now + 1, {u"e"_s, now});
    });
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->first().trigger, u"manual"_s);
    QCOMPARE(again->first().scheduleStep, 0);
    QCOMPARE(again->first().delivery.tries, 1);
    const auto cancelled = store.write([&](store::Session &session) {
        return store::endDelivery(session, claimed.delivery.id, DeliveryStatus::Cancelled, u"Cancelled"_s, now);
    });
    QCOMPARE(cancelled->status, DeliveryStatus::Cancelled);
    const auto twice = store.write([&](store::Session &session) {
        return store::endDelivery(session, claimed.delivery.id, DeliveryStatus::Cancelled, u"Cancelled"_s, now);
    });
    QCOMPARE(twice.error().code, u"delivery_finished"_s);
}

void TestStore::theSixthEndpointIsRefused()
{
    StoreFixture store;
    for (int i = 0; i < 6; ++i) {
        values::WebhookEndpoint endpoint;
        endpoint.id = u"we_%1"_s.arg(i);
        endpoint.url = u"https://example.com/%1"_s.arg(i);
        endpoint.events = {EventType::CallEnded};
        const auto inserted =
            store.write([endpoint](store::Session &session) { return store::insertEndpoint(session, endpoint); });
        QCOMPARE(inserted.has_value(), i < 5);
        if (!inserted)
            QCOMPARE(inserted.error().code, u"endpoint_limit"_s);
    }
    QCOMPARE(store.read([](store::Session &session) { return store::listEndpoints(session, now); })->size(), 5);
}

void TestStore::rollUpsEqualCountedRows()
{
    StoreFixture store;
    std::mt19937 random(7); // fixed, so a failure can be seen again
    const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
    core::TimeMs at = now;
    for (int i = 0; i < 400; ++i) {
        at += pick(20'000);
        switch (pick(5)) {
        case 0:
        case 1:
            append(store, makeEvent(EventType(pick(3)), u"c%1"_s.arg(i), at),
                   {webhookRoute(u"we_1"_s, pick(2)), webhookRoute(u"we_2"_s)}, at);
            break;
        case 2:
            QVERIFY(store.write([&](store::Session &session) {
                for (const auto &claimed :
                     store::claimDue(session, pick(2) ? u"we_1"_s : u"we_2"_s, 3, at, {u"e"_s, at + 1'000}))
                    store::recordAttempt(session, recordOf(claimed, pick(2) ? 200 : 500,
                                                           pick(2)   ? DeliveryStatus::Retrying
                                                           : pick(2) ? DeliveryStatus::Delivered
                                                                     : DeliveryStatus::Failed,
                                                           at));
            }));
            break;
        case 3:
            QVERIFY(store.write([&](store::Session &session) { store::expireLeases(session, at); }));
            break;
        case 4:
            if (const auto deliveries = all(store); !deliveries.isEmpty()) {
                const QString id = deliveries[pick(int(deliveries.size()))].id;
                std::ignore = store.write([&](store::Session &session) { return store::requeue(session, id, at); });
            }
            break;
        }
    }
    const auto counted = *store.read([](store::Session &session) {
        QMap<QString, qint64> rows;
        session.rows(u"SELECT status, count(*) FROM deliveries GROUP BY 1"_s, {},
                     [&](const QSqlQuery &row) { rows[row.value(0).toString()] = row.value(1).toLongLong(); });
        return rows;
    });
    const auto rolledUp = *store.read([](store::Session &session) {
        QMap<QString, qint64> rows;
        session.rows(u"SELECT status, sum(n) FROM rollup_deliveries GROUP BY 1 HAVING sum(n) <> 0"_s, {},
                     [&](const QSqlQuery &row) { rows[row.value(0).toString()] = row.value(1).toLongLong(); });
        return rows;
    });
    QCOMPARE(rolledUp, counted);
    values::StatsQuery query;
    query.from = now;
    query.to = at + 60'000;
    const auto stats = *store.read([&](store::Session &session) { return store::statsFor(session, query, at); });
    QCOMPARE(stats.deliveriesTotal, std::accumulate(counted.begin(), counted.end(), qint64(0)));
    const qint64 attempts = store
                                .read([](store::Session &session) {
                                    return session.scalar(u"SELECT count(*) FROM attempts"_s).toLongLong();
                                })
                                .value();
    QCOMPARE(stats.attemptsOk + stats.attemptsFailed, attempts);
    QCOMPARE(stats.retrying, counted.value(u"retrying"_s));
}

void TestStore::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("matches");
    QTest::newRow("all") << QString() << 4;
    QTest::newRow("status") << u"status=retrying"_s << 1;
    QTest::newRow("not status") << u"status=-retrying,delivered"_s << 2;
    QTest::newRow("event prefix") << u"event=call.*"_s << 3;
    QTest::newRow("destination id") << u"destination=we_2"_s << 1;
    QTest::newRow("destination label") << u"destination=ample.com/we_2"_s << 1;
    QTest::newRow("code") << u"code=503"_s << 1;
    QTest::newRow("code class") << u"code=2xx"_s << 1;
    QTest::newRow("not code lets untried through") << u"code=-503"_s << 3;
    QTest::newRow("call") << u"callId=call_1"_s << 2;
    QTest::newRow("agent") << u"agent=Sales Agent"_s << 2;
    QTest::newRow("text in payload") << u"q=premium%20pl"_s << 1;
    QTest::newRow("percent is a percent") << u"q=%25"_s << 1;
    QTest::newRow("latency") << u"latencyMin=20&latencyMax=20"_s << 2;
    QTest::newRow("tries") << u"triesMin=1"_s << 2;
    QTest::newRow("time") << u"from=%1&to=%2"_s.arg(now + 1).arg(now + 3) << 2;
}

void TestStore::filters()
{
    QFETCH(QString, query);
    QFETCH(int, matches);
    StoreFixture store;
    const auto first =
        append(store, makeEvent(EventType::CallStarted, u"call_1"_s, now, {{u"agentName"_s, u"Sales Agent"_s}}),
               {webhookRoute(u"we_1"_s, true)}, now)
            .claimed[0];
    const auto second =
        append(store, makeEvent(EventType::CallEnded, u"call_1"_s, now, {{u"summary"_s, u"the premium plan"_s}}),
               {webhookRoute(u"we_1"_s, true)}, now + 1)
            .claimed[0];
    append(store, makeEvent(EventType::CallEnded, u"call_2"_s, now, {{u"summary"_s, u"100 % sure"_s}}),
           {webhookRoute(u"we_2"_s)}, now + 2);
    append(store, makeEvent(EventType::AnalysisComplete, u"call_2"_s, now), {webhookRoute(u"we_1"_s)}, now + 3);
    QVERIFY(store.write([&](store::Session &session) {
        store::recordAttempt(session, recordOf(first, 200, DeliveryStatus::Delivered));
        store::recordAttempt(session, recordOf(second, 503, DeliveryStatus::Retrying));
    }));
    const auto filter = values::DeliveryFilter::fromQuery(QUrlQuery(query));
    QVERIFY(filter);
    const auto page = store.read([&](store::Session &session) {
        return store::listDeliveries(session, *filter, {50, {}, true});
    });
    QVERIFY2(page, page ? "" : qPrintable(page.error().oneLine()));
    QCOMPARE(int(page->data.size()), matches);
    QCOMPARE(int(*page->total), matches);
}

void TestStore::theJournalResumesWithoutAGap()
{
    StoreFixture store;
    QList<qint64> live;
    store.database->setCommitListener([&live](const QList<store::JournalEntry> &entries) {
        for (const store::JournalEntry &entry : entries)
            live.append(entry.seq);
    });
    for (int i = 0; i < 5; ++i)
        append(store, makeEvent(EventType::CallStarted, u"c%1"_s.arg(i), now), {webhookRoute(u"we_1"_s)});
    const auto entries = *store.read([](store::Session &session) { return store::journalAfter(session, 3, 100); });
    QCOMPARE(live.size(), 10);
    QCOMPARE(entries.size(), 7);
    QCOMPARE(entries.first().seq, 4);
    QCOMPARE(entries.first().type, u"delivery.updated"_s);
    QCOMPARE(entries[1].type, u"call.started"_s);
    QVERIFY(entries[1].json().contains("\"callId\":\"c2\""));
    QVERIFY(store.write([](store::Session &session) { store::trimJournal(session, 4); }));
    QCOMPARE(store.read([](store::Session &session) { return store::journalRange(session)->first; }).value(), 7);
}

void TestStore::aNewerDatabaseIsRefused()
{
    StoreFixture store;
    QVERIFY(store.write([](store::Session &session) { session.run(u"INSERT INTO settings VALUES ('kept', '1')"_s); }));
    store.reopen(); // migrating again changes nothing
    QCOMPARE(store.read([](store::Session &s) { return s.scalar(u"SELECT value FROM settings"_s).toString(); }).value(),
             u"1"_s);
    store.database.reset();
    {
        store::Session session(u"newer"_s, store.path(), false);
        session.execute(u"PRAGMA user_version = %1"_s.arg(store::schemaVersion() + 1));
    }
    const auto opened = store::Database::open(store.path());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"database_too_new"_s);
}

void TestStore::oneEnginePerDirectory()
{
    QTemporaryDir dir;
    auto first = store::InstanceLock::acquire(dir.path());
    QVERIFY(first);
    const auto second = store::InstanceLock::acquire(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"already_running"_s);
    QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    QVERIFY(store::InstanceLock::acquire(dir.path()));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
