// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/hubspot/hubspot.h"

#include "tests/sandbox/oauth/consent.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qint64 hubId = 48'120'731;

Response authError(const QString &status, const QString &message, int code = 400)
{
    return jsonReply({{u"status"_s, status}, {u"message"_s, message}, {u"correlationId"_s, randomUuid()}}, code);
}

QStringList scopesOf(const Fields &query)
{
    return query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts)
           + query.value(u"optional_scope"_s).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Routes HubSpot::signInRoutes(const QString &date)
{
    Routes routes;
    if (date == "2026-03"_L1) { // the page has no date
        ConsentRules rules{.path = u"/hubspot/oauth/authorize"_s,
                           .title = u"HubSpot"_s,
                           .account = u"harbor-dental.example (Hub 48120731)"_s,
                           .scopes = scopesOf};
        rules.redirectMismatch = u"Authorization failed because the redirect URL doesn't match any of the app's "
                                 "registered redirect URLs: %1"_s;
        rules.unknownClient = u"Authorization failed because the client ID is invalid."_s;
        rules.refuse = [](const Fields &query) -> std::optional<QString> {
            // The app's settings say which scopes an install must ask for.
            static const QStringList required{u"oauth"_s, u"crm.objects.contacts.read"_s,
                                              u"crm.objects.contacts.write"_s};
            const QStringList asked = query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
            for (const QString &scope : required) {
                if (!asked.contains(scope))
                    return u"Authorization failed because there is a scope mismatch between the install URL and the "
                           "app's settings: %1"_s.arg(scope);
            }
            return std::nullopt;
        };
        routes = consentRoutes(m_world, m_authority, rules);
    }
    const QString oauth = u"/hubspot/oauth/%1/token"_s.arg(date);
    return routes
           + Routes{on("POST", oauth, [this](const Request &r) { return token(r); }),
                    on("POST", oauth + u"/introspect"_s, [this](const Request &r) { return introspect(r); }),
                    on("POST", oauth + u"/revoke"_s, [this](const Request &r) { return revoke(r); }),
                    on("GET", u"/hubspot/account-info/%1/details"_s.arg(date),
                       [this](const Request &r) { return accountInfo(r); })};
}

Response HubSpot::token(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    if (basicOf(request)) // the ids belong into the body
        return authError(u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s);
    if (const auto fault = m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s)))
        return *fault == OAuthFault::UnknownClient
                   ? authError(u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s)
                   : authError(u"BAD_CLIENT_SECRET"_s, u"missing or invalid client secret"_s);
    const QString kind = form.value(u"grant_type"_s);
    Authority::Reply reply = tl::unexpected(OAuthFault::BadGrantType);
    if (kind == "authorization_code"_L1)
        reply = m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s),
                                   form.has(u"code_verifier"_s) ? std::optional(form.value(u"code_verifier"_s))
                                                                : std::nullopt);
    else if (kind == "refresh_token"_L1)
        reply = m_authority.refresh(form.value(u"refresh_token"_s));
    if (!reply) {
        switch (reply.error()) {
        case OAuthFault::BadGrantType:
            return authError(u"BAD_GRANT_TYPE"_s, u"missing or unknown grant type"_s);
        case OAuthFault::RedirectMismatch:
            return authError(u"MISMATCH_REDIRECT_URI_AUTH_CODE"_s,
                             u"redirect URI does not match the initial auth code URI"_s);
        case OAuthFault::BadRefreshToken:
            return authError(u"BAD_REFRESH_TOKEN"_s, u"missing or invalid refresh token"_s);
        default:
            return authError(u"BAD_AUTH_CODE"_s, u"missing or unknown auth code"_s);
        }
    }
    const Grant &grant = **reply;
    return jsonReply({{u"access_token"_s, grant.access},
                      {u"refresh_token"_s, grant.refresh},
                      {u"token_type"_s, u"bearer"_s},
                      {u"token_use"_s, u"access_token"_s},
                      {u"expires_in"_s, (grant.accessEndsAt - m_world.clock.now()) / 1'000},
                      {u"hub_id"_s, hubId},
                      {u"user_id"_s, 5'512'001},
                      {u"scopes"_s, QJsonArray::fromStringList(grant.scopes)}});
}

Response HubSpot::introspect(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    if (m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s)))
        return authError(u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s);
    TokenState state = TokenState::Unknown;
    GrantPtr grant = m_authority.grantOfAccess(form.value(u"token"_s), state);
    if (!grant) {
        grant = m_authority.grantOfRefresh(form.value(u"token"_s));
        state = grant && !grant->revoked ? TokenState::Valid : TokenState::Revoked;
    }
    if (state != TokenState::Valid)
        return jsonReply({{u"active"_s, false}});
    return jsonReply({{u"active"_s, true},
                      {u"hub_id"_s, hubId},
                      {u"hub_domain"_s, u"harbor-dental.example"_s},
                      {u"user"_s, u"office@harbordental.example"_s},
                      {u"user_id"_s, 5'512'001},
                      {u"app_id"_s, 904'417},
                      {u"scopes"_s, QJsonArray::fromStringList(grant->scopes)},
                      {u"expires_in"_s, (grant->accessEndsAt - m_world.clock.now()) / 1'000},
                      {u"token_use"_s, form.value(u"token_type_hint"_s, u"access_token"_s)}});
}

Response HubSpot::revoke(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    if (m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s)))
        return authError(u"BAD_CLIENT_ID"_s, u"missing or unknown client id"_s);
    const GrantPtr grant = m_authority.grantOfRefresh(form.value(u"token"_s));
    if (!grant)
        return authError(u"BAD_REFRESH_TOKEN"_s, u"missing or invalid refresh token"_s);
    m_authority.revoke(*grant);
    m_world.journal.received(name(), u"revoked"_s, u"The refresh token was revoked"_s);
    return jsonReply({});
}

Response HubSpot::accountInfo(const Request &request)
{
    if (const auto grant = admit(request, u"oauth"_s); !grant)
        return grant.error();
    return jsonReply({{u"portalId"_s, hubId},
                      {u"accountType"_s, u"STANDARD"_s},
                      {u"timeZone"_s, u"US/Central"_s},
                      {u"companyCurrency"_s, u"USD"_s},
                      {u"uiDomain"_s, u"app.hubspot.com"_s},
                      {u"dataHostingLocation"_s, u"na1"_s}});
}

tl::expected<HubSpot::GrantPtr, Response> HubSpot::admit(const Request &request, const QString &scope)
{
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(bearerOf(request), state);
    if (state == TokenState::Expired)
        return tl::unexpected(
            hubspotError(401, u"EXPIRED_AUTHENTICATION"_s, u"The OAuth token used to make this call expired."_s));
    if (state != TokenState::Valid)
        return tl::unexpected(hubspotError(401, u"INVALID_AUTHENTICATION"_s,
                                           u"Authentication credentials not found. This API supports OAuth 2.0 "
                                           "authentication."_s));
    if (m_world.options.rateLimits && !m_rate.take(u"hub"_s, m_world.clock.now()))
        return tl::unexpected(rateLimited(request, 1));
    if (!grant->scopes.contains(scope)) {
        return tl::unexpected(hubspotError(
            403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes to make this call."_s,
            {{u"errors"_s, QJsonArray{QJsonObject{
                               {u"message"_s, u"One or more of the following scopes are required."_s},
                               {u"context"_s, QJsonObject{{u"requiredGranularScopes"_s, QJsonArray{scope}}}}}}}}));
    }
    return grant;
}

} // namespace callttone::sandbox
