// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/sealed_file_vault.h"
#include "tests/support/keeper_fixture.h"
#include "tests/support/probe_paths.h"
#include "tests/support/scripted_http_server.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using namespace callttone::testing;

/// Real processes (refresh_probe) on one sealed vault, one database and one folder of locks, against a token endpoint
/// that rotates and ends the grant when it sees a used refresh token again.
class TestRefreshRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesAtOnceMakeOneRequest();
    void killedAfterItKeptThePair();
    void killedBetweenTheTwoWrites();
};

namespace {

struct Shared
{
    QTemporaryDir dir;
    RotatingVendor vendor;
    ScriptedHttpServer server{[this](const ScriptedRequest &request) {
        std::this_thread::sleep_for(std::chrono::milliseconds(200)); // long enough for the others to come along
        const auto response = vendor.send({.body = request.body});
        return ScriptedAnswer{.status = response->status, .body = response->body};
    }};

    Shared()
    {
        auto vault = connect::SealedFileVault::open(probeVault(dir.path()), probeVaultKey(), u"test"_s);
        auto database = store::Database::open(probeDatabase(dir.path()));
        ManualClock clock; // months ago: the token has ended
        connect::FileRefreshLock lock(probeLocks(dir.path()));
        connect::TokenKeeper keeper({.database = **database,
                                     .vault = **vault,
                                     .http = vendor,
                                     .clock = clock,
                                     .lock = lock,
                                     .client = [](const QString &) { return connect::GrantClient{}; }});
        connect::TokenReply reply;
        reply.accessToken = core::SecretString("access-1");
        reply.refreshToken = core::SecretString("refresh-1");
        reply.expiresInSeconds = 3600;
        store::StoredGrant grant;
        grant.key = probeGrant();
        if (!keeper.adopt(grant, std::move(reply)))
            qFatal("the sign-in was not kept");
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &dieAfter = {})
    {
        auto probe = std::make_unique<QProcess>();
        probe->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        probe->start(QCoreApplication::applicationDirPath() + u"/refresh_probe"_s,
                     {dir.path(), server.url().toString() + u"/token"_s, dieAfter});
        return probe;
    }
    [[nodiscard]] qint64 generationInDatabase() const
    {
        auto database = store::Database::open(probeDatabase(dir.path()));
        return (*(*database)
                     ->read([](store::Session &session) { return store::findGrant(session, probeGrant()); })
                     .result())
            ->generation;
    }
};

/// What a probe that has ended said.
QByteArray saidBy(QProcess &probe)
{
    return probe.readAllStandardOutput().split('\n').value(1);
}

QByteArray answerWith(int number)
{
    const QByteArray token = "access-" + QByteArray::number(number);
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Lets the probes go together and waits until all have ended.
#define RUN(probes)                                                                                                    \
    for (const auto &probe : probes)                                                                                   \
        QTRY_VERIFY_WITH_TIMEOUT(probe->bytesAvailable() > 0, 20'000);                                                 \
    for (const auto &probe : probes)                                                                                   \
        probe->write("go\n");                                                                                          \
    for (const auto &probe : probes)                                                                                   \
    QTRY_COMPARE_WITH_TIMEOUT(probe->state(), QProcess::NotRunning, 20'000)

void TestRefreshRace::processesAtOnceMakeOneRequest()
{
    for (int round = 0; round < 3; ++round) {
        Shared shared;
        std::vector<std::unique_ptr<QProcess>> probes;
        for (int i = 0; i < 4; ++i)
            probes.push_back(shared.start());
        RUN(probes);
        QCOMPARE(shared.vendor.requests(), 1);
        for (const auto &probe : probes)
            QCOMPARE(saidBy(*probe), "2 " + answerWith(2));
        QVERIFY(!shared.vendor.isDead);
        QCOMPARE(shared.generationInDatabase(), 2);
    }
}

void TestRefreshRace::killedAfterItKeptThePair()
{
    Shared shared;
    std::vector<std::unique_ptr<QProcess>> probes;
    probes.push_back(shared.start(u"access"_s));
    RUN(probes);
    QCOMPARE(probes[0]->exitStatus(), QProcess::CrashExit);
    QCOMPARE(saidBy(*probes[0]), QByteArray());
    QCOMPARE(shared.vendor.requests(), 1);
    QCOMPARE(shared.generationInDatabase(), 1); // it died before that

    probes[0] = shared.start();
    QElapsedTimer timer;
    timer.start();
    RUN(probes);
    QVERIFY(timer.elapsed() < 10'000); // the dead one's lock is not waited for
    QCOMPARE(saidBy(*probes[0]), "2 " + answerWith(2));
    QCOMPARE(shared.vendor.requests(), 1); // what was received is used
    QCOMPARE(shared.generationInDatabase(), 2);
}

void TestRefreshRace::killedBetweenTheTwoWrites()
{
    Shared shared;
    std::vector<std::unique_ptr<QProcess>> probes;
    probes.push_back(shared.start(u"refresh"_s));
    RUN(probes);
    QCOMPARE(probes[0]->exitStatus(), QProcess::CrashExit);

    probes[0] = shared.start();
    RUN(probes);
    QCOMPARE(saidBy(*probes[0]), "2 " + answerWith(3)); // the second pair of ours is the vendor's third
    QCOMPARE(shared.vendor.requests(), 2);
    QVERIFY(!shared.vendor.isDead);
}

QTEST_GUILESS_MAIN(TestRefreshRace)
#include "tst_refresh_race.moc"
