// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_vault.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/manual_clock.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using connect::KeychainAnswer;
using connect::KeychainBackend;
using testing::onWorker;
using State = connect::VaultHealth::State;

namespace {

constexpr connect::KeychainTimes quick{.backgroundMs = 1000, .askedMs = 1000, .hintMs = 50, .recheckMs = 20};

core::SecretString secret(const char *text)
{
    return core::SecretString(QByteArray(text));
}

struct Bench
{
    Bench()
        : vault(std::make_unique<connect::KeychainVault>(std::make_unique<testing::FakeKeychain>(system),
                                                         std::move(*connect::KeychainRegister::open(dir.path())), clock,
                                                         quick))
    {}
    void restart()
    {
        vault.reset();
        vault = std::make_unique<connect::KeychainVault>(std::make_unique<testing::FakeKeychain>(system),
                                                         std::move(*connect::KeychainRegister::open(dir.path())), clock,
                                                         quick);
    }
    QString write(const QString &key, const QByteArray &value)
    {
        const auto done = onWorker([&] { return vault->write(key, core::SecretString(value)); });
        return done ? QString() : done.error().code;
    }
    /// The secret, "-" when there is none, or the error's code.
    QByteArray read(const QString &key)
    {
        const auto found = onWorker([&] { return vault->read(key); });
        if (!found)
            return found.error().code.toLatin1();
        return *found ? (*found)->reveal() : "-"_ba;
    }
    QString remove(const QString &key)
    {
        const auto done = onWorker([&] { return vault->remove(key); });
        return done ? QString() : done.error().code;
    }

    QTemporaryDir dir;
    testing::ManualClock clock;
    std::shared_ptr<testing::FakeKeychainState> system = std::make_shared<testing::FakeKeychainState>();
    std::unique_ptr<connect::KeychainVault> vault;
};

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets();
    void twoDataDirectoriesDoNotMix();
    void refusesTheApplicationsThread();
    void longSecretsAreSplit();
    void aSplitWriteThatBreaksOffLeavesTheOldSecret();
    void problems_data();
    void problems();
    void aDismissedDialogIsNotAnEmptyVault();
    void aSlowKeychainIsHintedAtAndRecovers();
    void backgroundReadsShowNoDialogWhileLocked();
    void whoSaidNoIsNotAskedAgain();
    void aRestartedKeyringIsMetAnew();
    void aRequestThatWasNotSentNeverTakesEffect();
};

void TestKeychainVault::keepsSecrets()
{
    Bench bench;
    QCOMPARE(bench.vault->health().state, State::Untried);
    QCOMPARE(bench.read(u"a"_s), "-"_ba);
    QCOMPARE(bench.write(u"a"_s, "one"), QString());
    QCOMPARE(bench.write(u"b"_s, QByteArray("\0\xff=/", 4)), QString());
    bench.restart();
    QCOMPARE(bench.read(u"a"_s), "one"_ba);
    QCOMPARE(bench.read(u"b"_s), QByteArray("\0\xff=/", 4));
    QCOMPARE(bench.vault->entries().keys().size(), 2);
    QCOMPARE(bench.write(u"a"_s, "two"), QString());
    QCOMPARE(bench.read(u"a"_s), "two"_ba);
    QCOMPARE(bench.remove(u"a"_s), QString());
    QCOMPARE(bench.remove(u"a"_s), QString());
    QCOMPARE(bench.remove(u"never there"_s), QString());
    QCOMPARE(bench.read(u"a"_s), "-"_ba);
    QCOMPARE(bench.system->entries.size(), size_t(1));
    QCOMPARE(bench.vault->entries().keys(), QStringList{u"b"_s});
    QVERIFY(!bench.system->wrongThread);
    QCOMPARE(bench.vault->health().state, State::Ready);
}

void TestKeychainVault::twoDataDirectoriesDoNotMix()
{
    Bench one;
    Bench other;
    other.system = one.system;
    other.restart();
    QCOMPARE(one.write(u"a"_s, "one's"), QString());
    QCOMPARE(other.read(u"a"_s), "-"_ba);
    QVERIFY(one.vault->entries().service().startsWith(u"CalltTone "_s));
}

void TestKeychainVault::refusesTheApplicationsThread()
{
    Bench bench;
    const auto read = bench.vault->read(u"a"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"keychain_thread"_s);
    QCOMPARE(bench.system->requests, 0);
}

void TestKeychainVault::longSecretsAreSplit()
{
    Bench bench;
    QByteArray token;
    for (int i = 0; i < 5000; ++i)
        token += char(i % 256);
    QCOMPARE(bench.write(u"t"_s, token), QString());
    for (const auto &[key, value] : bench.system->entries)
        QVERIFY(value.toBase64().size() <= 2560);
    QCOMPARE(bench.system->entries.size(), size_t(4)); // the head and three parts
    bench.restart();
    QCOMPARE(bench.read(u"t"_s), token);
    QCOMPARE(bench.write(u"t"_s, token + "longer"), QString());
    QCOMPARE(bench.read(u"t"_s), token + "longer");
    QCOMPARE(bench.system->entries.size(), size_t(4)); // the old parts are gone
    QCOMPARE(bench.write(u"t"_s, "short"), QString());
    QCOMPARE(bench.system->entries.size(), size_t(1));
    QCOMPARE(bench.write(u"t"_s, token), QString());
    auto &entries = bench.system->entries;
    std::prev(entries.end())->second[0] ^= 1; // somebody else's hand in the last part
    QCOMPARE(bench.read(u"t"_s), "keychain_damaged"_ba);
    entries.erase(std::prev(entries.end())); // the last part
    QCOMPARE(bench.read(u"t"_s), "keychain_damaged"_ba);
    QCOMPARE(bench.remove(u"t"_s), QString());
    QVERIFY(entries.empty());
}

void TestKeychainVault::aSplitWriteThatBreaksOffLeavesTheOldSecret()
{
    Bench bench;
    QCOMPARE(bench.write(u"t"_s, "old"), QString());
    for (int broken = 1; broken <= 4; ++broken) { // three parts, then the head
        bench.system->failWriteNumber = broken;
        QCOMPARE(bench.write(u"t"_s, QByteArray(5000, 'n')), u"keychain_failed"_s);
        QTRY_COMPARE(bench.vault->health().state, State::Ready); // by the next look
        QCOMPARE(bench.read(u"t"_s), "old"_ba);
    }
}

void TestKeychainVault::problems_data()
{
    QTest::addColumn<KeychainAnswer::Status>("answer");
    QTest::addColumn<KeychainBackend::Presence>("presence");
    QTest::addColumn<QString>("code");
    QTest::addColumn<State>("state");
    using Status = KeychainAnswer::Status;
    using Presence = KeychainBackend::Presence;
    QTest::newRow("locked") << Status::Locked << Presence::Locked << u"keychain_locked"_s << State::Locked;
    QTest::newRow("locked, said as failure")
        << Status::Failed << Presence::Locked << u"keychain_locked"_s << State::Locked;
    QTest::newRow("denied") << Status::Denied << Presence::Ready << u"keychain_denied"_s << State::Denied;
    QTest::newRow("absent") << Status::Absent << Presence::Unknown << u"keychain_absent"_s << State::Absent;
    QTest::newRow("no bus") << Status::Done << Presence::Absent << u"keychain_absent"_s << State::Absent;
    QTest::newRow("failed") << Status::Failed << Presence::Unknown << u"keychain_failed"_s << State::Failed;
}

void TestKeychainVault::problems()
{
    QFETCH(KeychainAnswer::Status, answer);
    QFETCH(KeychainBackend::Presence, presence);
    QFETCH(QString, code);
    QFETCH(State, state);
    Bench bench;
    bench.system->answer = answer;
    bench.system->presence = presence;
    for (const auto &done :
         {onWorker([&] { return bench.vault->write(u"a"_s, secret("x")); }), onWorker([&]() -> core::Result<void> {
              auto read = bench.vault->read(u"a"_s);
              return read ? core::Result<void>() : core::fail(read.error());
          }),
          onWorker([&] { return bench.vault->remove(u"a"_s); })}) {
        QVERIFY(!done);
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().kind, core::ErrorKind::Unavailable);
        QVERIFY(!done.error().title.isEmpty() && !done.error().detail.isEmpty());
    }
    QCOMPARE(bench.vault->health().state, state);
    QCOMPARE(bench.vault->health().since, bench.clock.now());
    QCOMPARE(bench.vault->health().problem.code, code);
    QVERIFY(presence != KeychainBackend::Presence::Absent || bench.system->requests == 0);
}

void TestKeychainVault::aDismissedDialogIsNotAnEmptyVault()
{
    Bench bench;
    QCOMPARE(bench.write(u"a"_s, "one"), QString());
    bench.system->presence = KeychainBackend::Presence::Locked;
    bench.system->answer = KeychainAnswer::Status::NotFound; // libsecret after "Cancel"
    QCOMPARE(bench.read(u"a"_s), "keychain_locked"_ba);
    QCOMPARE(bench.remove(u"a"_s), u"keychain_locked"_s);
    QCOMPARE(bench.vault->entries().keys(), QStringList{u"a"_s});
}

void TestKeychainVault::aSlowKeychainIsHintedAtAndRecovers()
{
    Bench bench;
    std::atomic<int> recoveries = 0;
    bench.vault->setRecoveryListener([&] { ++recoveries; });
    QCOMPARE(bench.write(u"a"_s, "one"), QString());
    bench.system->silent = true;
    std::optional<State> during;
    const auto timer = std::make_unique<QTimer>();
    timer->callOnTimeout([&] { during = bench.vault->health().state; });
    timer->setSingleShot(true);
    timer->start(150);
    QCOMPARE(bench.read(u"a"_s), "keychain_slow"_ba);
    QCOMPARE(*during, State::Waiting);
    QCOMPARE(bench.vault->health().state, State::Slow);
    QElapsedTimer second;
    second.start();
    QCOMPARE(bench.read(u"a"_s), "keychain_slow"_ba); // known by now, so it does not wait again
    QVERIFY(second.elapsed() < quick.backgroundMs);
    bench.system->answerWaiting();
    QTRY_COMPARE(bench.vault->health().state, State::Ready);
    QTRY_COMPARE(recoveries, 1);
    QCOMPARE(bench.read(u"a"_s), "one"_ba);
}

void TestKeychainVault::backgroundReadsShowNoDialogWhileLocked()
{
    Bench bench;
    QCOMPARE(bench.write(u"a"_s, "one"), QString());
    std::atomic<int> recoveries = 0;
    bench.vault->setRecoveryListener([&] { ++recoveries; });
    bench.system->presence = KeychainBackend::Presence::Locked;
    bench.system->answer = KeychainAnswer::Status::Locked;
    QCOMPARE(bench.read(u"a"_s), "keychain_locked"_ba);
    const int asked = bench.system->requests;
    QCOMPARE(bench.read(u"a"_s), "keychain_locked"_ba);
    QTest::qWait(5 * quick.recheckMs);
    QCOMPARE(bench.system->requests, asked);
    QCOMPARE(recoveries, 0);
    {
        const std::lock_guard lock(bench.system->mutex);
        bench.system->presence = KeychainBackend::Presence::Ready;
        bench.system->answer = KeychainAnswer::Status::Done;
    }
    QTRY_COMPARE(recoveries, 1); // without anybody asking
    QCOMPARE(bench.read(u"a"_s), "one"_ba);
}

void TestKeychainVault::whoSaidNoIsNotAskedAgain()
{
    Bench bench;
    bench.system->answer = KeychainAnswer::Status::Denied;
    QCOMPARE(bench.read(u"a"_s), "keychain_denied"_ba);
    const int asked = bench.system->requests;
    QCOMPARE(bench.read(u"a"_s), "keychain_denied"_ba);
    QTest::qWait(5 * quick.recheckMs);
    QCOMPARE(bench.system->requests, asked);
    bench.system->answer = KeychainAnswer::Status::Done;
    QVERIFY(onWorker([&] { return connect::tryVault(*bench.vault); })); // "Check again"
    QCOMPARE(bench.read(u"a"_s), "-"_ba);
}

void TestKeychainVault::aRestartedKeyringIsMetAnew()
{
    Bench bench;
    QCOMPARE(bench.write(u"a"_s, "one"), QString());
    bench.system->staleSession = true;
    bench.system->answer = KeychainAnswer::Status::Failed;
    QCOMPARE(bench.read(u"a"_s), "one"_ba);
    QCOMPARE(bench.vault->health().state, State::Ready);
}

void TestKeychainVault::aRequestThatWasNotSentNeverTakesEffect()
{
    Bench bench;
    bench.system->silent = true;
    QCOMPARE(bench.write(u"a"_s, "first"), u"keychain_slow"_s);
    QCOMPARE(bench.write(u"b"_s, "second"), u"keychain_slow"_s); // waits for its turn in vain
    QCOMPARE(bench.system->requests, 1);
    bench.system->answerWaiting();
    QTRY_COMPARE(bench.vault->health().state, State::Ready);
    QCOMPARE(bench.read(u"b"_s), "-"_ba);
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychain_vault.moc"
