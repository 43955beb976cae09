// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/server_sign_in.h"
#include "app/integrations/mcp/auth/auth_documents.h"

namespace callttone::integrations {

/// How a client proves itself at the token endpoint, of the ways both sides know.
enum class TokenAuth { None, Basic, Post };
[[nodiscard]] QString wireName(TokenAuth auth); ///< "none", "client_secret_basic", "client_secret_post"
/// `methods` as the issuer lists them; absent means Basic (RFC 8414 §2). Nothing when it lists only others. A client
/// without a secret can do None only.
[[nodiscard]] std::optional<TokenAuth> tokenAuthFor(const std::optional<QStringList> &methods, bool hasSecret);

struct RegistrationQuestion
{
    const IssuerDocument &issuer; ///< with a registrationUrl
    QString redirectUri;
    QStringList scopes;
    bool allowPrivate = false;
    core::TimeMs now = 0;
};
struct Registration
{
    connect::ServerClient client;
    std::optional<TokenAuth> auth; ///< as the server said; absent: not said
};
/// Makes us a client there (RFC 7591); blocks. What the server refuses is an error in words at "/url".
[[nodiscard]] core::Result<Registration> registerClient(connect::HttpClient &http,
                                                        const RegistrationQuestion &question);

} // namespace callttone::integrations
