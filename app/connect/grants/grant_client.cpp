// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/grants/grant_client.h"

#include "app/connect/http_client.h"
#include "app/connect/oauth/client_credentials.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

HttpRequest refreshRequest(const GrantClient &client, const core::SecretString &refreshToken, const QStringList &scopes)
{
    const OAuthProfile &profile = client.profile;
    QList<std::pair<QString, QString>> fields{
        {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, QString::fromUtf8(refreshToken.reveal())},
    };
    const bool hasSecret = !client.clientSecret.isEmpty();
    const bool inHeader = hasSecret && profile.clientSecretIn == ClientSecretIn::Header;
    if (!inHeader)
        fields.append({u"client_id"_s, client.clientId});
    if (hasSecret && !inHeader)
        fields.append({u"client_secret"_s, QString::fromUtf8(client.clientSecret.reveal())});
    if (profile.sendScopeOnRefresh)
        fields.append({profile.scopeParameter, scopes.join(profile.scopeSeparator)});
    fields += profile.tokenExtras;
    HttpRequest request{.method = "POST", .url = profile.tokenUrl.toUtf8(), .allowPrivate = client.allowPrivate};
    request.headers.append({"Accept"_ba, "application/json"_ba});
    if (inHeader)
        request.headers.append({"Authorization"_ba, basicCredentials(client.clientId, client.clientSecret).reveal()});
    request.setForm(fields);
    return request;
}

QString sentence(const QString &text)
{
    return text.endsWith(u'.') ? text : text + u'.';
}

core::ApiError unavailable(const GrantClient &client, const HttpResponse &response)
{
    core::ApiError error{.kind = core::ErrorKind::Unavailable,
                         .code = u"vendor_unavailable"_s,
                         .title = u"%1 answered HTTP %2"_s.arg(client.vendor).arg(response.status),
                         .detail = response.status == 429 ? u"It got too many requests in a short time."_s
                                                          : u"It has a problem of its own."_s};
    if (const int seconds = response.retryAfterSeconds(0); seconds > 0)
        error.retryAfterSeconds = seconds;
    return error;
}

} // namespace

core::Result<TokenReply> requestRefresh(HttpClient &http, const GrantClient &client,
                                        const core::SecretString &refreshToken, const QStringList &scopes)
{
    const auto response = http.send(refreshRequest(client, refreshToken, scopes));
    if (!response)
        return core::fail(response.error());
    if (response->status == 429 || response->status >= 500) // whatever stands in the body, it is no verdict
        return core::fail(unavailable(client, *response));
    const auto &read = client.profile.readTokens;
    auto reply = read ? read(response->status, response->body) : readStandardTokens(response->status, response->body);
    if (reply && reply->accessToken.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"vendor_refused"_s,
                           .title = u"%1 answered without an access token"_s.arg(client.vendor)});
    }
    if (!reply && !reply.error().retryAfterSeconds) { // Slack says it beside HTTP 200
        if (const int seconds = response->retryAfterSeconds(0); seconds > 0)
            reply.error().retryAfterSeconds = seconds;
    }
    return reply;
}

values::HealthState healthAfter(const core::ApiError &failure)
{
    if (failure.code == "invalid_grant"_L1)
        return values::HealthState::Revoked;
    if (failure.code == "bad_client"_L1 || failure.code == "not_configured"_L1)
        return values::HealthState::CredentialInvalid;
    return values::HealthState::RefreshFailed;
}

QString healthWords(const GrantClient &client, const core::ApiError &failure, qint64 grantAgeMs)
{
    const QString &vendor = client.vendor;
    if (failure.code == "not_configured"_L1)
        return failure.oneLine();
    switch (healthAfter(failure)) {
    case values::HealthState::Revoked: {
        const auto &explain = client.profile.explainDeadGrant;
        if (const QString words = explain ? explain(failure, grantAgeMs) : QString(); !words.isEmpty())
            return words;
        const QString said = failure.detail.isEmpty() ? QString() : u" (%1)"_s.arg(failure.detail);
        return u"%1 no longer accepts this sign-in%2. It was revoked there, or it ended because it lay unused or the "
               "account changed. Reconnect to sign in again."_s.arg(vendor, said);
    }
    case values::HealthState::CredentialInvalid:
        if (client.isOfServer) {
            return u"%1 does not know CalltTone any more, or refused the client secret. Reconnect to sign in again."_s
                .arg(vendor);
        }
        return client.variables.isEmpty()
                   ? u"%1 refused the client id or the client secret. Correct them, then start CalltTone again."_s.arg(
                       vendor)
                   : u"%1 refused the client id or the client secret. Correct %2, then start CalltTone again."_s.arg(
                       vendor, client.variables.join(u" and "_s));
    default:
        break;
    }
    const bool noAnswer = failure.kind == core::ErrorKind::Network || failure.kind == core::ErrorKind::Timeout;
    return (noAnswer
                ? u"%1 could not be reached to renew the sign-in. %2 The sign-in is kept, and renewing it is tried "
                  "again by itself."_s
                : u"%1 did not renew the sign-in. %2 The sign-in is kept, and renewing it is tried again by "
                  "itself."_s)
        .arg(vendor, sentence(failure.oneLine()));
}

} // namespace callttone::connect
