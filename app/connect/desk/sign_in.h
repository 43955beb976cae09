// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/desk/connection_book.h"
#include "app/connect/integration_descriptor.h"

namespace callttone::core {
class Environment;
}

namespace callttone::connect {

class TokenKeeper;

/// What a finished sign-in is made a connection with. All outlive the calls.
struct SignInParts
{
    const IntegrationDescriptor &descriptor;
    const QList<IntegrationDescriptor> &all; ///< for the names of those that share a grant
    HttpClient &http;
    TokenKeeper &keeper;
    ConnectionBook &book;
    const core::Environment &environment;
    const core::Clock &clock;
};

/// Tokens have come: checks what was allowed and whose account it is, then keeps both. A failure leaves things as they
/// were. Blocks. `requested` are the scopes asked for, which is what an answer without a list of them means.
[[nodiscard]] std::optional<values::ConnectFailure> settleSignIn(const SignInParts &parts, TokenReply &&reply,
                                                                 const QStringList &requested);

/// Connects with a grant that is there already and covers what the integration needs.
[[nodiscard]] core::Result<void> connectWithGrant(const SignInParts &parts, const store::StoredGrant &grant);

} // namespace callttone::connect
