// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/slack/slack.h"

#include "tests/sandbox/oauth/consent.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

QStringList commaList(const QString &text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    for (QString &entry : list)
        entry = entry.trimmed();
    return list;
}

bool knowsScope(const QString &scope)
{
    static const QStringList scopes{
        u"incoming-webhook"_s, u"chat:write"_s,  u"chat:write.public"_s, u"channels:read"_s, u"channels:join"_s,
        u"channels:history"_s, u"groups:read"_s, u"groups:history"_s,    u"team:read"_s,     u"users:read"_s};
    return scopes.contains(scope);
}

} // namespace

Routes Slack::signInRoutes()
{
    ConsentRules rules{.path = u"/slack/oauth/v2/authorize"_s,
                       .title = u"Slack"_s,
                       .account = u"the workspace Harbor Dental"_s,
                       .refuse = [this](const Fields &query) { return refuseToAsk(query); },
                       .scopes = [this](const Fields &query) { return scopesAsked(query); },
                       .redirectMismatch = u"redirect_uri did not match any configured URIs. Passed URI: %1"_s,
                       .unknownClient = u"Invalid client_id parameter"_s};
    rules.choices = [this](const Fields &query) -> QList<ConsentChoice> {
        if (!scopesAsked(query).contains(u"incoming-webhook"_s))
            return {};
        ConsentChoice choice{u"channel"_s, u"Where should CalltTone post?"_s, {}};
        for (const Channel &channel : std::as_const(m_channels)) {
            if (!channel.archived)
                choice.options.append({channel.id, (channel.isPrivate ? u"🔒 "_s : u"#"_s) + channel.name});
        }
        choice.options.move(1, 0); // #calls
        return {choice};
    };
    return consentRoutes(m_world, m_authority, rules)
           + Routes{
               on("POST", u"/slack/api/oauth.v2.access"_s, [this](const Request &request) { return access(request); }),
               on("POST", u"/slack/api/auth.revoke"_s, [this](const Request &request) { return revokeToken(request); }),
               on("GET", u"/slack/api/auth.revoke"_s, [this](const Request &request) { return revokeToken(request); }),
               on("POST", u"/slack/api/apps.uninstall"_s,
                  [this](const Request &request) { return uninstall(request); })};
}

QStringList Slack::scopesAsked(const Fields &query) const
{
    return commaList(query.value(m_world.options.slackPkce ? u"user_scope"_s : u"scope"_s));
}

std::optional<QString> Slack::refuseToAsk(const Fields &query) const
{
    const bool pkce = m_world.options.slackPkce;
    if (!pkce && query.has(u"code_challenge"_s))
        return u"pkce_not_allowed: this app has not opted into PKCE."_s;
    if (pkce && (query.value(u"code_challenge"_s).size() != 43 || query.value(u"code_challenge_method"_s) != "S256"_L1))
        return u"invalid_code_challenge: this app uses PKCE, with the method S256."_s;
    if (pkce && !query.value(u"scope"_s).isEmpty())
        return u"invalid_scope: bot scopes cannot be requested with a PKCE redirect: %1"_s.arg(query.value(u"scope"_s));
    const QStringList scopes = scopesAsked(query);
    if (scopes.isEmpty())
        return u"no_scopes: no scopes requested."_s;
    for (const QString &scope : scopes) {
        if (!knowsScope(scope))
            return u"Invalid permissions requested. invalid_scope: %1"_s.arg(scope);
    }
    return std::nullopt;
}

Response Slack::access(const Request &request)
{
    const Fields form = Fields::ofForm(request);
    const auto basic = basicOf(request);
    const QString id = basic ? basic->first : form.value(u"client_id"_s);
    const QString secret = basic ? basic->second : form.value(u"client_secret"_s);
    const bool isPublic = m_world.options.slackPkce && secret.isEmpty();
    if (const auto fault = isPublic ? m_authority.checkPublicClient(id) : m_authority.checkClient(id, secret))
        return slackError(*fault == OAuthFault::UnknownClient ? u"invalid_client_id"_s : u"bad_client_secret"_s);
    const QString kind = form.value(u"grant_type"_s, u"authorization_code"_s);
    if (kind == "refresh_token"_L1) {
        const Authority::Reply reply = m_authority.refresh(form.value(u"refresh_token"_s));
        return reply ? jsonReply(tokenReply(*reply, false)) : slackError(u"invalid_refresh_token"_s);
    }
    if (kind != "authorization_code"_L1)
        return slackError(u"invalid_grant_type"_s);
    const Authority::Reply reply =
        m_authority.redeem(form.value(u"code"_s), form.value(u"redirect_uri"_s),
                           form.has(u"code_verifier"_s) ? std::optional(form.value(u"code_verifier"_s)) : std::nullopt);
    if (reply)
        return jsonReply(tokenReply(*reply, true));
    switch (reply.error()) {
    case OAuthFault::RedirectMismatch:
        return slackError(u"bad_redirect_uri"_s);
    case OAuthFault::UnexpectedVerifier:
        return slackError(u"pkce_not_allowed"_s);
    case OAuthFault::MissingVerifier:
    case OAuthFault::WrongVerifier:
        return slackError(u"invalid_code_verifier"_s);
    default:
        return slackError(u"invalid_code"_s);
    }
}

QJsonObject Slack::personsTokenReply(const Grant &grant, bool firstTime) const
{
    QJsonObject person{
        {u"id"_s, u"U0FRONTDESK"_s},         {u"scope"_s, grant.scopes.join(u',')},
        {u"access_token"_s, grant.access},   {u"token_type"_s, u"user"_s},
        {u"refresh_token"_s, grant.refresh}, {u"expires_in"_s, (grant.accessEndsAt - m_world.clock.now()) / 1'000}};
    if (!firstTime) { // a renewed token stands at the top
        person.insert(u"ok"_s, true);
        return person;
    }
    return {{u"ok"_s, true},
            {u"app_id"_s, u"A0CALLTTONE"_s},
            {u"authed_user"_s, person},
            {u"team"_s, QJsonObject{{u"id"_s, u"T0HARBOR"_s}, {u"name"_s, u"Harbor Dental"_s}}},
            {u"enterprise"_s, QJsonValue::Null},
            {u"is_enterprise_install"_s, false}};
}

QJsonObject Slack::tokenReply(const GrantPtr &grant, bool firstTime)
{
    if (m_world.options.slackPkce)
        return personsTokenReply(*grant, firstTime);
    QJsonObject reply{{u"ok"_s, true},
                      {u"access_token"_s, grant->access},
                      {u"token_type"_s, u"bot"_s},
                      {u"scope"_s, grant->scopes.join(u',')},
                      {u"bot_user_id"_s, u"U0CALLBOT01"_s},
                      {u"app_id"_s, u"A0CALLTTONE"_s},
                      {u"expires_in"_s, (grant->accessEndsAt - m_world.clock.now()) / 1'000},
                      {u"refresh_token"_s, grant->refresh},
                      {u"team"_s, QJsonObject{{u"id"_s, u"T0HARBOR"_s}, {u"name"_s, u"Harbor Dental"_s}}},
                      {u"enterprise"_s, QJsonValue::Null},
                      {u"is_enterprise_install"_s, false}};
    if (!firstTime)
        return reply;
    reply.insert(u"authed_user"_s, QJsonObject{{u"id"_s, u"U0FRONTDESK"_s}});
    const QString channelId = grant->choices.value("channel"_L1).toString();
    if (const Channel *channel = findChannel(channelId); channel && grant->scopes.contains(u"incoming-webhook"_s)) {
        const QString path = u"/slack/services/T0HARBOR/B0"_s + randomText(8).toUpper() + u'/' + randomText(24);
        m_world.secrets.append(m_world.base + path);
        m_hooks.insert(path, {channelId, grant});
        reply.insert(u"incoming_webhook"_s,
                     QJsonObject{{u"url"_s, m_world.base + path},
                                 {u"channel"_s, u"#"_s + channel->name},
                                 {u"channel_id"_s, channelId},
                                 {u"configuration_url"_s, m_world.base + u"/__sandbox#slack"_s}});
    }
    return reply;
}

Response Slack::revokeToken(const Request &request)
{
    const auto grant = admit(request, {});
    if (!grant)
        return grant.error();
    if (slackArguments(request).value("test"_L1).toVariant().toBool())
        return jsonReply({{u"ok"_s, true}, {u"revoked"_s, false}});
    m_authority.revoke(**grant);
    m_world.journal.received(name(), u"revoked"_s, u"The token was revoked"_s);
    return jsonReply({{u"ok"_s, true}, {u"revoked"_s, true}});
}

Response Slack::uninstall(const Request &request)
{
    const auto grant = admit(request, {});
    if (!grant)
        return grant.error();
    const QJsonObject arguments = slackArguments(request);
    if (arguments.value("client_id"_L1) != m_authority.clientId())
        return slackError(u"invalid_client_id"_s);
    if (arguments.value("client_secret"_L1) != m_authority.clientSecret())
        return slackError(u"bad_client_secret"_s);
    m_authority.revokeAll();
    m_world.journal.received(name(), u"uninstalled"_s, u"The app was removed from the workspace"_s);
    return jsonReply({{u"ok"_s, true}});
}

tl::expected<Slack::GrantPtr, Response> Slack::admit(const Request &request, const QString &scope) const
{
    QString token = bearerOf(request);
    if (token.isEmpty())
        token = Fields::ofForm(request).value(u"token"_s);
    if (token.isEmpty())
        return tl::unexpected(slackError(u"not_authed"_s));
    TokenState state = TokenState::Unknown;
    const GrantPtr grant = m_authority.grantOfAccess(token, state);
    switch (state) {
    case TokenState::Unknown:
        return tl::unexpected(slackError(u"invalid_auth"_s));
    case TokenState::Expired:
        return tl::unexpected(slackError(u"token_expired"_s));
    case TokenState::Revoked:
        return tl::unexpected(slackError(u"token_revoked"_s));
    case TokenState::Valid:
        break;
    }
    if (!scope.isEmpty() && !grant->scopes.contains(scope))
        return tl::unexpected(
            slackError(u"missing_scope"_s, {{u"needed"_s, scope}, {u"provided"_s, grant->scopes.join(u',')}}));
    return grant;
}

} // namespace callttone::sandbox
