// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/auth/client_registration.h"

#include "app/connect/oauth/client_document.h"
#include "app/connect/oauth/standard_tokens.h"
#include "app/integrations/mcp/auth/auth_addresses.h"

#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int timeoutMs = 10'000;
constexpr qint64 maxAnswer = 256 * 1024;
constexpr qsizetype longestSecret = 4'096;
constexpr std::array authNames{"none"_L1, "client_secret_basic"_L1, "client_secret_post"_L1};

std::optional<TokenAuth> tokenAuthFrom(const QString &word)
{
    const auto found = std::find(authNames.begin(), authNames.end(), word);
    return found == authNames.end() ? std::nullopt : std::optional(TokenAuth(found - authNames.begin()));
}

/// The way asked for: without a secret where that is possible, since there is nothing to lose then.
TokenAuth wantedAuth(const std::optional<QStringList> &methods)
{
    if (methods && methods->contains(QString(authNames[size_t(TokenAuth::None)])))
        return TokenAuth::None;
    return tokenAuthFor(methods, true).value_or(TokenAuth::Basic);
}

core::ApiError refusal(const connect::HttpResponse &answer, const IssuerDocument &issuer)
{
    const QString host = QUrl(issuer.registrationUrl).host();
    const QString said = connect::tokenEndpointWords(answer.status, answer.body);
    if (answer.status == 429 || answer.status >= 500) {
        core::ApiError later = signInError(u"%1 cannot register CalltTone now"_s.arg(host),
                                           u"It answered: %1. Try again in a minute."_s.arg(said));
        later.kind = core::ErrorKind::Unavailable;
        return later;
    }
    core::ApiError error =
        signInError(u"%1 does not register CalltTone as a client"_s.arg(host),
                    u"It answered: %1. Ask whoever runs it for a client id, and enter that."_s.arg(said));
    error.fields.append({u"/clientId"_s, u"Enter a client id of %1."_s.arg(host)});
    return error;
}

core::Result<Registration> readRegistration(const QJsonObject &answer, const RegistrationQuestion &question)
{
    const QString id = answer.value("client_id"_L1).toString();
    const QString secret = answer.value("client_secret"_L1).toString();
    const QString token = answer.value("registration_access_token"_L1).toString();
    if (id.isEmpty() || id.size() > longestSecret || secret.size() > longestSecret || token.size() > longestSecret) {
        return core::fail(signInError(
            u"%1 registered CalltTone without a usable client id"_s.arg(QUrl(question.issuer.registrationUrl).host()),
            u"Its answer does not hold one. Ask whoever runs it for a client id, and enter that."_s));
    }
    Registration registration;
    connect::ServerClient &client = registration.client;
    client.origin = connect::ClientOrigin::Registered;
    client.issuer = question.issuer.issuer;
    client.redirectUri = question.redirectUri;
    client.id = id;
    client.secret = core::SecretString(secret.toUtf8());
    if (const auto ends = qint64(answer.value("client_secret_expires_at"_L1).toDouble()); ends > 0 && !secret.isEmpty())
        client.secretEndsAt = ends * 1'000;
    // Only a pair is of use, and the token goes nowhere but to the server that gave it.
    const QString url = answer.value("registration_client_uri"_L1).toString();
    if (!token.isEmpty() && isUsableAddress(url, question.allowPrivate)
        && QUrl(url).authority() == QUrl(question.issuer.registrationUrl).authority()) {
        client.registrationUrl = url;
        client.registrationToken = core::SecretString(token.toUtf8());
    }
    registration.auth = tokenAuthFrom(answer.value("token_endpoint_auth_method"_L1).toString());
    return registration;
}

} // namespace

QString wireName(TokenAuth auth)
{
    return authNames[size_t(auth)];
}

std::optional<TokenAuth> tokenAuthFor(const std::optional<QStringList> &methods, bool hasSecret)
{
    if (!hasSecret)
        return TokenAuth::None;
    if (!methods)
        return TokenAuth::Basic;
    for (const TokenAuth auth : {TokenAuth::Basic, TokenAuth::Post, TokenAuth::None}) {
        if (methods->contains(wireName(auth)))
            return auth;
    }
    return std::nullopt;
}

core::Result<Registration> registerClient(connect::HttpClient &http, const RegistrationQuestion &question)
{
    QJsonObject asked = connect::clientMetadata(question.redirectUri);
    asked.insert(u"token_endpoint_auth_method"_s, wireName(wantedAuth(question.issuer.authMethods)));
    if (!question.scopes.isEmpty())
        asked.insert(u"scope"_s, question.scopes.join(u' '));
    connect::HttpRequest request{.method = "POST", .url = question.issuer.registrationUrl.toUtf8()};
    request.headers.append({"Accept"_ba, "application/json"_ba});
    request.setJson(asked);
    request.timeoutMs = timeoutMs;
    request.allowPrivate = question.allowPrivate;
    request.maxBodyBytes = maxAnswer;
    const auto answer = http.send(request);
    if (!answer) {
        core::ApiError error = signInError(u"CalltTone could not be registered"_s, answer.error().oneLine());
        error.kind = core::ErrorKind::Unavailable;
        return core::fail(std::move(error));
    }
    if (!answer->isSuccess())
        return core::fail(refusal(*answer, question.issuer));
    return readRegistration(answer->json(), question);
}

} // namespace callttone::integrations
