// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/google/google_oauth.h"

#include "app/integrations/google/google_answer.h"
#include "app/integrations/support/sign_in_words.h"
#include "app/integrations/support/vendor_answer.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto vendorName = "Google"_L1;
constexpr auto vendor = "google"_L1;
constexpr auto settings = "https://console.cloud.google.com/auth/clients"_L1;

void explain(values::ConnectFailure &failure)
{
    explainSignIn(
        {.vendor = vendorName,
         .secretVariable = u"GOOGLE_CLIENT_SECRET"_s,
         .idVariable = u"GOOGLE_CLIENT_ID"_s,
         .settingsUrl = settings,
         .redirectSteps = {u"In the Google Cloud console, open Google Auth Platform, Clients, and your client."_s,
                           u"Under Authorized redirect URIs, add the address above and save. A client of type Desktop "
                           "app needs none."_s,
                           u"Wait a few minutes, come back here and try again."_s},
         .noAnswer = u"Google shows some refusals on its own page and does not come back: \"Access blocked\" means the "
                     "app is in Testing and your account is no test user, or your organization's administrator has to "
                     "allow it."_s},
        failure);
}

core::Result<void> revoke(connect::VendorSession &session, const GoogleAddresses &addresses)
{
    core::Result<core::SecretString> token = session.secret(u"refresh"_s);
    if (token && token->isEmpty())
        token = session.secret(u"access"_s);
    if (!token)
        return core::fail(token.error());
    connect::HttpRequest request{.method = "POST", .url = addresses.revoke.toUtf8()};
    request.setForm({{u"token"_s, QString::fromUtf8(token->reveal())}});
    const auto answer = session.sendPlain(request);
    if (!answer)
        return core::fail(answer.error());
    // 400 invalid_token: it was revoked before, which is what we want
    if (answer->isSuccess() || answer->json().value("error"_L1) == "invalid_token"_L1)
        return {};
    return core::fail(refusal({vendorName, u"the end of the sign-in"_s}, *answer));
}

} // namespace

GoogleAddresses GoogleAddresses::of(const connect::ProviderOverrides &overrides)
{
    const auto address = [&overrides](QLatin1StringView name, const QString &real) {
        return overrides.url(vendor, name, real);
    };
    return {address("authorize"_L1, u"https://accounts.google.com/o/oauth2/v2/auth"_s),
            address("token"_L1, u"https://oauth2.googleapis.com/token"_s),
            address("revoke"_L1, u"https://oauth2.googleapis.com/revoke"_s),
            address("userinfo"_L1, u"https://www.googleapis.com/oauth2/v2/userinfo"_s),
            address("calendar"_L1, u"https://www.googleapis.com/calendar/v3"_s),
            address("sheets"_L1, u"https://sheets.googleapis.com/v4"_s)};
}

QString googleScope(const char *name)
{
    return u"https://www.googleapis.com/auth/"_s + QString::fromLatin1(name);
}

void makeGoogle(connect::IntegrationDescriptor &d, const connect::ProviderOverrides &overrides)
{
    const GoogleAddresses addresses = GoogleAddresses::of(overrides);
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "In the Google Cloud console, enable the Calendar and Sheets APIs."),
        QT_TRANSLATE_NOOP("Integration", "Create an OAuth client of type Desktop app."),
        QT_TRANSLATE_NOOP("Integration", "Put its client id and secret into .env and restart CalltTone."),
    };
    d.vendor = vendorName;
    d.settingsUrl = settings;
    d.grantKey = vendor;
    d.environment = {{u"GOOGLE_CLIENT_ID"_s}, {u"GOOGLE_CLIENT_SECRET"_s}};
    d.clientIdVariable = u"GOOGLE_CLIENT_ID"_s;
    d.clientSecretVariable = u"GOOGLE_CLIENT_SECRET"_s; // the token endpoint wants it from desktop clients too
    d.standIn = overrides.covers(vendor);
    d.scopes = {
        {u"openid"_s, QT_TRANSLATE_NOOP("Integration", "Sign you in"),
         QT_TRANSLATE_NOOP("Integration", "Needed to know which account is connected")},
        {u"email"_s,
         QT_TRANSLATE_NOOP("Integration", "See your email address"),
         QT_TRANSLATE_NOOP("Integration", "Shown on this page"),
         true,
         {googleScope("userinfo.email")}},
    };

    connect::OAuthProfile profile;
    profile.authorizeUrl = addresses.authorize;
    profile.tokenUrl = addresses.token;
    profile.revokeUrl = addresses.revoke;
    profile.pkce = connect::Pkce::S256;
    // Web clients get a refresh token on the first consent only, unless asked again; desktop clients do not mind.
    profile.authorizeExtras = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}};
    profile.readTokens = connect::readStandardTokens;
    profile.explain = explain;
    profile.explainDeadGrant = explainDeadGoogleGrant;
    d.oauth = std::move(profile);

    d.identify = [addresses](connect::VendorSession &session) { return googleIdentity(session, addresses); };
    d.revoke = [addresses](connect::VendorSession &session) { return revoke(session, addresses); };
}

core::Result<connect::Identity> googleIdentity(connect::VendorSession &session, const GoogleAddresses &addresses)
{
    const core::Result<QJsonObject> who =
        googleAnswer(u"the account's address"_s, session.send(getRequest(addresses.userinfo)));
    if (!who)
        return core::fail(who.error());
    connect::Identity identity;
    // "sub" where the address given is an OpenID Connect one
    identity.accountId = who->value("id"_L1).toString(who->value("sub"_L1).toString());
    identity.label = who->value("email"_L1).toString(identity.accountId);
    identity.detail = who->value("name"_L1).toString();
    identity.openUrl = u"https://myaccount.google.com/?authuser=%1"_s.arg(encoded(identity.label));
    identity.facts.insert("email"_L1, identity.label);
    return identity;
}

QString explainDeadGoogleGrant(const core::ApiError &, qint64 grantAgeMs)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    // Tokens of an app in Testing live seven days to the minute; a refresh comes up to a day later.
    if (grantAgeMs >= 7 * dayMs && grantAgeMs < 8 * dayMs + dayMs / 2)
        return u"Google ended the sign-in after 7 days, which it does while an app's publishing status is Testing. In "
               u"the "
               "Google Cloud console set it to In production (Google Auth Platform, Audience), then reconnect."_s;
    if (grantAgeMs >= 180 * dayMs)
        return u"Google ended the sign-in: it was revoked, or the token was not used for six months. Reconnect."_s;
    return u"Google ended the sign-in: access was removed at myaccount.google.com, the password was changed, an "
           "administrator withdrew it, or more than 100 sign-ins with this app pushed it out. Reconnect."_s;
}

} // namespace callttone::integrations
