// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/mcp/mcp_sign_in.h"

#include "tests/sandbox/oauth/consent.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString readScope = u"tools.read"_s;
const QStringList knownScopes{readScope, u"tools.write"_s, u"offline_access"_s};

Response oauthError(const QString &error, const QString &description, int status = 400)
{
    return jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        texts.append(entry.toString());
    return texts;
}

} // namespace

McpSignIn::McpSignIn(World &world)
    : m_world(world)
    , m_authority(world, {.vendor = u"mcp"_s, .pkce = PkceRule::Required, .rotates = true, .reuseEndsGrant = true})
{
    // One made by hand, for who tries that.
    m_clients.insert(m_authority.clientId(), {{}, m_authority.clientSecret(), {}});
}

QString McpSignIn::issuer() const
{
    return m_world.base + u"/mcp/issuer"_s;
}

QString McpSignIn::resource() const
{
    return m_world.base + u"/mcp/oauth"_s;
}

Routes McpSignIn::routes()
{
    ConsentRules rules{
        .path = u"/mcp/issuer/authorize"_s,
        .title = u"Harbor Dental tools"_s,
        .account = u"frontdesk@harbordental.example"_s,
        .scopes = [](const Fields &query) { return query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts); },
        .knowsClient = [this](const QString &id) { return m_clients.contains(id); },
        .takesRedirect =
            [this](const QString &id, const QString &uri) {
                return id == m_authority.clientId() ? m_authority.takesRedirect(uri)
                                                    : m_clients.value(id).redirects.contains(uri);
            }};
    rules.redirectMismatch = u"invalid_request: this client was not registered with %1"_s;
    rules.unknownClient = u"invalid_client: no such client"_s;
    rules.refuse = [this](const Fields &query) -> std::optional<QString> {
        if (query.value(u"code_challenge_method"_s) != "S256"_L1 || !query.has(u"code_challenge"_s))
            return u"invalid_request: PKCE with S256 is required"_s;
        if (query.value(u"resource"_s) != resource())
            return u"invalid_target: resource has to be %1"_s.arg(resource());
        return std::nullopt;
    };
    rules.sendBack = [](const Fields &query) -> std::optional<std::pair<QString, QString>> {
        const QStringList asked = query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
        for (const QString &scope : asked) {
            if (!knownScopes.contains(scope))
                return std::pair(u"invalid_scope"_s, u"unknown scope: "_s + scope);
        }
        return std::nullopt;
    };
    rules.issuer = [this] { return issuer(); };
    return consentRoutes(m_world, m_authority, std::move(rules))
           + Routes{on("GET", u"/.well-known/oauth-protected-resource/mcp/oauth"_s,
                       [this](const Request &) { return resourceMetadata(); }),
                    on("GET", u"/.well-known/oauth-authorization-server/mcp/issuer"_s,
                       [this](const Request &) { return metadata(); }),
                    on("POST", u"/mcp/issuer/register"_s,
                       [this](const Request &request) { return registerClient(request); }),
                    on("DELETE", u"/mcp/issuer/register/{client}"_s,
                       [this](const Request &request) { return unregister(request); }),
                    on("POST", u"/mcp/issuer/token"_s, [this](const Request &request) { return token(request); }),
                    on("POST", u"/mcp/issuer/revoke"_s, [this](const Request &request) { return revoke(request); })};
}

std::optional<Response> McpSignIn::refuse(const Request &request, const QString &scope) const
{
    TokenState state = TokenState::Unknown;
    const auto grant = m_authority.grantOfAccess(bearerOf(request), state);
    const QString document = m_world.base + u"/.well-known/oauth-protected-resource/mcp/oauth"_s;
    const auto challenge = [&](int status, const QString &error) {
        const QString words = u"Bearer %1resource_metadata=\"%2\", scope=\"%3\""_s.arg(
            error.isEmpty() ? QString() : u"error=\"%1\", "_s.arg(error), document, scope);
        return jsonReply({{u"error"_s, error.isEmpty() ? u"invalid_request"_s : error}}, status,
                         {{"WWW-Authenticate", words.toLatin1()}});
    };
    if (request.header("Authorization").isEmpty())
        return challenge(401, {});
    if (state != TokenState::Valid || grant->resource != resource())
        return challenge(401, u"invalid_token"_s);
    if (!grant->scopes.contains(scope))
        return challenge(403, u"insufficient_scope"_s);
    return std::nullopt;
}

Response McpSignIn::resourceMetadata() const
{
    return jsonReply({{u"resource"_s, resource()},
                      {u"authorization_servers"_s, QJsonArray{issuer()}},
                      {u"scopes_supported"_s, QJsonArray{readScope}},
                      {u"bearer_methods_supported"_s, QJsonArray{u"header"_s}}});
}

Response McpSignIn::metadata() const
{
    return jsonReply(
        {{u"issuer"_s, issuer()},
         {u"authorization_endpoint"_s, issuer() + u"/authorize"_s},
         {u"token_endpoint"_s, issuer() + u"/token"_s},
         {u"registration_endpoint"_s, issuer() + u"/register"_s},
         {u"revocation_endpoint"_s, issuer() + u"/revoke"_s},
         {u"scopes_supported"_s, QJsonArray::fromStringList(knownScopes)},
         {u"response_types_supported"_s, QJsonArray{u"code"_s}},
         {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
         {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
         {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"client_secret_basic"_s, u"client_secret_post"_s}},
         {u"authorization_response_iss_parameter_supported"_s, true}});
}

Response McpSignIn::registerClient(const Request &request)
{
    const QJsonObject asked = jsonBody(request).value_or(QJsonObject());
    const QStringList redirects = textsOf(asked.value("redirect_uris"_L1));
    if (redirects.isEmpty() || asked.value("client_name"_L1).toString().isEmpty())
        return oauthError(u"invalid_client_metadata"_s, u"redirect_uris and client_name are required"_s);
    const QString kind = asked.value("application_type"_L1).toString();
    if (kind == "native"_L1 && !redirects.constFirst().startsWith("http://localhost"_L1)
        && !redirects.constFirst().startsWith("http://127.0.0.1"_L1))
        return oauthError(u"invalid_redirect_uri"_s, u"native clients come back to this machine"_s);
    const QString method = asked.value("token_endpoint_auth_method"_L1).toString();
    const QString id = u"client_"_s + randomText(12);
    const Client client{redirects, randomText(40), randomText(40)};
    m_world.secrets += {client.secret, client.registrationToken};
    m_clients.insert(id, client);
    m_world.journal.received(u"mcp"_s, u"client"_s, u"%1 was registered"_s.arg(id));
    return jsonReply(
        {{u"client_id"_s, id},
         {u"client_secret"_s, client.secret},
         {u"client_secret_expires_at"_s, 0},
         {u"client_name"_s, asked.value("client_name"_L1)},
         {u"redirect_uris"_s, asked.value("redirect_uris"_L1)},
         {u"token_endpoint_auth_method"_s, method == "client_secret_post"_L1 ? method : u"client_secret_basic"_s},
         {u"registration_client_uri"_s, issuer() + u"/register/"_s + id},
         {u"registration_access_token"_s, client.registrationToken}},
        201);
}

Response McpSignIn::unregister(const Request &request)
{
    const QString id = request.param(u"client"_s);
    const QString token = m_clients.value(id).registrationToken;
    if (token.isEmpty() || bearerOf(request) != token)
        return oauthError(u"invalid_token"_s, u"not the registration's token"_s, 401);
    m_clients.remove(id);
    return {.status = 204, .contentType = {}};
}

std::optional<QString> McpSignIn::provenClient(const Request &request) const
{
    const Fields form = Fields::ofForm(request);
    auto proof = basicOf(request);
    if (!proof && form.has(u"client_id"_s))
        proof = std::pair(form.value(u"client_id"_s), form.value(u"client_secret"_s));
    if (!proof || !m_clients.contains(proof->first) || m_clients.value(proof->first).secret != proof->second)
        return std::nullopt;
    return proof->first;
}

Response McpSignIn::token(const Request &request)
{
    const std::optional<QString> client = provenClient(request);
    if (!client || m_world.faults.takeRefusedClient(u"mcp"_s))
        return oauthError(u"invalid_client"_s, u"unknown client, or wrong secret"_s, 401);
    const Fields form = Fields::ofForm(request);
    if (form.value(u"resource"_s) != resource())
        return oauthError(u"invalid_target"_s, u"resource has to be "_s + resource());
    const QString kind = form.value(u"grant_type"_s);
    if (kind == "refresh_token"_L1) {
        const auto owner = m_authority.grantOfRefresh(form.value(u"refresh_token"_s));
        if (owner && owner->clientId != *client)
            return oauthError(u"invalid_grant"_s, u"the grant is another client's"_s);
        const Authority::Reply reply = m_authority.refresh(form.value(u"refresh_token"_s));
        return reply ? tokenReply(**reply) : oauthError(u"invalid_grant"_s, u"the refresh token is gone"_s);
    }
    if (kind != "authorization_code"_L1)
        return oauthError(u"unsupported_grant_type"_s, kind);
    const Authority::Reply reply =
        m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s),
                           form.has(u"code_verifier"_s) ? std::optional(form.value(u"code_verifier"_s)) : std::nullopt);
    if (!reply || (*reply)->clientId != *client)
        return oauthError(u"invalid_grant"_s, u"the code is not good"_s);
    return tokenReply(**reply);
}

Response McpSignIn::tokenReply(const Grant &grant) const
{
    return jsonReply({{u"access_token"_s, grant.access},
                      {u"refresh_token"_s, grant.refresh},
                      {u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, (grant.accessEndsAt - m_world.clock.now()) / 1'000},
                      {u"scope"_s, grant.scopes.join(u' ')}});
}

Response McpSignIn::revoke(const Request &request)
{
    if (!provenClient(request))
        return oauthError(u"invalid_client"_s, u"unknown client, or wrong secret"_s, 401);
    const QString token = Fields::ofForm(request).value(u"token"_s);
    TokenState state = TokenState::Unknown;
    std::shared_ptr<Grant> grant = m_authority.grantOfRefresh(token);
    if (!grant)
        grant = m_authority.grantOfAccess(token, state);
    if (grant)
        m_authority.revoke(*grant);
    return textReply(""); // RFC 7009 §2.2: also for what is unknown
}

QJsonArray McpSignIn::clients() const
{
    QJsonArray clients;
    for (auto it = m_clients.begin(); it != m_clients.end(); ++it) {
        clients.append(QJsonObject{{u"id"_s, it.key()},
                                   {u"redirects"_s, QJsonArray::fromStringList(it->redirects)},
                                   {u"registered"_s, !it->registrationToken.isEmpty()}});
    }
    return clients;
}

} // namespace callttone::sandbox
