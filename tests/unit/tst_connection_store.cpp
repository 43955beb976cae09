// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection_log.h"
#include "app/store/connection_store.h"
#include "app/store/journal.h"
#include "app/store/migrations.h"
#include "tests/support/store_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantComesBackAsItWas();
    void aConnectionComesBackAsItWas();
    void absentTimesStayAbsent();
    void aGrantKnowsItsConnections();
    void theLogIsBoundedByKind();
    void theLogOfAGrantReachesAllItsConnections();
    void anOlderDatabaseGetsTheTables();
    void messagesOfTheStreamAreResumed();
};

constexpr core::TimeMs now = 1'771'329'600'000;

static store::StoredGrant googleGrant()
{
    store::StoredGrant grant;
    grant.key = u"google"_s;
    grant.accountId = u"104"_s;
    grant.accountLabel = u"reception@harbordental.example"_s;
    grant.accountDetail = u"Harbor Dental"_s;
    grant.openUrl = u"https://calendar.google.com"_s;
    grant.facts = {{u"instance_url"_s, u"https://x.example"_s}, {u"deep"_s, QJsonObject{{u"n"_s, 3}}}};
    grant.scopes = {u"openid"_s, u"https://www.googleapis.com/auth/calendar.events"_s};
    grant.secretNames = {u"webhook"_s};
    grant.issuedAt = now - 5000;
    grant.refreshedAt = now;
    grant.expiresAt = now + 3'600'000;
    grant.generation = 7;
    grant.failures = 2;
    grant.health = {values::HealthState::RefreshFailed, u"It's \"down\""_s, now - 10, now - 20, now + 60'000};
    return grant;
}

static store::StoredConnection connection(const QString &integration, const QString &grantKey)
{
    store::StoredConnection connection;
    connection.integration = integration;
    connection.grantKey = grantKey;
    connection.connectedAt = now;
    return connection;
}

static void append(StoreFixture &store)
{
    const auto event = makeEvent(values::EventType::CallStarted, u"c1"_s, now);
    const auto appended = store.write([&](store::Session &session) {
        return store::appendEvent(session, event, {}, now, {u"test"_s, now + 60'000});
    });
    if (!appended)
        qFatal("%s", qPrintable(appended.error().oneLine()));
}

void TestConnectionStore::aGrantComesBackAsItWas()
{
    StoreFixture store;
    store::StoredGrant grant = googleGrant();
    QVERIFY(store.write([&](store::Session &session) { store::putGrant(session, grant); }));
    const auto find = [](store::Session &session) { return store::findGrant(session, u"google"_s); };
    QVERIFY(**store.read(find) == grant);
    grant.accountLabel = u"other"_s;
    grant.generation = 8;
    QVERIFY(store.write([&](store::Session &session) { store::putGrant(session, grant); }));
    store.reopen();
    QVERIFY(**store.read(find) == grant);
    QCOMPARE(store.read([](store::Session &session) { return store::listGrants(session).size(); }).value(), 1);
    QVERIFY(store.write([](store::Session &session) { store::deleteGrant(session, u"google"_s); }));
    QVERIFY(!*store.read(find));
}

void TestConnectionStore::aConnectionComesBackAsItWas()
{
    StoreFixture store;
    store::StoredConnection made = connection(u"make"_s, {});
    made.config = {{u"trigger"_s, u"call.ended"_s}};
    made.accountId = u"abc"_s;
    made.accountLabel = u"hook.eu2.make.com"_s;
    made.accountDetail = u"ends in f81c"_s;
    made.openUrl = u"https://eu2.make.com"_s;
    made.facts = {{u"zone"_s, u"eu2"_s}};
    made.secretHints = {{u"url"_s, u"hook.eu2.make.com … f81c"_s}};
    made.paused = true;
    made.lastUsedAt = now + 1;
    made.lastCheckedAt = now + 2;
    made.lastCheckOk = true;
    made.lastCheckDetail = u"Accepted"_s;
    made.health = {values::HealthState::CredentialInvalid, u"410 Gone"_s, now + 3, now + 4, std::nullopt};
    QVERIFY(store.write([&](store::Session &session) { store::putConnection(session, made); }));
    const auto find = [](store::Session &session) { return store::findConnection(session, u"make"_s); };
    QVERIFY(**store.read(find) == made);
    QVERIFY(store.write([](store::Session &session) { store::touchConnection(session, u"make"_s, now + 9); }));
    QCOMPARE((*store.read(find))->lastUsedAt, now + 9);
    QVERIFY(store.write([](store::Session &session) { store::deleteConnection(session, u"make"_s); }));
    QVERIFY(!*store.read(find));
}

void TestConnectionStore::absentTimesStayAbsent()
{
    StoreFixture store;
    store::StoredGrant grant;
    grant.key = u"slack"_s;
    grant.generation = 1;
    const store::StoredConnection slack = connection(u"slack"_s, u"slack"_s);
    QVERIFY(store.write([&](store::Session &session) {
        store::putGrant(session, grant);
        store::putConnection(session, slack);
    }));
    QVERIFY(*store.read([](store::Session &session) { return store::findGrant(session, u"slack"_s); }) == grant);
    QVERIFY(*store.read([](store::Session &session) { return store::findConnection(session, u"slack"_s); }) == slack);
}

void TestConnectionStore::aGrantKnowsItsConnections()
{
    StoreFixture store;
    QVERIFY(store.write([](store::Session &session) {
        store::putConnection(session, connection(u"google_sheets"_s, u"google"_s));
        store::putConnection(session, connection(u"google_calendar"_s, u"google"_s));
        store::putConnection(session, connection(u"make"_s, {}));
    }));
    const auto users = [&store](const QString &key) {
        return *store.read([&](store::Session &session) { return store::connectionsOfGrant(session, key); });
    };
    QCOMPARE(users(u"google"_s), (QStringList{u"google_calendar"_s, u"google_sheets"_s}));
    QCOMPARE(users(u""_s), QStringList()); // not those without a grant
    QCOMPARE(store.read([](store::Session &session) { return store::listConnections(session).size(); }).value(), 3);
}

void TestConnectionStore::theLogIsBoundedByKind()
{
    StoreFixture store;
    constexpr int extra = 7;
    QVERIFY(store.write([](store::Session &session) {
        store::logConnection(session, u"slack"_s, {.at = now, .kind = u"connected"_s, .detail = u"by Ann"_s});
        for (int i = 0; i < store::connectionLogKept + extra; ++i)
            store::logConnection(session, u"slack"_s, {0, now + i, u"refreshed"_s, i % 2 == 0, {}});
        store::logConnection(session, u"hubspot"_s, {0, now, u"refreshed"_s, true, {}});
    }));
    const auto lines = [&store](const QString &id, int limit) {
        return *store.read([&](store::Session &session) { return store::connectionLog(session, id, limit); });
    };
    const auto slack = lines(u"slack"_s, 1000);
    QCOMPARE(slack.size(), store::connectionLogKept + 1);
    QCOMPARE(slack.first().at, now + store::connectionLogKept + extra - 1); // newest first
    QVERIFY(slack.first().ok);
    QVERIFY(!slack[1].ok);
    QVERIFY(slack.first().seq > slack[1].seq);
    QCOMPARE(slack.last().detail, u"by Ann"_s); // not pushed out by what is written every hour
    QCOMPARE(slack[slack.size() - 2].at, now + extra);
    QCOMPARE(lines(u"slack"_s, 3).size(), 3);
    QCOMPARE(lines(u"hubspot"_s, 10).size(), 1);
}

void TestConnectionStore::theLogOfAGrantReachesAllItsConnections()
{
    StoreFixture store;
    QVERIFY(store.write([](store::Session &session) {
        store::putConnection(session, connection(u"google_calendar"_s, u"google"_s));
        store::putConnection(session, connection(u"google_sheets"_s, u"google"_s));
        store::putConnection(session, connection(u"slack"_s, u"slack"_s));
        store::logGrant(session, u"google"_s, {.at = now, .kind = u"revoked"_s, .ok = false, .detail = u"gone"_s});
    }));
    for (const auto &[id, expected] : {std::pair(u"google_calendar"_s, 1), {u"google_sheets"_s, 1}, {u"slack"_s, 0}}) {
        const auto found = *store.read([&](store::Session &s) { return store::connectionLog(s, id, 5); });
        QCOMPARE(int(found.size()), expected);
    }
}

void TestConnectionStore::anOlderDatabaseGetsTheTables()
{
    StoreFixture store;
    store.database.reset();
    QVERIFY(QFile::remove(store.path()));
    {
        store::Session session(u"old"_s, store.path(), false);
        QCOMPARE(*store::migrate(session, 1), 1); // as the first version left it
        // By hand: today's code writes into tables that were not there then.
        const values::CallEvent event = makeEvent(values::EventType::CallStarted, u"call_1"_s, 1);
        session.run(u"INSERT INTO events (seq, id, type, call_id, occurred_at, received_at, payload) "
                    "VALUES (1, ?, 'call.started', 'call_1', 1, 1, ?)"_s,
                    {event.id, event.payload});
        session.run(u"INSERT INTO journal (type, event_seq) VALUES ('call.started', 1)"_s);
    }
    store.reopen();
    QVERIFY(store.write([](store::Session &session) {
        store::putGrant(session, googleGrant());
        store::journalMessage(session, u"integration.updated"_s, {{u"id"_s, u"slack"_s}});
    }));
    const auto entries = *store.read([](store::Session &session) { return store::journalAfter(session, 0, 10); });
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].json().contains("call.started")); // what was there is still told
}

void TestConnectionStore::messagesOfTheStreamAreResumed()
{
    StoreFixture store;
    QList<store::JournalEntry> live;
    store.database->setCommitListener([&live](const QList<store::JournalEntry> &entries) { live += entries; });
    append(store);
    QVERIFY(store.write([](store::Session &session) {
        store::journalMessage(session, u"integration.updated"_s, {{u"id"_s, u"slack"_s}, {u"state"_s, u"error"_s}});
    }));
    const auto refused = store.write([](store::Session &session) -> core::Result<void> {
        store::journalMessage(session, u"integration.updated"_s, {{u"id"_s, u"never"_s}});
        return core::fail(core::notFound(u"integration"_s, u"never"_s));
    });
    QVERIFY(!refused);
    const auto resumed = *store.read([](store::Session &session) { return store::journalAfter(session, 0, 10); });
    QCOMPARE(resumed.size(), live.size());
    for (qsizetype i = 0; i < live.size(); ++i) { // who was away hears what the others heard
        QCOMPARE(resumed[i].seq, live[i].seq);
        QCOMPARE(resumed[i].type, live[i].type);
        QCOMPARE(resumed[i].json(), live[i].json());
    }
    QCOMPARE(resumed.last().type, u"integration.updated"_s);
    QCOMPARE(resumed.last().json(), "{\"id\":\"slack\",\"state\":\"error\"}"_ba);
}

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connection_store.moc"
