// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/sealed_box.h"
#include "app/connect/vault/sealed_file_vault.h"
#include "app/connect/vault/vault_key.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsSealed();
    void refusesTheWrongKeyAndDamage();
    void aFailedWriteChangesNothing();
    void processesShareOneFile();
    void nothingIsLostWhenManyWriteAtOnce();
    void aFileThatIsGoneIsEmpty();
    void findsItsKey();
};

static core::SecretString key(char fill = 'k')
{
    return core::SecretString(QByteArray(32, fill));
}

void TestVault::keepsSecretsSealed()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.bin"_s);
    {
        auto vault = connect::SealedFileVault::open(path, key(), u"test"_s);
        QVERIFY(vault);
        QVERIFY((*vault)->write(u"a"_s, core::SecretString("whsec_topsecret"_ba)));
        QVERIFY((*vault)->write(u"b"_s, core::SecretString(QByteArray("\0\xFF", 2))));
        QVERIFY((*vault)->remove(u"b"_s));
        QVERIFY((*vault)->remove(u"never there"_s));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("topsecret"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    auto again = connect::SealedFileVault::open(path, key(), u"test"_s);
    QVERIFY(again);
    auto found = (*again)->read(u"a"_s);
    QCOMPARE((*found)->reveal(), "whsec_topsecret"_ba);
    QVERIFY(!*(*again)->read(u"b"_s));
}

void TestVault::refusesTheWrongKeyAndDamage()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.bin"_s);
    QVERIFY((*connect::SealedFileVault::open(path, key(), u"test"_s))->write(u"a"_s, core::SecretString("x"_ba)));
    const auto wrong = connect::SealedFileVault::open(path, key('w'), u"test"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, u"vault_key_wrong"_s);
    const auto sealed = connect::seal(key(), core::SecretString("some secret"_ba));
    for (qsizetype i = 0; i < sealed->size(); ++i) { // every byte is authenticated
        QByteArray damaged = *sealed;
        damaged[i] = char(damaged[i] ^ 1);
        QVERIFY(!connect::unseal(key(), damaged));
        QVERIFY(!connect::unseal(key(), sealed->left(i)));
    }
}

void TestVault::aFailedWriteChangesNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"gone/secrets.bin"_s); // the folder does not exist, so saving fails
    auto vault = connect::SealedFileVault::open(path, key(), u"test"_s);
    QVERIFY(vault);
    QVERIFY(!(*vault)->write(u"a"_s, core::SecretString("x"_ba)));
    QVERIFY(!*(*vault)->read(u"a"_s));
}

/// Two vaults on one file, as two processes have them.
void TestVault::processesShareOneFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.bin"_s);
    auto one = connect::SealedFileVault::open(path, key(), u"test"_s);
    auto other = connect::SealedFileVault::open(path, key(), u"test"_s);
    QVERIFY((*one)->write(u"a"_s, core::SecretString("1"_ba)));
    QCOMPARE((**(*other)->read(u"a"_s)).reveal(), "1"_ba); // though it was opened before
    QVERIFY((*other)->write(u"b"_s, core::SecretString("2"_ba)));
    QVERIFY((*one)->write(u"c"_s, core::SecretString("3"_ba))); // without undoing what the other wrote
    QCOMPARE((**(*one)->read(u"b"_s)).reveal(), "2"_ba);
    QVERIFY((*other)->remove(u"a"_s));
    QVERIFY(!*(*one)->read(u"a"_s));
    QVERIFY((*one)->write(u"b"_s, core::SecretString("4"_ba))); // of the same size and within a tick of the clock
    QCOMPARE((**(*other)->read(u"b"_s)).reveal(), "4"_ba);
}

void TestVault::nothingIsLostWhenManyWriteAtOnce()
{
    constexpr int writers = 4;
    constexpr int each = 25;
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.bin"_s);
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            auto vault = connect::SealedFileVault::open(path, key(), u"test"_s);
            for (int i = 0; i < each; ++i) {
                const auto written = (*vault)->write(u"%1-%2"_s.arg(writer).arg(i), core::SecretString("x"_ba));
                const auto read = (*vault)->read(u"%1-0"_s.arg(writer)); // while others replace the file
                failures += !written || !read || !*read;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    auto vault = connect::SealedFileVault::open(path, key(), u"test"_s);
    for (int writer = 0; writer < writers; ++writer) {
        for (int i = 0; i < each; ++i)
            QVERIFY(*(*vault)->read(u"%1-%2"_s.arg(writer).arg(i)));
    }
}

void TestVault::aFileThatIsGoneIsEmpty()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"secrets.bin"_s);
    auto vault = connect::SealedFileVault::open(path, key(), u"test"_s);
    QVERIFY((*vault)->write(u"a"_s, core::SecretString("1"_ba)));
    QVERIFY(QFile::remove(path));
    QVERIFY(!*(*vault)->read(u"a"_s)); // somebody wiped it: not kept alive by our memory
    QVERIFY((*vault)->write(u"b"_s, core::SecretString("2"_ba)));
    QVERIFY(!*(*vault)->read(u"a"_s));
}

void TestVault::findsItsKey()
{
    QTemporaryDir dir;
    const QString keyFile = dir.filePath(u"config/vault.key"_s);
    const core::Environment nothing({});
    const auto made = connect::findVaultKey(nothing, keyFile);
    QVERIFY(made);
    QCOMPARE(connect::findVaultKey(nothing, keyFile)->key.reveal(), made->key.reveal());
    const QString hex = QString(64, u'a');
    const auto given = connect::findVaultKey(core::Environment({{{u"CALLTTONE_VAULT_KEY"_s, hex}}}), keyFile);
    QCOMPARE(given->key.reveal(), QByteArray(32, '\xaa'));
    const auto bad = connect::findVaultKey(core::Environment({{{u"CALLTTONE_VAULT_KEY"_s, u"short"_s}}}), keyFile);
    QCOMPARE(bad.error().code, u"vault_key_invalid"_s);
    QFile credential(dir.filePath(u"vault-key"_s));
    QVERIFY(credential.open(QIODevice::WriteOnly));
    credential.write(QByteArray(64, 'b'));
    credential.close();
    const auto systemd =
        connect::findVaultKey(core::Environment({{{u"CREDENTIALS_DIRECTORY"_s, dir.path()}}}), keyFile);
    QCOMPARE(systemd->key.reveal(), QByteArray(32, '\xbb'));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
