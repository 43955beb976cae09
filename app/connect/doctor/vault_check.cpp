// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/doctor/checks.h"
#include "app/connect/vault/memory_vault.h"
#include "app/connect/vault/vault_health.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect::checks {

Checks vault(const DoctorParts &parts)
{
    const QString id = u"keychain"_s;
    const auto works = tryVault(parts.vault);
    if (!works)
        return {failed(id, works.error())};
    if (dynamic_cast<MemoryVault *>(&parts.vault)) {
        return {warned(id, u"Secrets are kept in memory only"_s, u"They are gone when CalltTone stops."_s,
                       u"Leave CALLTTONE_VAULT out, or set it to keychain or file."_s)};
    }
    if (parts.vaultWarning)
        return {warned(id, parts.vaultWarning->title, parts.vaultWarning->detail, {}, u"check_again"_s)};
    QString detail = u"Readable and writable"_s;
    if (parts.vaultEntries) {
        const qsizetype entries = parts.vaultEntries();
        detail += entries == 1 ? u", 1 entry"_s : u", %1 entries"_s.arg(entries);
    } else {
        detail += u": "_s + parts.vault.description();
    }
    return {passed(id, parts.vaultTitle, detail)};
}

} // namespace callttone::connect::checks
