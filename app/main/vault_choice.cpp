// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/vault_choice.h"

#include "app/connect/memory_vault.h"
#include "app/connect/sealed_file_vault.h"
#include "app/connect/vault_key.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

using VaultResult = core::Result<std::unique_ptr<core::SecretVault>>;

VaultResult openSealedFile(const core::EngineSettings &settings, const core::Environment &environment)
{
    auto key = connect::findVaultKey(environment, connect::defaultVaultKeyFile());
    if (!key)
        return core::fail(key.error());
    auto vault = connect::SealedFileVault::open(QDir(settings.dataDir).filePath(u"secrets.sealed"_s),
                                                std::move(key->key), key->source);
    if (!vault)
        return core::fail(vault.error());
    return VaultResult(std::move(*vault));
}

} // namespace

VaultResult chooseVault(const core::EngineSettings &settings, const core::Environment &environment)
{
    switch (settings.vault.value_or(core::VaultKind::File)) {
    case core::VaultKind::Memory:
        return std::make_unique<connect::MemoryVault>();
    case core::VaultKind::File:
        return openSealedFile(settings, environment);
    case core::VaultKind::Keychain:
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"keychain_unavailable"_s,
                           .title = u"This build has no desktop keychain"_s,
                           .detail = u"Set CALLTTONE_VAULT=file to keep secrets in a sealed file, or leave it out."_s});
    }
    return openSealedFile(settings, environment);
}

} // namespace callttone::app
