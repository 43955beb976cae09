// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keeper_fixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;
using values::HealthState;

/// What failed refreshes do to a grant, and what people and callers hear of it.
class TestGrantHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureIsJudged_data();
    void aFailureIsJudged();
    void aDeadGrantIsExplainedByItsVendor();
    void aDeadGrantIsNotAskedForAgain();
    void whileTheOldTokenLastsItIsUsed();
    void callersDoNotHammerTheVendor();
    void theVendorsRetryAfterIsKept();
    void retriesBackOffAndRecover();
    void refusedCredentialsAreTriedAgainOnStart();
    void aLockedVaultIsShownAndPasses();
    void withoutALockNothingIsSent();
    void aPersonMayTryAgainAtOnce();
    void theListenerMayAskTheKeeper();
};

constexpr core::TimeMs second = 1000;
constexpr core::TimeMs minute = 60 * second;
constexpr core::TimeMs hour = 60 * minute;

using Answer = core::Result<connect::HttpResponse>;
using Fault = std::function<Answer(const connect::HttpRequest &)>;

static Fault answers(int status, const QByteArray &body)
{
    return [=](const auto &) { return connect::HttpResponse{.status = status, .body = body}; };
}

static Fault refuses(int status, const QByteArray &error)
{
    return answers(status, R"({"error":")" + error + R"("})");
}

static Fault noAnswer(core::ErrorKind kind)
{
    return [=](const auto &) -> Answer {
        return core::fail({.kind = kind, .code = u"dns"_s, .title = u"The name was not found"_s});
    };
}

void TestGrantHealth::aFailureIsJudged_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    QTest::addColumn<HealthState>("state");
    QTest::addColumn<bool>("triedAgain");
    QTest::addColumn<QString>("words");
    const auto kept = HealthState::RefreshFailed;
    QTest::newRow("revoked") << refuses(400, "invalid_grant") << u"needs_reconnect"_s << HealthState::Revoked << false
                             << u"GoHighLevel no longer accepts this sign-in (invalid_grant)"_s;
    QTest::newRow("client secret") << refuses(401, "invalid_client") << u"credential_invalid"_s
                                   << HealthState::CredentialInvalid << false
                                   << u"Correct GHL_CLIENT_ID and GHL_CLIENT_SECRET"_s;
    QTest::newRow("refused for another reason") // GoHighLevel: "Location is not active"
        << refuses(400, "Location is not active") << u"refresh_failed"_s << kept << true
        << u"Location is not active. The sign-in is kept"_s;
    QTest::newRow("no network") << noAnswer(core::ErrorKind::Network) << u"refresh_failed"_s << kept << true
                                << u"GoHighLevel could not be reached to renew the sign-in. The name was not found."_s;
    QTest::newRow("too slow") << noAnswer(core::ErrorKind::Timeout) << u"refresh_failed"_s << kept << true
                              << u"could not be reached"_s;
    QTest::newRow("503") << refuses(503, "") << u"refresh_failed"_s << kept << true << u"answered HTTP 503"_s;
    QTest::newRow("a proxy that repeats the word") // whatever the page says, a 502 is no verdict
        << refuses(502, "invalid_grant") << u"refresh_failed"_s << kept << true << u"answered HTTP 502"_s;
    QTest::newRow("429") << refuses(429, "rate") << u"refresh_failed"_s << kept << true << u"too many requests"_s;
    QTest::newRow("not JSON") << answers(200, "<html>") << u"refresh_failed"_s << kept << true
                              << u"The sign-in is kept"_s;
}

void TestGrantHealth::aFailureIsJudged()
{
    QFETCH(const Fault, fault);
    QFETCH(const QString, code);
    QFETCH(const HealthState, state);
    QFETCH(const bool, triedAgain);
    QFETCH(const QString, words);
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.vendor.fault = fault;
    QCOMPARE(f.token(), code.toUtf8());
    const store::StoredGrant grant = f.grant();
    QCOMPARE(grant.health.state, state);
    QVERIFY2(grant.health.detail.contains(words), qPrintable(grant.health.detail));
    QCOMPARE(grant.health.since, f.clock.now());
    QCOMPARE(grant.health.lastSuccessAt, grant.issuedAt);
    QCOMPARE(grant.health.nextRefreshAt.has_value(), triedAgain);
    QCOMPARE(grant.generation, 1);
    QCOMPARE(grant.failures, 1);
    QCOMPARE(f.healthChanges, 1);
    QCOMPARE(f.log(), QStringList{state == HealthState::Revoked ? u"revoked"_s : u"refresh_failed"_s});
    QCOMPARE(f.vault.peek(u"grant:ghl:refresh"_s), "refresh-1"_ba); // never deleted because of a failure

    f.vendor.fault = {}; // and when the vendor is itself again
    f.clock.advance(2 * minute);
    QCOMPARE(f.token(), state == HealthState::Revoked ? "needs_reconnect"_ba : "access-2"_ba);
}

void TestGrantHealth::aDeadGrantIsExplainedByItsVendor()
{
    KeeperFixture f;
    f.profile.explainDeadGrant = [](const core::ApiError &refusal, qint64 grantAgeMs) {
        return u"%1 after %2 days"_s.arg(refusal.code).arg(grantAgeMs / (24 * hour));
    };
    f.signIn();
    f.clock.advance(7 * 24 * hour);
    f.vendor.isDead = true;
    const auto token = f.keeper->token(f.key);
    QCOMPARE(token.error().kind, core::ErrorKind::Conflict);
    QCOMPARE(token.error().detail, u"invalid_grant after 7 days"_s);
    QCOMPARE(f.grant().health.detail, u"invalid_grant after 7 days"_s);
}

void TestGrantHealth::aDeadGrantIsNotAskedForAgain()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.vendor.isDead = true;
    QCOMPARE(f.token(), "needs_reconnect"_ba);
    f.clock.advance(100 * hour);
    QCOMPARE(f.keeper->refreshDue(), std::nullopt);
    QCOMPARE(f.token(), "needs_reconnect"_ba);
    QCOMPARE(f.renewed(1), "needs_reconnect"_ba);
    QCOMPARE(f.vendor.requests(), 1);
}

void TestGrantHealth::whileTheOldTokenLastsItIsUsed()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.fault = noAnswer(core::ErrorKind::Network);
    f.clock.advance(hour - 100 * second); // within the margin
    QCOMPARE(f.token(), "access-1"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    QCOMPARE(f.grant().health.state, HealthState::RefreshFailed);
    f.clock.advance(100 * second);
    QCOMPARE(f.token(), "refresh_failed"_ba);
}

void TestGrantHealth::callersDoNotHammerTheVendor()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.fault = noAnswer(core::ErrorKind::Network);
    f.clock.advance(hour);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(f.token(), "refresh_failed"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    f.clock.advance(10 * second); // a caller is waiting, so not the whole minute of the schedule
    QCOMPARE(f.token(), "refresh_failed"_ba);
    QCOMPARE(f.vendor.requests(), 2);
    QCOMPARE(f.log().size(), 1); // one line for one outage
    QCOMPARE(f.healthChanges, 1);
}

void TestGrantHealth::theVendorsRetryAfterIsKept()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.vendor.fault = [](const auto &) {
        return connect::HttpResponse{.status = 429, .headers = {{"Retry-After", "600"}}};
    };
    const auto token = f.keeper->token(f.key);
    QCOMPARE(token.error().retryAfterSeconds, 600);
    QCOMPARE(f.grant().health.nextRefreshAt, f.clock.now() + 10 * minute);
    f.clock.advance(9 * minute);
    QCOMPARE(f.token(), "refresh_failed"_ba);
    QCOMPARE(f.vendor.requests(), 1);
    f.clock.advance(minute);
    f.vendor.fault = {};
    QCOMPARE(f.token(), "access-2"_ba);
}

void TestGrantHealth::retriesBackOffAndRecover()
{
    KeeperFixture f;
    f.signIn();
    f.vendor.fault = noAnswer(core::ErrorKind::Network);
    f.clock.set(*f.grant().health.nextRefreshAt);
    int requests = 0;
    for (const core::TimeMs pause : {1, 2, 4, 8, 16, 32, 60, 60}) {
        QCOMPARE(f.keeper->refreshDue(), f.clock.now() + pause * minute);
        QCOMPARE(f.vendor.requests(), ++requests);
        f.clock.advance(pause * minute - 1);
        (void)f.keeper->refreshDue();
        QCOMPARE(f.vendor.requests(), requests);
        f.clock.advance(1);
    }
    QCOMPARE(f.grant().failures, 8);
    f.vendor.fault = {};
    QCOMPARE(f.keeper->refreshDue(), f.clock.now() + 50 * minute);
    const store::StoredGrant grant = f.grant();
    QCOMPARE(grant.failures, 0);
    QCOMPARE(grant.health.state, HealthState::Active);
    QCOMPARE(grant.health.detail, QString());
    QCOMPARE(grant.health.since, f.clock.now());
    QCOMPARE(f.healthChanges, 2);
    QCOMPARE(f.log(), (QStringList{u"refreshed"_s, u"refresh_failed"_s}));
}

void TestGrantHealth::refusedCredentialsAreTriedAgainOnStart()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    f.clientError = core::ApiError{
        .kind = core::ErrorKind::Conflict, .code = u"not_configured"_s, .title = u"GHL_CLIENT_ID is not set"_s};
    QCOMPARE(f.token(), "credential_invalid"_ba);
    QCOMPARE(f.grant().health.state, HealthState::CredentialInvalid);
    QVERIFY(f.grant().health.detail.contains(u"GHL_CLIENT_ID is not set"_s));
    QCOMPARE(f.keeper->refreshDue(), std::nullopt); // it cannot get better by itself
    f.clientError.reset();
    f.keeper = f.makeKeeper(f.clock); // as after a restart with the variable set
    f.keeper->start();
    QTRY_COMPARE_WITH_TIMEOUT(f.grant().health.state, HealthState::Active, 5000);
    QCOMPARE(f.vendor.requests(), 1);
}

void TestGrantHealth::aLockedVaultIsShownAndPasses()
{
    KeeperFixture f;
    f.signIn();
    f.vault.refusesReads = true;
    const auto token = f.keeper->token(f.key);
    QCOMPARE(token.error().code, u"vault_locked"_s); // its own words, for the page to offer what helps
    QCOMPARE(f.grant().health.state, HealthState::RefreshFailed);
    QVERIFY(f.grant().health.detail.contains(u"Unlock it"_s));
    QCOMPARE(f.healthChanges, 1);
    f.vault.refusesReads = false;
    QCOMPARE(f.token(), "access-1"_ba); // at once, without a pause
    f.clock.advance(minute);
    (void)f.keeper->refreshDue();
    QCOMPARE(f.grant().health.state, HealthState::Active);
}

void TestGrantHealth::withoutALockNothingIsSent()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(hour);
    connect::FileRefreshLock nowhere(f.store.path() + u"/locks"_s); // below a file
    f.keeper = f.makeKeeper(f.clock, &nowhere);
    QCOMPARE(f.token(), "lock_unavailable"_ba);
    QCOMPARE(f.vendor.requests(), 0);
    QVERIFY2(f.grant().health.detail.contains(u"Correct the folder's permissions"_s),
             qPrintable(f.grant().health.detail));
    f.keeper.reset();
}

void TestGrantHealth::aPersonMayTryAgainAtOnce()
{
    KeeperFixture f;
    f.signIn();
    f.clock.advance(50 * minute); // the token lasts, so only the schedule has tried
    f.vendor.fault = noAnswer(core::ErrorKind::Network);
    (void)f.keeper->refreshDue();
    QCOMPARE(f.grant().health.state, HealthState::RefreshFailed);
    f.vendor.fault = {};
    f.clock.advance(10 * second);
    QCOMPARE(f.token(), "access-1"_ba); // good as it is
    QVERIFY(f.keeper->retry(f.key));
    QCOMPARE(f.grant().health.state, HealthState::Active);
    QCOMPARE(f.token(), "access-2"_ba);
    QCOMPARE(f.keeper->retry(u"nobody"_s).error().code, u"not_connected"_s);
}

void TestGrantHealth::theListenerMayAskTheKeeper()
{
    KeeperFixture f;
    QByteArray heard;
    auto keeper = std::make_unique<connect::TokenKeeper>(connect::KeeperParts{
        .database = *f.store.database,
        .vault = f.vault,
        .http = f.vendor,
        .clock = f.clock,
        .lock = f.lock,
        .client = [](const QString &) -> core::Result<connect::GrantClient> { return connect::GrantClient{}; },
        .healthChanged = [&](const QString &key) { heard = key.toUtf8() + ' ' + f.token(); }});
    f.keeper.swap(keeper);
    f.signIn();
    f.clock.advance(hour); // so that asking means waiting for the grant
    f.vendor.fault = noAnswer(core::ErrorKind::Network);
    QCOMPARE(f.token(), "refresh_failed"_ba);
    QCOMPARE(heard, "ghl refresh_failed"_ba);
}

QTEST_GUILESS_MAIN(TestGrantHealth)
#include "tst_grant_health.moc"
