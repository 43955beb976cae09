// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/secret_string.h"

#include <QString>

namespace callttone::testing {

// Where refresh_probe and the test that starts it meet.
inline QString probeVault(const QString &dir)
{
    return dir + QStringLiteral("/secrets.sealed");
}
inline core::SecretString probeVaultKey()
{
    return core::SecretString(QByteArray(32, 'k'));
}
inline QString probeDatabase(const QString &dir)
{
    return dir + QStringLiteral("/callttone.db");
}
inline QString probeLocks(const QString &dir)
{
    return dir + QStringLiteral("/locks");
}
inline QString probeGrant()
{
    return QStringLiteral("ghl");
}

} // namespace callttone::testing
