// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/vault_choice.h"

#include "app/connect/vault/keychain_vault.h"
#include "app/connect/vault/memory_vault.h"
#include "app/connect/vault/qtkeychain_backend.h"
#include "app/connect/vault/sealed_file_vault.h"
#include "app/connect/vault/vault_key.h"
#include "app/connect/vault/vault_move.h"
#include "app/core/logging.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace callttone::app {

namespace {

using Choice = core::Result<VaultChoice>;
using FilePtr = std::unique_ptr<connect::SealedFileVault>;
using KeychainPtr = std::unique_ptr<connect::KeychainVault>;

QString sealedFilePath(const core::EngineSettings &settings)
{
    return QDir(settings.dataDir).filePath(u"secrets.sealed"_s);
}

core::Result<FilePtr> openSealedFile(const core::EngineSettings &settings, const core::Environment &environment)
{
    auto key = connect::findVaultKey(environment, connect::defaultVaultKeyFile());
    if (!key)
        return core::fail(key.error());
    return connect::SealedFileVault::open(sealedFilePath(settings), std::move(key->key), key->source);
}

Choice chosen(FilePtr file, std::optional<core::ApiError> warning = {})
{
    return VaultChoice{.vault = std::move(file), .title = u"Sealed secrets file"_s, .warning = std::move(warning)};
}

Choice chosen(KeychainPtr keychain, std::optional<core::ApiError> warning = {})
{
    connect::KeychainVault *same = keychain.get();
    return VaultChoice{
        .vault = std::move(keychain), .keychain = same, .title = u"System keychain"_s, .warning = std::move(warning)};
}

/// A short look first: reading waits less long than writing for somebody to answer a dialog.
core::Result<void> works(connect::KeychainVault &keychain)
{
    if (const auto read = keychain.read(connect::trialKey); !read)
        return core::fail(read.error());
    return connect::tryVault(keychain);
}

core::ApiError keptInFile(const core::ApiError &problem)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = problem.code,
            .title = u"Secrets are kept in a sealed file, not in the system keychain"_s,
            .detail = problem.oneLine() + u" Secrets move there by themselves at the next start."_s};
}

core::ApiError leftInFile(const core::ApiError &problem)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = problem.code,
            .title = u"Newer secrets are in the sealed file and not yet in the system keychain"_s,
            .detail = problem.oneLine()
                      + u" They are moved at the first start with a keychain that works; until then "
                        "what was made or changed meanwhile has no secret or an old one."_s};
}

core::ApiError leftInKeychain(const core::ApiError &problem)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = problem.code,
            .title = u"Earlier secrets are in the system keychain, which CALLTTONE_VAULT=file leaves out"_s,
            .detail =
                u"They could not be moved to the sealed file: %1 Until then endpoints and connections made before "
                "have no secrets. Start again with the keychain unlocked, or without CALLTTONE_VAULT."_s.arg(
                    problem.oneLine())};
}

/// The sealed file was asked for while the keychain holds secrets.
Choice fileAfterKeychain(FilePtr file, KeychainPtr keychain)
{
    if (auto reachable = works(*keychain); !reachable)
        return chosen(std::move(file), leftInKeychain(reachable.error()));
    if (auto moved = connect::moveToFile(*keychain, *file); !moved)
        return chosen(std::move(file), leftInKeychain(moved.error()));
    return chosen(std::move(file));
}

} // namespace

std::unique_ptr<connect::KeychainBackend> systemKeychain()
{
    return std::make_unique<connect::QtKeychainBackend>();
}

Choice chooseVault(const core::EngineSettings &settings, const core::Environment &environment, VaultHost host,
                   const core::Clock &clock, const KeychainFactory &newKeychain)
{
    if (settings.vault == core::VaultKind::Memory)
        return VaultChoice{.vault = std::make_unique<connect::MemoryVault>(), .title = u"Secrets in memory"_s};
    auto entries = connect::KeychainRegister::open(settings.dataDir);
    if (!entries)
        return core::fail(entries.error());
    const bool keychainHolds = (*entries)->holdsSecrets();
    const bool askedForFile = settings.vault == core::VaultKind::File;
    const bool askedForKeychain = settings.vault == core::VaultKind::Keychain;
    const bool fileHolds = QFile::exists(sealedFilePath(settings));
    const auto keychain = [&] {
        return std::make_unique<connect::KeychainVault>(newKeychain(), std::move(*entries), clock);
    };
    const auto file = [&] { return openSealedFile(settings, environment); };

    if (!keychainHolds && !askedForKeychain && (askedForFile || host == VaultHost::Service)) {
        auto opened = file();
        return opened ? chosen(std::move(*opened)) : core::fail(opened.error());
    }
    if (askedForFile) {
        auto opened = file();
        return opened ? fileAfterKeychain(std::move(*opened), keychain()) : core::fail(opened.error());
    }

    KeychainPtr vault = keychain();
    auto usable = works(*vault);
    if (usable && fileHolds) {
        auto opened = file();
        usable =
            opened ? connect::moveToKeychain(**opened, sealedFilePath(settings), *vault) : core::fail(opened.error());
    } else if (usable) {
        usable = vault->entries().setInUse(true);
    }
    if (usable)
        return chosen(std::move(vault));
    if (keychainHolds || (askedForKeychain && !fileHolds)) {
        if (auto marked = vault->entries().setInUse(true); !marked)
            return core::fail(marked.error());
        // What ails it now is for the vault to say, as long as it lasts; a file that could not be moved stays so.
        return chosen(std::move(vault), fileHolds ? std::optional(leftInFile(usable.error())) : std::nullopt);
    }
    auto opened = file();
    if (!opened)
        return core::fail(opened.error());
    const core::ApiError warning = keptInFile(usable.error());
    qCWarning(core::lcConnect).noquote() << warning.oneLine();
    return chosen(std::move(*opened), warning);
}

} // namespace callttone::app
