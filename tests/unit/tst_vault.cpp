// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/sealed_box.h"
#include "app/connect/sealed_file_vault.h"
#include "app/connect/vault_key.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace callttone;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsSealed();
    void refusesTheWrongKeyAndDamage();
    void aFailedWriteChangesNothing();
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
