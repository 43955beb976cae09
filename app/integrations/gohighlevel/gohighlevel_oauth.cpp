// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/gohighlevel/gohighlevel_oauth.h"

#include "app/integrations/support/sign_in_words.h"
#include "app/integrations/support/vendor_answer.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "GoHighLevel"_L1;

void explain(values::ConnectFailure &failure)
{
    if (failure.code == "wrong_account"_L1) {
        failure.title = u"An agency was chosen instead of a location"_s;
        failure.detail =
            u"GoHighLevel connected the whole agency, and its token reaches no contacts or calendars. Start "
            "again and pick one location (sub-account)."_s;
        failure.steps = {u"In the GoHighLevel Marketplace, open your app and set its target user to Sub-account."_s,
                         u"Come back here, try again and choose a location on the page that opens."_s};
        failure.settingsUrl = goHighLevelSettingsUrl();
        return;
    }
    explainSignIn({.vendor = vendorName,
                   .secretVariable = u"GHL_CLIENT_SECRET"_s,
                   .idVariable = u"GHL_CLIENT_ID"_s,
                   .settingsUrl = goHighLevelSettingsUrl(),
                   .redirectSteps = {u"Open your app in the GoHighLevel Marketplace, Advanced settings, Auth."_s,
                                     u"Add the address above under Redirect URLs and save."_s,
                                     u"Come back here and try again."_s},
                   .noAnswer =
                       u"If GoHighLevel showed \"No integration found\", your app is a white-label one: set "
                       "GHL_AUTHORIZE_URL to https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation."_s},
                  failure);
}

QString explainDead(const core::ApiError &, qint64 grantAgeMs)
{
    constexpr qint64 yearMs = 365LL * 24 * 3600 * 1000;
    if (grantAgeMs >= yearMs)
        return u"GoHighLevel ended the connection: it was not used for a year. Reconnect."_s;
    return u"GoHighLevel ended the connection: the app was uninstalled in the location, or its token was used "
           u"elsewhere. "
           "Reconnect."_s;
}

core::Result<connect::TokenReply> refused(int status, const QByteArray &body)
{
    const QString said = vendorMessage(body);
    // A suspended sub-account comes back; the grant stays good.
    if (said.contains("not active"_L1, Qt::CaseInsensitive)) {
        core::ApiError error = tokenError(u"vendor_refused"_s, vendorName, said);
        error.title = u"The GoHighLevel location is not active"_s;
        error.detail = u"GoHighLevel has suspended this sub-account. Once it is active again the connection works by "
                       "itself."_s;
        return core::fail(std::move(error));
    }
    core::Result<connect::TokenReply> standard = connect::readStandardTokens(status, body);
    if (standard)
        return core::fail(tokenError(u"vendor_refused"_s, vendorName, said));
    // Besides RFC 6749's errors there are plain {"statusCode":…,"message":"…"}.
    if (standard.error().code == "vendor_refused"_L1) {
        const QString lower = said.toLower();
        const auto says = [&lower](QLatin1StringView words) { return lower.contains(words); };
        if (says("redirect"_L1))
            return core::fail(tokenError(u"redirect_mismatch"_s, vendorName, said));
        if (status == 400 && (says("refresh token"_L1) || says("invalid grant"_L1) || says("authorization code"_L1)))
            return core::fail(tokenError(u"invalid_grant"_s, vendorName, said));
        if (status != 422 && says("client"_L1))
            return core::fail(tokenError(u"bad_client"_s, vendorName, said));
    }
    return standard;
}

} // namespace

QString goHighLevelSettingsUrl()
{
    return u"https://marketplace.gohighlevel.com/apps"_s;
}

QString goHighLevelAuthorizeProblem(const QString &value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty())
        return {};
    return u"GHL_AUTHORIZE_URL must be a full https address, such as "
           "https://marketplace.leadconnectorhq.com/v2/oauth/chooselocation."_s;
}

core::Result<connect::TokenReply> readGoHighLevelTokens(int status, const QByteArray &body)
{
    if (status < 200 || status >= 300)
        return refused(status, body);
    core::Result<connect::TokenReply> reply = connect::readStandardTokens(status, body);
    if (!reply)
        return reply;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString locationId = object.value("locationId"_L1).toString();
    if (object.value("userType"_L1) == "Company"_L1 || locationId.isEmpty())
        return core::fail({.kind = core::ErrorKind::Conflict,
                           .code = u"wrong_account"_s,
                           .title = u"An agency was chosen instead of a location"_s,
                           .detail = u"GoHighLevel's token is for the whole agency and reaches no contacts or "
                                     "calendars. Connect again and pick one location."_s});
    for (const auto name : {"locationId"_L1, "companyId"_L1, "userId"_L1, "userType"_L1}) {
        if (object.contains(name))
            reply->facts.insert(name, object.value(name).toString());
    }
    return reply;
}

connect::OAuthProfile goHighLevelOAuth(const core::Environment &environment,
                                       const connect::ProviderOverrides &overrides, const QString &api)
{
    // Documented at developers: docs/oauth/Authorization.md of GoHighLevel/highlevel-api-docs.
    const QString standard = u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation"_s;
    connect::OAuthProfile profile;
    profile.authorizeUrl =
        overrides.url("gohighlevel"_L1, "authorize"_L1, environment.value(u"GHL_AUTHORIZE_URL"_s, standard));
    profile.tokenUrl = overrides.url("gohighlevel"_L1, "token"_L1, api + u"/oauth/token"_s);
    profile.pkce = connect::Pkce::Never; // not in its specification, and extra parameters are refused
    // Without a Version header the endpoint speaks snake_case; with "v3" it would want and answer other names.
    profile.tokenExtras = {{u"user_type"_s, u"Location"_s}};
    profile.rotatesRefreshToken = true;
    profile.readTokens = readGoHighLevelTokens;
    profile.explain = explain;
    profile.explainDeadGrant = explainDead;
    return profile;
}

} // namespace callttone::integrations
