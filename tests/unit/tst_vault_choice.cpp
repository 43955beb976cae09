// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/keychain_vault.h"
#include "app/connect/vault/sealed_file_vault.h"
#include "app/connect/vault/vault_key.h"
#include "app/main/vault_choice.h"
#include "tests/support/fake_keychain.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;
using app::VaultHost;
using connect::KeychainBackend;
using core::VaultKind;
using Kind = std::optional<VaultKind>;
using Presence = KeychainBackend::Presence;
using testing::onWorker;

namespace {

/// A data directory, and program runs on it one after the other.
struct Machine
{
    app::VaultChoice start(Kind kind, VaultHost host = VaultHost::Service)
    {
        core::EngineSettings settings;
        settings.dataDir = dir.path();
        settings.vault = kind;
        const core::Environment environment({{{u"CALLTTONE_VAULT_KEY"_s, QString(64, u'a')}}});
        auto choice = onWorker([&] {
            return app::chooseVault(settings, environment, host, clock,
                                    [this] { return std::make_unique<testing::FakeKeychain>(system); });
        });
        if (!choice)
            qFatal("%s", qPrintable(choice.error().oneLine()));
        return std::move(*choice);
    }
    static QString write(app::VaultChoice &choice, const QString &key, const QByteArray &secret)
    {
        const auto done = onWorker([&] { return choice.vault->write(key, core::SecretString(secret)); });
        return done ? QString() : done.error().code;
    }
    /// The secret, "-" when there is none, or the error's code.
    static QByteArray read(app::VaultChoice &choice, const QString &key)
    {
        const auto found = onWorker([&] { return choice.vault->read(key); });
        if (!found)
            return found.error().code.toLatin1();
        return *found ? (*found)->reveal() : "-"_ba;
    }
    [[nodiscard]] bool hasFile() const { return QFile::exists(dir.filePath(u"secrets.sealed"_s)); }
    void setPresence(Presence presence)
    {
        const std::lock_guard lock(system->mutex);
        system->presence = presence;
        system->answer = presence == Presence::Ready ? connect::KeychainAnswer::Status::Done
                                                     : connect::KeychainAnswer::Status::Locked;
    }

    QTemporaryDir dir;
    testing::ManualClock clock;
    std::shared_ptr<testing::FakeKeychainState> system = std::make_shared<testing::FakeKeychainState>();
};

} // namespace

class TestVaultChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesOnAFreshMachine_data();
    void choosesOnAFreshMachine();
    void movesToTheKeychainWhole();
    void aMoveThatBreaksOffLosesNothing();
    void movesBackToTheFile();
    void aLockedKeychainThatHoldsSecretsStaysInCharge();
    void theFileIsTheNewerOne();
    void aDamagedRegisterIsNoFreshStart();
};

void TestVaultChoice::choosesOnAFreshMachine_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<VaultHost>("host");
    QTest::addColumn<Presence>("presence");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("warns");
    const QString keychain = u"System keychain"_s;
    const QString file = u"Sealed secrets file"_s;
    QTest::newRow("desktop") << Kind() << VaultHost::Desktop << Presence::Ready << keychain << false;
    QTest::newRow("desktop, locked") << Kind() << VaultHost::Desktop << Presence::Locked << file << true;
    QTest::newRow("desktop, no keyring") << Kind() << VaultHost::Desktop << Presence::Absent << file << true;
    QTest::newRow("service") << Kind() << VaultHost::Service << Presence::Ready << file << false;
    QTest::newRow("service, asked for the keychain")
        << Kind(VaultKind::Keychain) << VaultHost::Service << Presence::Ready << keychain << false;
    QTest::newRow("asked for the keychain, locked") // its errors say so
        << Kind(VaultKind::Keychain) << VaultHost::Service << Presence::Locked << keychain << false;
    QTest::newRow("asked for the file") << Kind(VaultKind::File) << VaultHost::Desktop << Presence::Ready << file
                                        << false;
    QTest::newRow("asked for memory") << Kind(VaultKind::Memory) << VaultHost::Desktop << Presence::Ready
                                      << u"Secrets in memory"_s << false;
}

void TestVaultChoice::choosesOnAFreshMachine()
{
    QFETCH(Kind, kind);
    QFETCH(VaultHost, host);
    QFETCH(Presence, presence);
    QFETCH(QString, title);
    QFETCH(bool, warns);
    Machine machine;
    machine.setPresence(presence);
    const auto choice = machine.start(kind, host);
    QCOMPARE(choice.title, title);
    QCOMPARE(choice.warning.has_value(), warns);
    QCOMPARE(choice.keychain != nullptr, title == "System keychain"_L1);
    QVERIFY(!machine.hasFile());
}

void TestVaultChoice::movesToTheKeychainWhole()
{
    Machine machine;
    {
        auto file = machine.start(VaultKind::File);
        QCOMPARE(machine.write(file, u"a"_s, "one"), QString());
        QCOMPARE(machine.write(file, u"b"_s, QByteArray(5000, 'b')), QString());
    }
    machine.setPresence(Presence::Locked);
    {
        auto still = machine.start({}, VaultHost::Desktop);
        QVERIFY(still.warning);
        QCOMPARE(machine.read(still, u"a"_s), "one"_ba);
    }
    machine.setPresence(Presence::Ready);
    for (int start = 0; start < 2; ++start) {
        auto moved = machine.start({}, VaultHost::Desktop);
        QVERIFY(moved.keychain && !moved.warning);
        QCOMPARE(machine.read(moved, u"a"_s), "one"_ba);
        QCOMPARE(machine.read(moved, u"b"_s), QByteArray(5000, 'b'));
        QCOMPARE(moved.keychain->entries().count(), 2);
        QVERIFY(!machine.hasFile());
    }
    auto service = machine.start({}, VaultHost::Service); // goes on where the secrets are
    QCOMPARE(machine.read(service, u"a"_s), "one"_ba);
}

void TestVaultChoice::aMoveThatBreaksOffLosesNothing()
{
    for (int broken = 2; broken < 10; ++broken) { // the first write is the trial
        Machine machine;
        {
            auto file = machine.start(VaultKind::File);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(machine.write(file, QString::number(i), QByteArray(2000 * i, char('a' + i)) + "!"), QString());
        }
        machine.system->failWriteNumber = broken;
        const bool breaks = broken <= 1 + 1 + 3 + 4; // whole, two parts and a head, three parts and a head
        for (int start = 0; start < 2; ++start) {
            auto choice = machine.start(VaultKind::Keychain);
            QCOMPARE(choice.keychain == nullptr, start == 0 && breaks);
            QCOMPARE(machine.hasFile(), choice.keychain == nullptr);
            for (int i = 0; i < 3; ++i)
                QCOMPARE(machine.read(choice, QString::number(i)), QByteArray(2000 * i, char('a' + i)) + "!");
        }
    }
}

void TestVaultChoice::movesBackToTheFile()
{
    Machine machine;
    {
        auto keychain = machine.start(VaultKind::Keychain);
        QCOMPARE(machine.write(keychain, u"a"_s, "one"), QString());
    }
    machine.setPresence(Presence::Locked);
    {
        auto file = machine.start(VaultKind::File);
        QVERIFY(file.warning);
        QVERIFY(file.warning->detail.contains(u"locked"_s));
        QCOMPARE(machine.read(file, u"a"_s), "-"_ba);
    }
    machine.setPresence(Presence::Ready);
    auto file = machine.start(VaultKind::File);
    QVERIFY(!file.warning);
    QCOMPARE(machine.read(file, u"a"_s), "one"_ba);
    QVERIFY(machine.system->entries.empty());
    QCOMPARE(machine.start({}).title, u"Sealed secrets file"_s); // and stays there
}

void TestVaultChoice::aLockedKeychainThatHoldsSecretsStaysInCharge()
{
    Machine machine;
    {
        auto keychain = machine.start({}, VaultHost::Desktop);
        QCOMPARE(machine.write(keychain, u"a"_s, "one"), QString());
    }
    for (const Presence presence : {Presence::Locked, Presence::Absent}) {
        machine.setPresence(presence);
        for (const VaultHost host : {VaultHost::Desktop, VaultHost::Service}) {
            auto choice = machine.start({}, host);
            QVERIFY(choice.keychain);
            const QByteArray code = presence == Presence::Locked ? "keychain_locked" : "keychain_absent";
            QCOMPARE(machine.read(choice, u"a"_s), code);
            QCOMPARE(machine.write(choice, u"b"_s, "two").toLatin1(), code);
            QVERIFY(!machine.hasFile());
        }
    }
    machine.setPresence(Presence::Ready);
    auto again = machine.start({}, VaultHost::Desktop);
    QCOMPARE(machine.read(again, u"a"_s), "one"_ba);
}

void TestVaultChoice::theFileIsTheNewerOne()
{
    Machine machine;
    {
        auto keychain = machine.start(VaultKind::Keychain);
        QCOMPARE(machine.write(keychain, u"a"_s, "old"), QString());
        QCOMPARE(machine.write(keychain, u"b"_s, "kept"), QString());
    }
    machine.setPresence(Presence::Locked);
    {
        auto file = machine.start(VaultKind::File);
        QCOMPARE(machine.write(file, u"a"_s, "new"), QString());
    }
    QVERIFY(machine.start({}).warning->title.contains(u"sealed file"_s)); // still locked, and the keychain in charge
    machine.setPresence(Presence::Ready);
    for (const Kind kind : {Kind(VaultKind::File), Kind(VaultKind::Keychain)}) {
        auto choice = machine.start(kind);
        QCOMPARE(machine.read(choice, u"a"_s), "new"_ba);
        QCOMPARE(machine.read(choice, u"b"_s), "kept"_ba);
    }
}

void TestVaultChoice::aDamagedRegisterIsNoFreshStart()
{
    Machine machine;
    {
        auto keychain = machine.start(VaultKind::Keychain);
        QCOMPARE(machine.write(keychain, u"a"_s, "one"), QString());
    }
    QFile file(machine.dir.filePath(u"keychain.json"_s));
    QVERIFY(file.resize(10));
    core::EngineSettings settings;
    settings.dataDir = machine.dir.path();
    const auto choice = onWorker([&] {
        return app::chooseVault(settings, core::Environment({}), VaultHost::Desktop, machine.clock,
                                [&] { return std::make_unique<testing::FakeKeychain>(machine.system); });
    });
    QVERIFY(!choice);
    QCOMPARE(choice.error().code, u"vault_unavailable"_s);
}

QTEST_GUILESS_MAIN(TestVaultChoice)
#include "tst_vault_choice.moc"
