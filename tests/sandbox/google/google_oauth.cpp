// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/google/google.h"

#include "tests/sandbox/oauth/consent.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

const QString prefix = u"https://www.googleapis.com/auth/"_s;

Response oauthError(const QString &error, const QString &description, int status = 400)
{
    return jsonReply({{u"error"_s, error}, {u"error_description"_s, description}}, status);
}

QByteArray base64Url(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool knowsScope(const QString &scope)
{
    static const QStringList names{u"calendar"_s,
                                   u"calendar.readonly"_s,
                                   u"calendar.events"_s,
                                   u"calendar.events.owned"_s,
                                   u"calendar.events.readonly"_s,
                                   u"calendar.freebusy"_s,
                                   u"calendar.calendarlist.readonly"_s,
                                   u"spreadsheets"_s,
                                   u"spreadsheets.readonly"_s,
                                   u"drive"_s,
                                   u"drive.file"_s,
                                   u"userinfo.email"_s,
                                   u"userinfo.profile"_s};
    return scope == "openid"_L1 || scope == "email"_L1 || scope == "profile"_L1
           || (scope.startsWith(prefix) && names.contains(scope.mid(prefix.size())));
}

} // namespace

Routes Google::signInRoutes()
{
    ConsentRules rules{
        .path = u"/google/o/oauth2/v2/auth"_s,
        .title = u"Google"_s,
        .account = u"frontdesk@harbordental.example"_s,
        .scopesCanBeUnticked = true,
        .scopes = [](const Fields &query) { return query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts); }};
    rules.redirectMismatch =
        u"Error 400: redirect_uri_mismatch. You can't sign in to this app because it doesn't comply "
        "with Google's OAuth 2.0 policy. Register this redirect URI: %1"_s;
    rules.unknownClient = u"Error 401: invalid_client. The OAuth client was not found."_s;
    rules.refuse = [](const Fields &query) -> std::optional<QString> {
        if (query.value(u"response_type"_s) != "code"_L1)
            return u"Error 400: invalid_request. Required parameter is missing: response_type"_s;
        const QStringList scopes = query.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
        if (scopes.isEmpty())
            return u"Error 400: invalid_request. Missing required parameter: scope"_s;
        for (const QString &scope : scopes) {
            if (!knowsScope(scope))
                return u"Error 400: invalid_scope. Some requested scopes were invalid: %1"_s.arg(scope);
        }
        const QString method = query.value(u"code_challenge_method"_s, u"plain"_s);
        if (query.has(u"code_challenge"_s) && method != "S256"_L1 && method != "plain"_L1)
            return u"Error 400: invalid_request. Invalid code_challenge_method."_s;
        return std::nullopt;
    };
    rules.extras = [](const QStringList &granted) -> QList<std::pair<QString, QString>> {
        return {{u"scope"_s, granted.join(u' ')}};
    };
    return consentRoutes(m_world, m_authority, rules)
           + Routes{on("POST", u"/google/token"_s, [this](const Request &request) { return token(request); }),
                    on("POST", u"/google/revoke"_s, [this](const Request &request) { return revoke(request); }),
                    on("GET", u"/google/tokeninfo"_s, [this](const Request &request) { return tokenInfo(request); }),
                    on("GET", u"/google/oauth2/v2/userinfo"_s,
                       [this](const Request &request) { return userInfo(request); })};
}

Response Google::token(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    if (const auto fault = m_authority.checkClient(form.value(u"client_id"_s), form.value(u"client_secret"_s))) {
        if (!form.has(u"client_secret"_s))
            return oauthError(u"invalid_request"_s, u"client_secret is missing."_s);
        return oauthError(
            u"invalid_client"_s,
            *fault == OAuthFault::UnknownClient ? u"The OAuth client was not found."_s : u"Unauthorized"_s, 401);
    }
    const QString kind = form.value(u"grant_type"_s);
    if (kind == "refresh_token"_L1) {
        const Authority::Reply reply = m_authority.refresh(form.value(u"refresh_token"_s));
        if (!reply)
            return oauthError(u"invalid_grant"_s, u"Token has been expired or revoked."_s);
        return jsonReply(tokenReply(**reply, false));
    }
    if (kind != "authorization_code"_L1)
        return oauthError(u"unsupported_grant_type"_s, u"Invalid grant_type: %1"_s.arg(kind));
    const Authority::Reply reply =
        m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s),
                           form.has(u"code_verifier"_s) ? std::optional(form.value(u"code_verifier"_s)) : std::nullopt);
    if (reply)
        return jsonReply(tokenReply(**reply, true));
    switch (reply.error()) {
    case OAuthFault::RedirectMismatch:
        return oauthError(u"redirect_uri_mismatch"_s, u"Bad Request"_s);
    case OAuthFault::MissingVerifier:
        return oauthError(u"invalid_grant"_s, u"Missing code verifier."_s);
    case OAuthFault::WrongVerifier:
    case OAuthFault::UnexpectedVerifier:
        return oauthError(u"invalid_grant"_s, u"Invalid code verifier."_s);
    default:
        return oauthError(u"invalid_grant"_s, u"Malformed auth code."_s);
    }
}

QJsonObject Google::tokenReply(const Grant &grant, bool withRefresh) const
{
    const qint64 now = m_world.clock.now();
    QJsonObject reply{{u"access_token"_s, grant.access},
                      {u"expires_in"_s, (grant.accessEndsAt - now) / 1'000},
                      {u"scope"_s, grant.scopes.join(u' ')},
                      {u"token_type"_s, u"Bearer"_s}};
    if (withRefresh)
        reply.insert(u"refresh_token"_s, grant.refresh);
    if (grant.scopes.contains(u"openid"_s)) {
        QJsonObject claims{{u"iss"_s, u"https://accounts.google.com"_s},
                           {u"aud"_s, m_authority.clientId()},
                           {u"sub"_s, u"108204268033311374519"_s},
                           {u"iat"_s, now / 1'000},
                           {u"exp"_s, now / 1'000 + 3'600}};
        if (grant.scopes.contains(u"email"_s) || grant.scopes.contains(prefix + u"userinfo.email"_s)) {
            claims.insert(u"email"_s, u"frontdesk@harbordental.example"_s);
            claims.insert(u"email_verified"_s, true);
        }
        // Not signed: whoever got it straight from the token endpoint does not check that.
        const QByteArray idToken =
            base64Url({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.' + base64Url(claims) + ".c2FuZGJveA";
        reply.insert(u"id_token"_s, QString::fromLatin1(idToken));
    }
    return reply;
}

Response Google::revoke(const Request &request)
{
    const QString token = Fields::ofForm(request).value(u"token"_s, Fields::ofQuery(request).value(u"token"_s));
    TokenState state = TokenState::Unknown;
    GrantPtr grant = m_authority.grantOfAccess(token, state);
    if (!grant)
        grant = m_authority.grantOfRefresh(token);
    if (!grant || grant->revoked)
        return oauthError(u"invalid_token"_s, u"Token expired or revoked"_s);
    m_authority.revokeAll(); // every scope the project holds for this user, in whatever grant
    m_world.journal.received(name(), u"revoked"_s, u"Access was revoked"_s);
    return jsonReply({});
}

Response Google::tokenInfo(const Request &request) const
{
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(Fields::ofQuery(request).value(u"access_token"_s), state);
    if (state != TokenState::Valid)
        return oauthError(u"invalid_token"_s, u"Invalid Value"_s);
    return jsonReply({{u"aud"_s, m_authority.clientId()},
                      {u"scope"_s, grant->scopes.join(u' ')},
                      {u"expires_in"_s, QString::number((grant->accessEndsAt - m_world.clock.now()) / 1'000)},
                      {u"email"_s, u"frontdesk@harbordental.example"_s}});
}

Response Google::userInfo(const Request &request) const
{
    if (const auto grant = admit(request, {}); !grant)
        return grant.error();
    return jsonReply({{u"id"_s, u"108204268033311374519"_s},
                      {u"email"_s, u"frontdesk@harbordental.example"_s},
                      {u"verified_email"_s, true},
                      {u"name"_s, u"Harbor Dental Front Desk"_s}});
}

tl::expected<Google::GrantPtr, Response> Google::admit(const Request &request, const QStringList &anyOf) const
{
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(bearerOf(request), state);
    if (state != TokenState::Valid) {
        return tl::unexpected(googleError(401, u"global"_s, u"authError"_s, u"UNAUTHENTICATED"_s,
                                          u"Request had invalid authentication credentials. Expected OAuth 2 access "
                                          "token, login cookie or other valid authentication credential."_s));
    }
    const bool enough = anyOf.isEmpty() || std::any_of(anyOf.begin(), anyOf.end(), [&](const QString &scope) {
                            return grant->scopes.contains(prefix + scope);
                        });
    if (!enough) {
        return tl::unexpected(googleError(403, u"global"_s, u"insufficientPermissions"_s, u"PERMISSION_DENIED"_s,
                                          u"Request had insufficient authentication scopes."_s));
    }
    return grant;
}

} // namespace callttone::sandbox
