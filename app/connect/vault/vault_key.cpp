// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/vault_key.h"

#include "app/core/ids.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr int keySize = 32;

core::Result<VaultKey> keyFromHex(const QByteArray &text, const QString &source)
{
    const QByteArray hex = text.trimmed();
    QByteArray key = QByteArray::fromHex(hex);
    if (hex.size() != 2 * keySize || key.size() != keySize) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"vault_key_invalid"_s,
                           .title = u"The vault key in %1 cannot be used"_s.arg(source),
                           .detail = u"It must be 64 hexadecimal digits. Make one with: openssl rand -hex 32"_s});
    }
    return VaultKey{core::SecretString(std::move(key)), source};
}

core::ApiError keyFileFailed(const QString &path, const QString &reason)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"vault_key_unavailable"_s,
            .title = u"The key of the secrets file is not available"_s,
            .detail = u"%1: %2. Correct the file's permissions, or set CALLTTONE_VAULT_KEY."_s.arg(path, reason)};
}

core::Result<VaultKey> makeKeyFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QByteArray hex = core::randomBytes(keySize).toHex();
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
                         && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
                         && file.write(hex + '\n') > 0 && file.commit();
    if (!written)
        return core::fail(keyFileFailed(path, file.errorString()));
    return keyFromHex(hex, path);
}

} // namespace

core::Result<VaultKey> findVaultKey(const core::Environment &environment, const QString &keyFile)
{
    if (environment.isSet(u"CALLTTONE_VAULT_KEY"_s))
        return keyFromHex(environment.value(u"CALLTTONE_VAULT_KEY"_s).toLatin1(), u"CALLTTONE_VAULT_KEY"_s);
    QString path = keyFile;
    if (const QString credentials = environment.value(u"CREDENTIALS_DIRECTORY"_s); !credentials.isEmpty()) {
        const QString credential = QDir(credentials).filePath(u"vault-key"_s);
        if (QFile::exists(credential))
            path = credential;
    }
    QFile file(path);
    if (!file.exists())
        return makeKeyFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(keyFileFailed(path, file.errorString()));
    return keyFromHex(file.readAll(), path);
}

QString defaultVaultKeyFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"callttone/vault.key"_s);
}

} // namespace callttone::connect
