// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/vault_move.h"

#include "app/connect/vault/keychain_vault.h"
#include "app/connect/vault/sealed_file_vault.h"
#include "app/core/logging.h"

#include <QFile>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

core::Result<void> copy(core::SecretVault &from, core::SecretVault &to, const QString &key)
{
    const auto secret = from.read(key);
    if (!secret)
        return core::fail(secret.error());
    if (!*secret)
        return {};
    if (auto written = to.write(key, **secret); !written)
        return written;
    const auto again = to.read(key);
    if (!again)
        return core::fail(again.error());
    if (!*again || (*again)->reveal() != (*secret)->reveal()) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"vault_forgets"_s,
                           .title = u"Secrets could not be moved to %1"_s.arg(to.description()),
                           .detail = u"What was written there came back changed. Nothing was removed from %1; it stays "
                                     "in use."_s.arg(from.description())});
    }
    return {};
}

} // namespace

core::Result<void> moveToKeychain(SealedFileVault &file, const QString &filePath, KeychainVault &keychain)
{
    const QStringList keys = file.keys();
    for (const QString &key : keys) {
        if (auto copied = copy(file, keychain, key); !copied)
            return copied;
    }
    if (auto marked = keychain.entries().setInUse(true); !marked)
        return marked;
    if (!QFile::exists(filePath) || QFile::remove(filePath)) {
        if (!keys.isEmpty())
            qCInfo(core::lcConnect).noquote() << keys.size() << "secrets were moved to" << keychain.description();
        return {};
    }
    // A file that stays would be taken for the newer one at the next start.
    if (auto unmarked = keychain.entries().setInUse(false); !unmarked)
        return unmarked;
    return core::fail({.kind = core::ErrorKind::Unavailable,
                       .code = u"vault_unavailable"_s,
                       .title = u"The secrets file could not be removed after its secrets were moved"_s,
                       .detail = u"%1 stays in use. Correct its permissions and start again."_s.arg(filePath)});
}

core::Result<void> moveToFile(KeychainVault &keychain, SealedFileVault &file)
{
    const QStringList present = file.keys();
    const QSet<QString> newer(present.begin(), present.end());
    const QStringList keys = keychain.entries().keys();
    for (const QString &key : keys) {
        if (newer.contains(key))
            continue;
        if (auto copied = copy(keychain, file, key); !copied)
            return copied;
    }
    if (auto marked = keychain.entries().setInUse(false); !marked)
        return marked;
    for (const QString &key : keys) {
        if (auto removed = keychain.remove(key); !removed) {
            qCWarning(core::lcConnect).noquote()
                << "old entries stay in the system keychain:" << removed.error().oneLine();
            break;
        }
    }
    qCInfo(core::lcConnect).noquote() << keys.size() << "secrets were moved to" << file.description();
    return {};
}

} // namespace callttone::connect
