// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::core {
class Environment;
}

namespace callttone::integrations {

/// Lets the servers of an integration sign their users in: fills in the descriptor's grantKey (its id), findSignIn,
/// scopesWanted and revoke. CALLTTONE_MCP_CLIENT_DOCUMENT, when it is set, is the address of a client id metadata
/// document that is shown in place of the engine's own.
///
/// Understands beside "url": "clientId" and "clientSecret" of a client made by hand, and "issuer", which of several
/// authorization servers to sign in at.
void addMcpSignIn(connect::IntegrationDescriptor &descriptor, const core::Environment &environment);

/// Members of the input as above, with their limits; errors name the field.
[[nodiscard]] core::Result<void> checkSignInInput(const QJsonObject &input);

} // namespace callttone::integrations
