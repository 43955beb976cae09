// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/slack/slack_oauth.h"

#include "app/integrations/support/sign_in_words.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "Slack"_L1;

QString codeOf(const QString &error)
{
    static const QHash<QString, QString> codes{
        {u"invalid_code"_s, u"invalid_grant"_s},          {u"code_already_used"_s, u"invalid_grant"_s},
        {u"invalid_refresh_token"_s, u"invalid_grant"_s}, {u"invalid_code_verifier"_s, u"invalid_grant"_s},
        {u"token_revoked"_s, u"invalid_grant"_s},         {u"token_expired"_s, u"invalid_grant"_s},
        {u"account_inactive"_s, u"invalid_grant"_s},      {u"bad_redirect_uri"_s, u"redirect_mismatch"_s},
        {u"invalid_client_id"_s, u"bad_client"_s},        {u"bad_client_secret"_s, u"bad_client"_s},
        {u"invalid_client"_s, u"bad_client"_s},           {u"internal_error"_s, u"vendor_unavailable"_s},
        {u"fatal_error"_s, u"vendor_unavailable"_s},      {u"service_unavailable"_s, u"vendor_unavailable"_s},
        {u"request_timeout"_s, u"vendor_unavailable"_s},  {u"ratelimited"_s, u"vendor_unavailable"_s},
        {u"rate_limited"_s, u"vendor_unavailable"_s},
    };
    return codes.value(error, u"vendor_refused"_s);
}

void explain(SlackMode mode, values::ConnectFailure &failure)
{
    if (failure.code == "wrong_account"_L1) {
        failure.title = u"Slack installed the app for a whole organization"_s;
        failure.detail = u"Then there is no channel to post to. Start again and pick one workspace."_s;
        return;
    }
    const QString second =
        mode == SlackMode::Localhost
            ? u"Under Redirect URLs, add the address above and save. If Slack takes https:// only, set "
              "SLACK_REDIRECT_URI to a page of yours that forwards here, or paste a webhook URL instead."_s
            : u"Under Redirect URLs, add the address above and save."_s;
    explainSignIn({.vendor = vendorName,
                   .secretVariable = mode == SlackMode::Pkce ? QString() : u"SLACK_CLIENT_SECRET"_s,
                   .idVariable = u"SLACK_CLIENT_ID"_s,
                   .settingsUrl = slackSettingsUrl(),
                   .redirectSteps = {u"At api.slack.com/apps, open your app, OAuth & Permissions."_s, second,
                                     u"Come back here and try again."_s},
                   .noAnswer = u"Slack shows some refusals on its own page and does not come back: a workspace may "
                               "let only its owners install apps."_s},
                  failure);
}

QString explainDead(SlackMode mode, qint64 grantAgeMs)
{
    constexpr qint64 thirtyDaysMs = 30LL * 24 * 3600 * 1000;
    if (mode == SlackMode::Pkce && grantAgeMs >= thirtyDaysMs)
        return u"Slack ended the sign-in: without a client secret its tokens live 30 days at most. Reconnect."_s;
    return u"CalltTone was removed from the Slack workspace, or its token was revoked there. Reconnect."_s;
}

void takeWebhook(const QJsonObject &webhook, connect::TokenReply &reply)
{
    const QString url = webhook.value("url"_L1).toString();
    if (url.isEmpty())
        return;
    reply.secrets.emplace_back(u"webhook"_s, core::SecretString(url.toUtf8()));
    reply.facts.insert("channel"_L1, webhook.value("channel"_L1).toString());
    reply.facts.insert("channel_id"_L1, webhook.value("channel_id"_L1).toString());
    reply.facts.insert("configuration_url"_L1, webhook.value("configuration_url"_L1).toString());
}

core::SecretString secretIn(const QJsonObject &object, QLatin1StringView name)
{
    return core::SecretString(object.value(name).toString().toUtf8());
}

} // namespace

QString slackSettingsUrl()
{
    return u"https://api.slack.com/apps"_s;
}

SlackMode slackModeOf(const core::Environment &environment)
{
    const QString mode = environment.value(u"SLACK_OAUTH_MODE"_s).trimmed().toLower();
    if (mode == "pkce"_L1)
        return SlackMode::Pkce;
    if (mode == "server"_L1 || (mode != "localhost"_L1 && environment.isSet(u"SLACK_REDIRECT_URI"_s)))
        return SlackMode::Server;
    return SlackMode::Localhost;
}

QString slackModeProblem(const QString &value)
{
    const QString mode = value.trimmed().toLower();
    if (mode.isEmpty() || mode == "server"_L1 || mode == "localhost"_L1 || mode == "pkce"_L1)
        return {};
    return u"SLACK_OAUTH_MODE is \"%1\". Set it to server, localhost or pkce."_s.arg(value);
}

QString slackRedirectProblem(const QString &value)
{
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    const bool isLocal = url.host() == "localhost"_L1 && url.scheme() == "http"_L1;
    if (value.trimmed().isEmpty()
        || (url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || isLocal)))
        return {};
    return u"SLACK_REDIRECT_URI must be a full https address, exactly as registered in the app."_s;
}

core::Result<connect::TokenReply> readSlackTokens(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString error = object.value("error"_L1).toString();
    if (status == 429 || status >= 500)
        return core::fail(tokenError(u"vendor_unavailable"_s, vendorName, u"%1 %2"_s.arg(status).arg(error).trimmed()));
    if (!object.value("ok"_L1).toBool())
        return core::fail(tokenError(codeOf(error), vendorName, error));
    if (object.value("is_enterprise_install"_L1).toBool() && !object.value("team"_L1).isObject())
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"wrong_account"_s,
                           .title = u"Slack installed the app for a whole organization"_s,
                           .detail = u"Connect again and pick one workspace."_s});

    const bool isPersons = !object.contains("access_token"_L1);
    const QJsonObject holder = isPersons ? object.value("authed_user"_L1).toObject() : object;
    connect::TokenReply reply;
    reply.accessToken = secretIn(holder, "access_token"_L1);
    reply.refreshToken = secretIn(holder, "refresh_token"_L1);
    if (reply.accessToken.isEmpty())
        return core::fail(tokenError(u"vendor_refused"_s, vendorName, u"no access_token in the answer"_s));
    if (holder.contains("expires_in"_L1))
        reply.expiresInSeconds = holder.value("expires_in"_L1).toInteger();
    if (holder.contains("scope"_L1))
        reply.scopes = holder.value("scope"_L1).toString().split(u',', Qt::SkipEmptyParts);
    const QJsonObject team = object.value("team"_L1).toObject();
    if (!team.isEmpty()) {
        reply.facts.insert("team"_L1, team.value("name"_L1).toString());
        reply.facts.insert("team_id"_L1, team.value("id"_L1).toString());
    }
    for (const auto name : {"bot_user_id"_L1, "app_id"_L1}) {
        if (object.contains(name))
            reply.facts.insert(name, object.value(name).toString());
    }
    takeWebhook(object.value("incoming_webhook"_L1).toObject(), reply);
    return reply;
}

connect::OAuthProfile slackOAuth(SlackMode mode, const core::Environment &environment,
                                 const connect::ProviderOverrides &overrides, const QString &api)
{
    connect::OAuthProfile profile;
    profile.authorizeUrl = overrides.url("slack"_L1, "authorize"_L1, u"https://slack.com/oauth/v2/authorize"_s);
    profile.tokenUrl = overrides.url("slack"_L1, "token"_L1, api + u"/oauth.v2.access"_s);
    profile.scopeSeparator = u","_s;
    if (mode == SlackMode::Pkce) {
        profile.pkce = connect::Pkce::S256;
        profile.scopeParameter = u"user_scope"_s;
    }
    if (mode != SlackMode::Localhost)
        profile.redirectUri = environment.value(u"SLACK_REDIRECT_URI"_s).trimmed();
    // Where an app rotates tokens the answer has a refresh token and a lifetime; without, a token does not expire.
    profile.rotatesRefreshToken = true;
    profile.readTokens = readSlackTokens;
    profile.explain = [mode](values::ConnectFailure &failure) { explain(mode, failure); };
    profile.explainDeadGrant = [mode](const core::ApiError &, qint64 age) { return explainDead(mode, age); };
    return profile;
}

} // namespace callttone::integrations
