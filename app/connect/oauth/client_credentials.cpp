// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/oauth/client_credentials.h"

namespace callttone::connect {

core::SecretString basicCredentials(const QString &clientId, const core::SecretString &secret)
{
    const core::SecretString pair(clientId.toUtf8().toPercentEncoding() + ':' + secret.reveal().toPercentEncoding());
    return core::SecretString("Basic " + pair.reveal().toBase64());
}

} // namespace callttone::connect
