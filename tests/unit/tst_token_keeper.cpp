// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keeper_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

/// How tokens are handed out, renewed and kept.
class TestTokenKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshTokenCostsNothing();
    void aTokenIsRenewedBeforeItEnds();
    void theRequestIsWhatVendorsWant();
    void rotationUsesEachRefreshTokenOnce();
    void aReplyWithoutRefreshTokenKeepsTheOld();
    void a401RenewsOnce();
    void withoutRefreshTokenTheTokenLastsAsLongAsItLasts();
    void theNewPairIsKeptBeforeItIsUsed();
    void aPairOfAProcessThatDiedIsUsed();
    void aProcessThatDiedBetweenTheTwoWritesLosesNothing();
    void aVaultThatRefusesTheNewPairLosesNothing();
    void manyThreadsMakeOneRequest_data();
    void manyThreadsMakeOneRequest();
    void aNewSignInReplacesTheOld();
    void anotherAccountLeavesNothingBehind();
    void forgettingWipesEverything();
    void nothingSecretIsInTheDatabase();
    void strangersAreNotConnected();
    void dueGrantsAreRenewedBySchedule();
    void theThreadRenewsByItself();
};

constexpr core::TimeMs second = 1000;
constexpr core::TimeMs hour = 3600 * second;

void TestTokenKeeper::aFreshTokenCostsNothing()
{
    KeeperFixture f;
    f.signIn();
    QCOMPARE(f.token(), "access-1"_ba);
    f.clock.advance(hour - 301 * second);
    QCOMPARE(f.token(), "access-1"_ba);
    QCOMPARE(f.vendor.requests(), 0);
    const store::StoredGrant grant = f.grant();
    QCOMPARE(grant.generation, 1);
    QCOMPARE(grant.expiresAt, grant.issuedAt + hour);
    QCOMPARE(grant.health.nextRefreshAt, grant.issuedAt + hour - 600 * second);
}

void TestTokenKeeper::aTokenIsRenewedBeforeItEnds()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.extra = {{u"scope"_s, u"contacts.readonly contacts.write"_s}};
    const core::TimeMs issuedAt = f.grant().issuedAt;
    f.clock.advance(hour - 300 * second);
    QCOMPARE(f.token(), "access-2"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(f.token(), "access-2"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    const store::StoredGrant grant = f.grant();
    QCOMPARE(grant.generation, 2);
    QCOMPARE(grant.issuedAt, issuedAt);
    QCOMPARE(grant.refreshedAt, f.clock.now());
    QCOMPARE(grant.expiresAt, f.clock.now() + hour);
    QCOMPARE(grant.health.lastSuccessAt, f.clock.now());
    QCOMPARE(grant.scopes, (QStringList{u"contacts.readonly"_s, u"contacts.write"_s}));
    QCOMPARE(grant.accountId, u"loc_1"_s);
    QCOMPARE(f.log(), QStringList{u"refreshed"_s});
    QCOMPARE(f.healthChanges, 0); // it was and is active
}

void TestTokenKeeper::theRequestIsWhatVendorsWant()
{
    KeeperFixture f;
    f.signIn();
    f.profile.tokenUrl = u"https://services.example/oauth/token"_s;
    f.profile.tokenExtras = {{u"user_type"_s, u"Location"_s}};
    f.vendor.fault = [](const connect::HttpRequest &request) -> core::Result<connect::HttpResponse> {
        if (request.method != "POST" || request.url != "https://services.example/oauth/token" || request.allowPrivate)
            return connect::HttpResponse{.status = 404};
        return connect::HttpResponse{.status = 200, .body = R"({"access_token":"x","expires_in":60})"};
    };
    QCOMPARE(f.renewed(1), "x"_ba);
    QCOMPARE(f.vendor.bodies().last(),
             "grant_type=refresh_token&refresh_token=refresh-1&client_id=the+id&client_secret="
             "s%26cret&user_type=Location"_ba);
    f.profile.sendScopeOnRefresh = true;
    f.profile.scopeSeparator = u","_s;
    QVERIFY(f.store.write([&](store::Session &session) {
        store::StoredGrant grant = *store::findGrant(session, f.key);
        grant.scopes = {u"a"_s, u"b"_s};
        store::putGrant(session, grant);
    }));
    QCOMPARE(f.renewed(2), "x"_ba);
    QCOMPARE(f.vendor.lastField(u"scope"_s), u"a,b"_s);
}

void TestTokenKeeper::rotationUsesEachRefreshTokenOnce()
{
    KeeperFixture f;
    f.signIn();
    for (int n = 2; n < 6; ++n) {
        f.clock.advance(hour);
        QCOMPARE(f.token(), "access-" + QByteArray::number(n));
        QCOMPARE(f.vendor.lastField(u"refresh_token"_s), u"refresh-%1"_s.arg(n - 1));
    }
    QVERIFY(!f.vendor.isDead);
}

void TestTokenKeeper::aReplyWithoutRefreshTokenKeepsTheOld()
{
    KeeperFixture f;
    f.vendor.rotates = false;
    f.signIn();
    for (int n = 2; n < 5; ++n) {
        f.clock.advance(hour);
        QCOMPARE(f.token(), "access-" + QByteArray::number(n));
        QCOMPARE(f.vendor.lastField(u"refresh_token"_s), u"refresh-1"_s);
    }
    QCOMPARE(f.vault.peek(u"grant:ghl:refresh"_s), "refresh-1"_ba);
    QVERIFY(!f.vault.changes.contains(u"grant:ghl:refresh"_s)); // a keychain is not asked for nothing
}

void TestTokenKeeper::a401RenewsOnce()
{
    KeeperFixture f;
    f.signIn();
    const auto first = f.keeper->token(f.key);
    QCOMPARE(f.renewed(first->generation), "access-2"_ba);
    QCOMPARE(f.renewed(first->generation), "access-2"_ba); // another call that had the old one
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(f.renewed(2), "access-3"_ba);
    QCOMPARE(f.vendor.requests(), 2);
}

void TestTokenKeeper::withoutRefreshTokenTheTokenLastsAsLongAsItLasts()
{
    KeeperFixture f;
    f.signIn({}, false); // Slack without rotation
    f.clock.advance(10'000 * hour);
    QCOMPARE(f.token(), "access-1"_ba);
    QCOMPARE(f.grant().health.nextRefreshAt, std::nullopt);
    QCOMPARE(f.keeper->refreshDue(), std::nullopt);
    QCOMPARE(f.renewed(1), "needs_reconnect"_ba); // the vendor refused it
    QCOMPARE(f.grant().health.state, values::HealthState::Revoked);

    f.signIn(3600, false);
    f.clock.advance(hour - second);
    QCOMPARE(f.token(), "access-1"_ba);
    f.clock.advance(second);
    (void)f.keeper->refreshDue();
    QCOMPARE(f.grant().health.state, values::HealthState::Revoked); // seen before anybody asked
    QCOMPARE(f.token(), "needs_reconnect"_ba);
    QCOMPARE(f.vendor.requests(), 0);
}

void TestTokenKeeper::theNewPairIsKeptBeforeItIsUsed()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.extra = {{u"hub_id"_s, 7}};
    QList<qint64> generations;
    f.vault.onWrite = [&](const QString &) { generations.append(f.grant().generation); };
    QCOMPARE(f.renewed(1), "access-2"_ba);
    QCOMPARE(f.vault.changes, (QStringList{u"grant:ghl:refresh"_s, u"grant:ghl:access"_s}));
    QCOMPARE(generations, (QList<qint64>{1, 1})); // the database last: it can be made good from the vault
}

void TestTokenKeeper::aPairOfAProcessThatDiedIsUsed()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    connect::GrantVault vault(f.vault);
    const core::TimeMs now = f.clock.now();
    QVERIFY(vault.store(f.key, {.access = {core::SecretString("access-other"), 2, now, now + hour},
                                .refreshToken = core::SecretString("refresh-other")}));
    QCOMPARE(f.token(), "access-other"_ba);
    QCOMPARE(f.vendor.requests(), 0);
    const store::StoredGrant grant = f.grant(); // made good
    QCOMPARE(grant.generation, 2);
    QCOMPARE(grant.expiresAt, now + hour);
    QCOMPARE(grant.health.nextRefreshAt, now + hour - 600 * second);
}

void TestTokenKeeper::aProcessThatDiedBetweenTheTwoWritesLosesNothing()
{
    KeeperFixture f;
    f.signIn();
    QVERIFY(f.vendor.send({.body = "refresh_token=refresh-1"})); // the vendor has moved on to number 2,
    QVERIFY(f.vault.write(u"grant:ghl:refresh"_s, core::SecretString("refresh-2"))); // and this is all we kept
    QCOMPARE(f.token(), "access-1"_ba);                                              // still good
    f.clock.advance(hour);
    QCOMPARE(f.token(), "access-3"_ba);
    QVERIFY(!f.vendor.isDead);
}

void TestTokenKeeper::aVaultThatRefusesTheNewPairLosesNothing()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.vault.refusesWrites = true;
    QCOMPARE(f.token(), "vault_locked"_ba); // nobody gets what is not kept
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(f.grant().health.state, values::HealthState::RefreshFailed);
    QVERIFY(f.grant().health.detail.contains(u"keychain is locked"_s));
    QCOMPARE(f.healthChanges, 1);
    QVERIFY(!f.lock.acquire(f.key, std::chrono::milliseconds(0))); // no other process may use the old one
    QCOMPARE(f.token(), "vault_locked"_ba);
    QCOMPARE(f.vendor.requests(), 1); // nor do we
    f.vault.refusesWrites = false;
    QCOMPARE(f.token(), "access-2"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(f.grant().health.state, values::HealthState::Active);
    QCOMPARE(f.healthChanges, 2);
    QVERIFY(f.lock.acquire(f.key, std::chrono::milliseconds(0)));
}

void TestTokenKeeper::manyThreadsMakeOneRequest_data()
{
    QTest::addColumn<bool>("works");
    QTest::newRow("and all get the new token") << true;
    QTest::newRow("and all hear that it failed") << false;
}

void TestTokenKeeper::manyThreadsMakeOneRequest()
{
    QFETCH(const bool, works);
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.vendor.slownessMs = 200;
    if (!works)
        f.vendor.fault = [](const auto &) { return connect::HttpResponse{.status = 503}; };
    const auto other = f.makeKeeper(f.clock); // as in another process: it shares no memory with the first
    std::mutex mutex;
    QList<QByteArray> got;
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([&, i] {
            connect::TokenKeeper &keeper = works && i % 2 ? *other : *f.keeper;
            const auto token = i % 3 ? keeper.token(f.key) : keeper.renewed(f.key, 1);
            const std::lock_guard lock(mutex);
            got.append(token ? token->token.reveal() : token.error().code.toUtf8());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(got, QList<QByteArray>(16, works ? "access-2"_ba : "refresh_failed"_ba));
}

void TestTokenKeeper::aNewSignInReplacesTheOld()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.isDead = true;
    QCOMPARE(f.renewed(1), "needs_reconnect"_ba);
    QCOMPARE(f.healthChanges, 1);
    connect::TokenReply reply;
    reply.accessToken = core::SecretString("access-new");
    reply.facts = {{u"instance_url"_s, u"https://a.example"_s}, {u"name"_s, u"from the reply"_s}};
    reply.scopes = QStringList{u"api"_s};
    store::StoredGrant grant;
    grant.key = f.key;
    grant.accountId = u"loc_1"_s;
    grant.facts = {{u"name"_s, u"as it says itself"_s}};
    QVERIFY(f.keeper->adopt(grant, std::move(reply)));
    QCOMPARE(f.token(), "access-new"_ba);
    QCOMPARE(f.healthChanges, 2);
    const store::StoredGrant now = f.grant();
    QCOMPARE(now.generation, 2); // goes on, so that a late 401 to the old one is known as late
    QCOMPARE(now.health.state, values::HealthState::Active);
    QCOMPARE(now.health.detail, QString());
    QCOMPARE(now.failures, 0);
    QCOMPARE(now.scopes, QStringList{u"api"_s});
    QCOMPARE(now.facts,
             (QJsonObject{{u"instance_url"_s, u"https://a.example"_s}, {u"name"_s, u"as it says itself"_s}}));
    QCOMPARE(f.vault.peek(u"grant:ghl:refresh"_s), "refresh-1"_ba); // the same account, and the vendor sent none
}

void TestTokenKeeper::anotherAccountLeavesNothingBehind()
{
    KeeperFixture f;
    f.signIn();
    const auto adopt = [&f](const QString &account, std::vector<std::pair<QString, core::SecretString>> secrets) {
        connect::TokenReply reply;
        reply.accessToken = core::SecretString("access-" + account.toUtf8());
        reply.secrets = std::move(secrets);
        store::StoredGrant grant;
        grant.key = f.key;
        grant.accountId = account;
        return f.keeper->adopt(grant, std::move(reply)).has_value();
    };
    std::vector<std::pair<QString, core::SecretString>> secrets;
    secrets.emplace_back(u"webhook"_s, core::SecretString("https://hooks.example/secret"));
    QVERIFY(adopt(u"loc_2"_s, std::move(secrets)));
    QCOMPARE(f.vault.peek(u"grant:ghl:refresh"_s), "(none)"_ba);
    QCOMPARE(f.keeper->secret(f.key, u"webhook"_s)->reveal(), "https://hooks.example/secret"_ba);
    QVERIFY(adopt(u"loc_3"_s, {}));
    QVERIFY(f.keeper->secret(f.key, u"webhook"_s)->isEmpty());
    QCOMPARE(f.keeper->secret(f.key, u"access"_s)->reveal(), "access-loc_3"_ba);
}

void TestTokenKeeper::forgettingWipesEverything()
{
    KeeperFixture f;
    f.signIn();
    QVERIFY(f.store.write([&](store::Session &session) {
        store::StoredGrant grant = *store::findGrant(session, f.key);
        grant.secretNames = {u"webhook"_s};
        store::putGrant(session, grant);
    }));
    QVERIFY(f.vault.write(u"grant:ghl:webhook"_s, core::SecretString("x")));
    f.vault.refusesWrites = true;
    QCOMPARE(f.keeper->forget(f.key).error().code, u"vault_locked"_s);
    QCOMPARE(f.token(), "access-1"_ba); // all as it was
    f.vault.refusesWrites = false;
    QVERIFY(f.keeper->forget(f.key));
    for (const auto *name : {"access", "refresh", "webhook"})
        QCOMPARE(f.vault.peek(u"grant:ghl:"_s + QLatin1StringView(name)), "(none)"_ba);
    QCOMPARE(f.token(), "not_connected"_ba);
    QVERIFY(f.keeper->forget(f.key)); // twice is no harm
}

void TestTokenKeeper::nothingSecretIsInTheDatabase()
{
    KeeperFixture f;
    f.signIn();
    QCOMPARE(f.renewed(1), "access-2"_ba);
    f.vendor.isDead = true;
    QCOMPARE(f.renewed(2), "needs_reconnect"_ba);
    const QFileInfoList files = QDir(f.store.dir.path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // with the write-ahead log
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const auto *secret : {"access-1", "access-2", "refresh-1", "refresh-2", "s&cret"})
            QVERIFY2(!bytes.contains(secret), secret);
    }
}

void TestTokenKeeper::strangersAreNotConnected()
{
    KeeperFixture f;
    const auto token = f.keeper->token(u"nobody"_s);
    QCOMPARE(token.error().kind, core::ErrorKind::NotFound);
    QCOMPARE(token.error().code, u"not_connected"_s);
    QCOMPARE(f.keeper->renewed(u"nobody"_s, 1).error().code, u"not_connected"_s);
    QCOMPARE(f.keeper->refreshDue(), std::nullopt);
}

void TestTokenKeeper::dueGrantsAreRenewedBySchedule()
{
    KeeperFixture f;
    f.vendor.expiresIn = 0;
    f.profile.defaultLifetimeSeconds = 0;
    f.signIn({});
    QCOMPARE(f.keeper->refreshDue(), f.clock.now() + 24 * hour); // or the refresh token dies of lying idle
    QCOMPARE(f.vendor.requests(), 0);
    f.clock.advance(24 * hour);
    f.profile.defaultLifetimeSeconds = 7200; // Salesforce: no lifetime in the answer
    QCOMPARE(f.keeper->refreshDue(), f.clock.now() + 2 * hour);
    QCOMPARE(f.vendor.requests(), 1);
    f.vendor.expiresIn = 1800;
    f.clock.advance(2 * hour);
    QCOMPARE(f.keeper->refreshDue(), f.clock.now() + 1440 * second);
    QCOMPARE(f.vendor.requests(), 2);
    f.clock.advance(1440 * second - 1);
    (void)f.keeper->refreshDue();
    QCOMPARE(f.vendor.requests(), 2);
}

void TestTokenKeeper::theThreadRenewsByItself()
{
    const core::SystemClock clock;
    KeeperFixture f;
    f.keeper = f.makeKeeper(clock);
    f.keeper->start();
    f.keeper->start(); // once is enough
    f.signIn(1);       // while it slept: it is woken, and the next turn is in 0.8 s
    QTRY_COMPARE_WITH_TIMEOUT(f.vendor.requests(), 1, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(f.grant().generation, 2, 5000);
    f.keeper->stop();
    QVERIFY(!f.vendor.isDead);
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_token_keeper.moc"
