// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sandbox/oauth/authority.h"
#include "tests/sandbox/shared/exchange.h"

namespace callttone::sandbox {

/// The sign-in of the MCP server at /mcp/oauth: protected resource metadata, and an authorization server at
/// /mcp/issuer with metadata, registration, consent page, tokens with PKCE and resource, revocation. Strict: what
/// MCP's authorization chapter demands of clients is refused when it is missing.
class McpSignIn
{
public:
    explicit McpSignIn(World &world);

    [[nodiscard]] Routes routes();
    [[nodiscard]] Authority &authority() { return m_authority; }
    /// Whether a request may do what needs `scope`: nothing when it may, else the 401 or 403 with its challenge.
    [[nodiscard]] std::optional<Response> refuse(const Request &request, const QString &scope) const;
    [[nodiscard]] QJsonArray clients() const; ///< registered ones, without secrets

private:
    struct Client
    {
        QStringList redirects;
        QString secret; ///< empty: a public client
        QString registrationToken;
    };

    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString resource() const;
    [[nodiscard]] Response resourceMetadata() const;
    [[nodiscard]] Response metadata() const;
    [[nodiscard]] Response registerClient(const Request &request);
    [[nodiscard]] Response unregister(const Request &request);
    [[nodiscard]] Response token(const Request &request);
    [[nodiscard]] Response revoke(const Request &request);
    /// Id of the client that proves itself, by header or form; nothing when it does not.
    [[nodiscard]] std::optional<QString> provenClient(const Request &request) const;
    [[nodiscard]] Response tokenReply(const Grant &grant) const;

    World &m_world;
    Authority m_authority;
    QHash<QString, Client> m_clients; ///< by id
};

} // namespace callttone::sandbox
