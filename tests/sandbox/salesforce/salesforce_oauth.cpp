// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/salesforce/salesforce.h"

#include "tests/sandbox/oauth/consent.h"

#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString identityPath = u"/salesforce/id/00D5f0000HarborEAA/0055f0000HarborAA1"_s;

Response oauthError(const QString &error, const QString &description)
{
    return jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, 400);
}

} // namespace

Routes Salesforce::signInRoutes()
{
    ConsentRules rules{.path = u"/salesforce/services/oauth2/authorize"_s,
                       .title = u"Salesforce"_s,
                       .account = u"maya@harbordental.example (Harbor Dental)"_s,
                       .scopes = [](const Fields &query) {
                           return query.value(u"scope"_s, u"api refresh_token id"_s).split(u' ', Qt::SkipEmptyParts);
                       }};
    rules.redirectMismatch =
        u"error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration"_s;
    rules.unknownClient = u"error=invalid_client_id&error_description=client%20identifier%20invalid"_s;
    rules.sendBack = [](const Fields &query) -> std::optional<std::pair<QString, QString>> {
        if (query.value(u"response_type"_s) != "code"_L1)
            return std::pair(u"unsupported_response_type"_s, u"response type not supported"_s);
        if (query.value(u"code_challenge"_s).isEmpty())
            return std::pair(u"invalid_request"_s, u"missing required code challenge"_s);
        if (query.value(u"code_challenge"_s).size() != 43)
            return std::pair(u"invalid_request"_s, u"invalid code challenge"_s);
        return std::nullopt;
    };
    const QString oauth = u"/salesforce/services/oauth2"_s;
    Routes routes = consentRoutes(m_world, m_authority, rules);
    // The challenge is S256 whether or not the method is named.
    return routes
           + Routes{on("POST", oauth + u"/token"_s, [this](const Request &r) { return token(r); }),
                    on("POST", oauth + u"/revoke"_s, [this](const Request &r) { return revoke(r); }),
                    on("GET", oauth + u"/userinfo"_s, [this](const Request &r) { return userInfo(r); }),
                    on("GET", identityPath, [this](const Request &r) { return identity(r); })};
}

Response Salesforce::token(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    if (const auto fault = m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s)))
        return *fault == OAuthFault::UnknownClient ? oauthError(u"invalid_client_id"_s, u"client identifier invalid"_s)
                                                   : oauthError(u"invalid_client"_s, u"invalid client credentials"_s);
    const QString kind = form.value(u"grant_type"_s);
    const bool first = kind == "authorization_code"_L1;
    Authority::Reply reply = tl::unexpected(OAuthFault::BadGrantType);
    if (first)
        reply = m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s),
                                   form.has(u"code_verifier"_s) ? std::optional(form.value(u"code_verifier"_s))
                                                                : std::nullopt);
    else if (kind == "refresh_token"_L1 && form.has(u"scope"_s))
        return oauthError(u"invalid_request"_s, u"scope parameter not supported"_s);
    else if (kind == "refresh_token"_L1)
        reply = m_authority.refresh(form.value(u"refresh_token"_s));
    if (!reply) {
        switch (reply.error()) {
        case OAuthFault::BadGrantType:
            return oauthError(u"unsupported_grant_type"_s, u"grant type not supported"_s);
        case OAuthFault::RedirectMismatch:
            return oauthError(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s);
        case OAuthFault::BadRefreshToken:
            return oauthError(u"invalid_grant"_s, u"expired access/refresh token"_s);
        case OAuthFault::BadCode:
            return oauthError(u"invalid_grant"_s, u"expired authorization code"_s);
        default:
            return oauthError(u"invalid_grant"_s, u"invalid code verifier"_s);
        }
    }
    const Grant &grant = **reply;
    const QString id = m_world.base + identityPath;
    const QString issued = QString::number(m_world.clock.now());
    const QByteArray signature = QMessageAuthenticationCode::hash(
        (id + issued).toUtf8(), m_authority.clientSecret().toUtf8(), QCryptographicHash::Sha256);
    QJsonObject body{{u"access_token"_s, grant.access}, // and no expires_in
                     {u"instance_url"_s, m_world.base + u"/salesforce"_s},
                     {u"id"_s, id},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"issued_at"_s, issued},
                     {u"signature"_s, QString::fromLatin1(signature.toBase64())},
                     {u"scope"_s, grant.scopes.join(u' ')}};
    if (grant.scopes.contains(u"refresh_token"_s) || grant.scopes.contains(u"offline_access"_s))
        body.insert(u"refresh_token"_s, grant.refresh);
    return jsonReply(body);
}

Response Salesforce::revoke(const Request &request)
{
    const QString token = Fields::ofForm(request).value(u"token"_s);
    TokenState state = TokenState::Unknown;
    GrantPtr grant = m_authority.grantOfRefresh(token);
    if (!grant)
        grant = m_authority.grantOfAccess(token, state);
    if (!grant || grant->revoked)
        return oauthError(u"unsupported_token_type"_s, u"this token type is not supported"_s);
    m_authority.revoke(*grant);
    m_world.journal.received(name(), u"revoked"_s, u"Access was revoked"_s);
    return textReply("");
}

Response Salesforce::userInfo(const Request &request)
{
    TokenState state = TokenState::Unknown;
    std::ignore = m_authority.grantOfAccess(bearerOf(request), state);
    if (state != TokenState::Valid)
        return textReply("Bad_OAuth_Token", 403);
    return jsonReply({{u"sub"_s, m_world.base + identityPath},
                      {u"user_id"_s, u"0055f0000HarborAA1"_s},
                      {u"organization_id"_s, u"00D5f0000HarborEAA"_s},
                      {u"preferred_username"_s, u"maya@harbordental.example"_s},
                      {u"name"_s, u"Maya Lindqvist"_s},
                      {u"zoneinfo"_s, u"America/Chicago"_s},
                      {u"email"_s, u"maya@harbordental.example"_s}});
}

Response Salesforce::identity(const Request &request)
{
    TokenState state = TokenState::Unknown;
    std::ignore = m_authority.grantOfAccess(bearerOf(request), state);
    if (state != TokenState::Valid)
        return textReply("Bad_OAuth_Token", 403);
    return jsonReply({{u"id"_s, m_world.base + identityPath},
                      {u"user_id"_s, u"0055f0000HarborAA1"_s},
                      {u"organization_id"_s, u"00D5f0000HarborEAA"_s},
                      {u"username"_s, u"maya@harbordental.example"_s},
                      {u"display_name"_s, u"Maya Lindqvist"_s},
                      {u"email"_s, u"maya@harbordental.example"_s}});
}

std::optional<Response> Salesforce::refuse(const Request &request)
{
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(bearerOf(request), state);
    if (state != TokenState::Valid)
        return salesforceError(401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s);
    if (!grant->scopes.contains(u"api"_s))
        return salesforceError(403, u"INSUFFICIENT_ACCESS"_s, u"This session is not valid for use with the REST API"_s);
    static const QStringList versions{u"v52.0"_s, u"v58.0"_s, u"v60.0"_s, u"v62.0"_s, u"v64.0"_s,
                                      u"v65.0"_s, u"v66.0"_s, u"v67.0"_s, u"v68.0"_s};
    if (!versions.contains(request.param(u"version"_s)))
        return notFound(request);
    return std::nullopt;
}

} // namespace callttone::sandbox
