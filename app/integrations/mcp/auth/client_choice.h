// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/auth/auth_discovery.h"
#include "app/integrations/mcp/auth/client_registration.h"

namespace callttone::integrations {

/// As whom we sign in, and how the token endpoint is shown that.
struct ChosenClient
{
    connect::ServerClient client;
    TokenAuth auth = TokenAuth::None;
};

/// The client a person typed; else the one this issuer gave us before; else the document, where the issuer reads such;
/// else a registration, which is made now. With `question.tryIt` none is made, and the id stays empty. Adds what was
/// done to `steps`.
[[nodiscard]] core::Result<ChosenClient> chooseClient(const connect::SignInQuestion &question,
                                                      const Discovery &discovery, const QStringList &scopes,
                                                      const QString &document, QList<values::AuthStep> &steps);

} // namespace callttone::integrations
