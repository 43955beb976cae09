// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/hubspot/hubspot_oauth.h"

#include "app/integrations/support/sign_in_words.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "HubSpot"_L1;

void explain(values::ConnectFailure &failure)
{
    explainSignIn({.vendor = vendorName,
                   .secretVariable = u"HUBSPOT_CLIENT_SECRET"_s,
                   .idVariable = u"HUBSPOT_CLIENT_ID"_s,
                   .settingsUrl = hubSpotSettingsUrl(),
                   .redirectSteps = {u"Open your app in the HubSpot developer account, Auth."_s,
                                     u"Add the address above under Redirect URLs and save; port and path must be the "
                                     "same."_s,
                                     u"Come back here and try again."_s},
                   .noAnswer =
                       u"HubSpot shows a scope mismatch on its own page and does not come back: the app's "
                       "required scopes must be exactly those CalltTone asks for. Only a Super Admin, or who may "
                       "install apps, can connect."_s},
                  failure);
}

QString explainDead(const core::ApiError &, qint64)
{
    return u"HubSpot ended the connection: the app was uninstalled in the portal, or its token was revoked. Reconnect."_s;
}

/// HubSpot's own words for what RFC 6749 has others for.
QString codeOf(const QJsonObject &error)
{
    const QString word = error.value("status"_L1).toString() + u' ' + error.value("error"_L1).toString() + u' '
                         + error.value("message"_L1).toString();
    const auto says = [&word](QLatin1StringView part) { return word.contains(part, Qt::CaseInsensitive); };
    if (says("redirect"_L1))
        return u"redirect_mismatch"_s;
    if (says("BAD_REFRESH_TOKEN"_L1) || says("BAD_AUTH_CODE"_L1) || says("invalid refresh token"_L1)
        || says("invalid_grant"_L1))
        return u"invalid_grant"_s;
    if (says("BAD_CLIENT"_L1) || says("client_id"_L1) || says("client id"_L1) || says("client secret"_L1)
        || says("invalid_client"_L1))
        return u"bad_client"_s;
    return {};
}

} // namespace

QString hubSpotSettingsUrl()
{
    return u"https://app.hubspot.com/l/developer-projects"_s;
}

HubSpotAddresses HubSpotAddresses::of(const connect::ProviderOverrides &overrides)
{
    const QString api = overrides.url("hubspot"_L1, "api"_L1, u"https://api.hubapi.com"_s);
    return {overrides.url("hubspot"_L1, "authorize"_L1, u"https://app.hubspot.com/oauth/authorize"_s),
            overrides.url("hubspot"_L1, "token"_L1, u"%1/oauth/%2/token"_s.arg(api, hubSpotApiDate)), api};
}

core::Result<connect::TokenReply> readHubSpotTokens(int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (status >= 400 && status < 500 && status != 429) {
        if (const QString code = codeOf(object); !code.isEmpty())
            return core::fail(tokenError(code, vendorName, vendorMessage(body)));
    }
    core::Result<connect::TokenReply> reply = connect::readStandardTokens(status, body);
    if (!reply)
        return reply;
    if (object.value("scopes"_L1).isArray()) {
        QStringList scopes;
        for (const QJsonValue &scope : object.value("scopes"_L1).toArray())
            scopes.append(scope.toString());
        reply->scopes = scopes;
    }
    if (object.contains("hub_id"_L1))
        reply->facts.insert("hub_id"_L1, QString::number(object.value("hub_id"_L1).toInteger()));
    if (object.contains("user_id"_L1))
        reply->facts.insert("user_id"_L1, QString::number(object.value("user_id"_L1).toInteger()));
    return reply;
}

connect::OAuthProfile hubSpotOAuth(const HubSpotAddresses &addresses)
{
    connect::OAuthProfile profile;
    profile.authorizeUrl = addresses.authorize;
    profile.tokenUrl = addresses.token;
    profile.revokeUrl = addresses.token + u"/revoke"_s;
    profile.pkce = connect::Pkce::Never; // documented for apps of its MCP server only
    profile.optionalScopeParameter = u"optional_scope"_s;
    profile.defaultLifetimeSeconds = 1800;
    profile.readTokens = readHubSpotTokens;
    profile.explain = explain;
    profile.explainDeadGrant = explainDead;
    return profile;
}

} // namespace callttone::integrations
