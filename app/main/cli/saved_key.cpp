// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/cli/saved_key.h"

#include "app/connect/vault/sealed_file_vault.h"
#include "app/connect/vault/vault_key.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::cli {

namespace {

constexpr QLatin1StringView entry = "cli:api-key"_L1;

QString vaultPath(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"cli.vault"_s);
}

core::Result<std::unique_ptr<connect::SealedFileVault>> openVault(const QString &dataDir,
                                                                  const core::Environment &environment)
{
    auto key = connect::findVaultKey(environment, connect::defaultVaultKeyFile());
    if (!key)
        return core::fail(key.error());
    return connect::SealedFileVault::open(vaultPath(dataDir), std::move(key->key), key->source);
}

} // namespace

core::Result<core::SecretString> readSavedKey(const QString &dataDir, const core::Environment &environment)
{
    if (!QFile::exists(vaultPath(dataDir)))
        return core::SecretString();
    const auto vault = openVault(dataDir, environment);
    if (!vault)
        return core::fail(vault.error());
    auto key = (*vault)->read(entry);
    if (!key)
        return core::fail(key.error());
    return *key ? std::move(**key) : core::SecretString();
}

core::Result<void> saveKey(const QString &dataDir, const core::Environment &environment, const core::SecretString &key)
{
    const auto vault = openVault(dataDir, environment);
    if (!vault)
        return core::fail(vault.error());
    return (*vault)->write(entry, key);
}

} // namespace callttone::cli
