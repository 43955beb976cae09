// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/salesforce/salesforce_oauth.h"

#include "app/integrations/support/sign_in_words.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "Salesforce"_L1;
constexpr auto production = "https://login.salesforce.com"_L1;
constexpr qint64 sessionSeconds = 7200; // what an org's session timeout is unless its administrator set another

void explain(const QString &login, values::ConnectFailure &failure)
{
    const QString wrongOrg =
        u"%1 is the login of %2. A sandbox needs SALESFORCE_LOGIN_URL=https://test.salesforce.com "
        "or its My Domain."_s.arg(login, login == production ? u"production orgs"_s : u"one org"_s);
    explainSignIn(
        {.vendor = vendorName,
         .secretVariable = u"SALESFORCE_CLIENT_SECRET"_s,
         .idVariable = u"SALESFORCE_CLIENT_ID"_s,
         .settingsUrl = login + u"/lightning/setup/ManageExternalClientApplication/home"_s,
         .redirectSteps = {u"In Salesforce Setup, open External Client App Manager, your app, Settings, OAuth."_s,
                           u"Add the address above under Callback URL, on a line of its own, and save. It must say "
                           "localhost, not 127.0.0.1, and the port counts."_s,
                           u"Wait up to ten minutes until Salesforce knows it, come back here and try again."_s},
         .noAnswer = u"Salesforce shows some refusals on its own page and does not come back. "
                     "OAUTH_APPROVAL_ERROR_GENERIC means the app is not installed in the org: in Setup open Connected "
                     "Apps OAuth Usage and choose Install, or create the External Client App in this org. "_s
                     + wrongOrg},
        failure);
    if (failure.code == "bad_client"_L1)
        failure.detail += u" "_s + wrongOrg;
}

QString explainDead(const core::ApiError &refusal, qint64 grantAgeMs)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const QString said = refusal.detail.toLower();
    if (said.contains("inactive user"_L1))
        return u"Salesforce ended the sign-in: the user who connected was deactivated. Reconnect with another."_s;
    if (said.contains("ip restricted"_L1))
        return u"Salesforce refused the sign-in from this machine's address. Relax the app's IP restrictions in Setup, "
               "then reconnect."_s;
    if (grantAgeMs >= 30 * dayMs)
        return u"Salesforce ended the sign-in: it was revoked, or not used for as long as the app's refresh token "
               u"policy "
               "allows (often 30 days). Reconnect."_s;
    return u"Salesforce ended the sign-in: it was revoked in Setup, the password was changed, or the same token was "
           u"used "
           "by another copy of CalltTone. Reconnect."_s;
}

} // namespace

QString salesforceLoginProblem(const QString &value)
{
    const QUrl url(value.trimmed(), QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || url.scheme() != "https"_L1 || host.isEmpty())
        return u"SALESFORCE_LOGIN_URL must be a full https address, such as https://login.salesforce.com."_s;
    if (!host.endsWith(".lightning.force.com"_L1))
        return {};
    const QString myDomain = host.chopped(int(qstrlen(".lightning.force.com"))) + u".my.salesforce.com"_s;
    return u"SALESFORCE_LOGIN_URL is the address the browser shows after log-in, where nobody can sign in. Set it to "
           "https://%1."_s.arg(myDomain);
}

QString salesforceLogin(const core::Environment &environment, const connect::ProviderOverrides &overrides)
{
    const QUrl url(environment.value(u"SALESFORCE_LOGIN_URL"_s, production).trimmed());
    const QString origin = url.scheme() + u"://"_s + url.authority();
    return overrides.url("salesforce"_L1, "login"_L1, url.host().isEmpty() ? QString(production) : origin);
}

core::Result<connect::TokenReply> readSalesforceTokens(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString error = object.value("error"_L1).toString();
    if (error == "redirect_uri_mismatch"_L1)
        return core::fail(tokenError(u"redirect_mismatch"_s, vendorName, error));
    if (error == "invalid_client_id"_L1)
        return core::fail(tokenError(u"bad_client"_s, vendorName, vendorMessage(body)));
    core::Result<connect::TokenReply> reply = connect::readStandardTokens(status, body);
    if (!reply)
        return reply;
    const QString instance = object.value("instance_url"_L1).toString();
    if (QUrl(instance).host().isEmpty())
        return core::fail(tokenError(u"vendor_refused"_s, vendorName, u"no instance_url in the answer"_s));
    reply->facts.insert("instance_url"_L1, instance);
    const QString id = object.value("id"_L1).toString(); // https://login.salesforce.com/id/<organization>/<user>
    if (const QStringList parts = id.split(u'/'); parts.size() >= 2) {
        reply->facts.insert("organization_id"_L1, parts.at(parts.size() - 2));
        reply->facts.insert("user_id"_L1, parts.last());
    }
    return reply;
}

connect::OAuthProfile salesforceOAuth(const QString &login)
{
    connect::OAuthProfile profile;
    profile.authorizeUrl = login + u"/services/oauth2/authorize"_s;
    profile.tokenUrl = login + u"/services/oauth2/token"_s;
    profile.revokeUrl = login + u"/services/oauth2/revoke"_s;
    profile.pkce = connect::Pkce::S256; // External Client Apps require it, besides the secret
    profile.sendScopeOnRefresh = false; // Salesforce refuses a refresh with one
    profile.rotatesRefreshToken = true; // where the app has rotation on, a token used twice ends the whole grant
    profile.defaultLifetimeSeconds = sessionSeconds;
    profile.readTokens = readSalesforceTokens;
    profile.explain = [login](values::ConnectFailure &failure) { explain(login, failure); };
    profile.explainDeadGrant = explainDead;
    return profile;
}

} // namespace callttone::integrations
