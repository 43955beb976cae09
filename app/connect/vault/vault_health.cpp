// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/vault/vault_health.h"

#include "app/core/ids.h"
#include "app/core/secret_vault.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

core::Result<void> tryVault(core::SecretVault &vault)
{
    const QString key = trialKey;
    const core::SecretString canary(core::randomBytes(16).toHex()); // new each time: an old answer is no answer
    if (auto written = vault.write(key, canary); !written)
        return written;
    const auto found = vault.read(key);
    if (!found)
        return core::fail(found.error());
    if (!*found || (*found)->reveal() != canary.reveal()) {
        return core::fail(
            {.kind = core::ErrorKind::Unavailable,
             .code = u"vault_forgets"_s,
             .title = u"Secrets are not kept"_s,
             .detail = u"What was written to %1 could not be read back. Restart it, or set "
                       "CALLTTONE_VAULT=file to keep secrets in a sealed file."_s.arg(vault.description())});
    }
    return vault.remove(key);
}

} // namespace callttone::connect
