// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/server_sign_in.h"

#include "app/connect/oauth/client_credentials.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

constexpr std::array origins{"given"_L1, "document"_L1, "registered"_L1};
const QString secretName = u"clientSecret"_s;
const QString registrationName = u"registrationToken"_s;

ClientOrigin originFrom(const QString &word)
{
    const auto found = std::find(origins.begin(), origins.end(), word);
    return found == origins.end() ? ClientOrigin::Given : ClientOrigin(found - origins.begin());
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

HttpRequest revocation(const QJsonObject &signIn, const core::SecretString &token, const QString &kind,
                       const core::SecretString &secret)
{
    HttpRequest request{.method = "POST", .url = text(signIn, "revokeUrl"_L1).toUtf8()};
    request.allowPrivate = signIn.value("allowPrivate"_L1).toBool();
    QList<std::pair<QString, QString>> fields{{u"token"_s, QString::fromUtf8(token.reveal())},
                                              {u"token_type_hint"_s, kind}};
    const QString id = text(signIn, "clientId"_L1);
    const QString auth = text(signIn, "auth"_L1);
    if (auth == "header"_L1 && !secret.isEmpty()) {
        request.headers.append({"Authorization"_ba, basicCredentials(id, secret).reveal()});
    } else {
        fields.append({u"client_id"_s, id});
        if (auth == "body"_L1)
            fields.append({u"client_secret"_s, QString::fromUtf8(secret.reveal())});
    }
    request.setForm(fields);
    return request;
}

core::Result<void> endToken(VendorSession &session, const QJsonObject &signIn)
{
    if (text(signIn, "revokeUrl"_L1).isEmpty())
        return {};
    // The refresh token ends all of the grant; where there is none, the access token is all there is.
    auto token = session.secret(u"refresh"_s);
    const bool isRefresh = token && !token->isEmpty();
    if (!isRefresh)
        token = session.secret(u"access"_s);
    if (!token || token->isEmpty())
        return token ? core::Result<void>() : core::fail(token.error());
    const auto secret = session.secret(secretName);
    if (!secret)
        return core::fail(secret.error());
    const auto answer =
        session.sendPlain(revocation(signIn, *token, isRefresh ? u"refresh_token"_s : u"access_token"_s, *secret));
    if (!answer)
        return core::fail(answer.error());
    if (answer->isSuccess())
        return {};
    return core::fail(
        {.kind = core::ErrorKind::Unavailable,
         .code = u"vendor_refused"_s,
         .title =
             u"%1 answered HTTP %2 when asked to end the sign-in"_s.arg(text(signIn, "issuer"_L1)).arg(answer->status),
         .detail = u"The token ends there by itself. To be sure, end it in your account there."_s});
}

core::Result<void> endRegistration(VendorSession &session, const QJsonObject &signIn)
{
    const QString url = text(signIn, "registrationUrl"_L1);
    const auto token = session.secret(registrationName);
    if (!token)
        return core::fail(token.error());
    if (url.isEmpty() || token->isEmpty())
        return {};
    HttpRequest request{.method = "DELETE", .url = url.toUtf8()};
    request.allowPrivate = signIn.value("allowPrivate"_L1).toBool();
    request.headers.append({"Authorization"_ba, "Bearer " + token->reveal()});
    // Few servers take it, and an entry left over there is of no use to anybody, so its answer changes nothing.
    const auto answer = session.sendPlain(request);
    return answer ? core::Result<void>() : core::fail(answer.error());
}

} // namespace

ServerClient ServerClient::clone() const
{
    return {origin, issuer, redirectUri, id, secret.clone(), secretEndsAt, registrationUrl, registrationToken.clone()};
}

OAuthStart startOf(const QString &integration, const ServerSignIn &signIn, const QList<values::AuthStep> &steps)
{
    OAuthStart start;
    start.integration = integration;
    start.profile = signIn.profile;
    start.clientId = signIn.client.id;
    if (signIn.sendsSecret)
        start.clientSecret = signIn.client.secret.clone();
    start.scopes = signIn.scopes;
    start.redirectUri = signIn.client.redirectUri;
    start.vendor = signIn.server;
    start.steps = steps;
    return start;
}

QJsonObject factsOf(const ServerSignIn &signIn)
{
    const ServerClient &client = signIn.client;
    const bool inHeader = signIn.profile.clientSecretIn == ClientSecretIn::Header;
    QJsonObject kept{{u"issuer"_s, client.issuer},
                     {u"server"_s, signIn.server},
                     {u"tokenUrl"_s, signIn.profile.tokenUrl},
                     {u"revokeUrl"_s, signIn.profile.revokeUrl},
                     {u"resource"_s, signIn.resource},
                     {u"auth"_s, !signIn.sendsSecret ? u"none"_s
                                 : inHeader          ? u"header"_s
                                                     : u"body"_s},
                     {u"allowPrivate"_s, signIn.allowPrivate},
                     {u"clientId"_s, client.id},
                     {u"clientOrigin"_s, QString(origins[size_t(client.origin)])},
                     {u"redirectUri"_s, client.redirectUri},
                     {u"registrationUrl"_s, client.registrationUrl}};
    if (client.secretEndsAt)
        kept.insert(u"secretEndsAt"_s, double(*client.secretEndsAt));
    return {{u"issuer"_s, client.issuer}, {u"signIn"_s, kept}};
}

std::vector<std::pair<QString, core::SecretString>> secretsOf(const ServerSignIn &signIn)
{
    std::vector<std::pair<QString, core::SecretString>> secrets;
    if (!signIn.client.secret.isEmpty())
        secrets.emplace_back(secretName, signIn.client.secret.clone());
    if (!signIn.client.registrationToken.isEmpty())
        secrets.emplace_back(registrationName, signIn.client.registrationToken.clone());
    return secrets;
}

core::Result<ServerClient> keptClient(const QJsonObject &facts, const KeptSecret &secret)
{
    const QJsonObject kept = facts.value("signIn"_L1).toObject();
    if (kept.isEmpty())
        return core::fail(core::notFound(u"sign-in"_s, {}));
    auto clientSecret = secret(secretName);
    if (!clientSecret)
        return core::fail(clientSecret.error());
    auto registration = secret(registrationName);
    if (!registration)
        return core::fail(registration.error());
    ServerClient client{originFrom(text(kept, "clientOrigin"_L1)), text(kept, "issuer"_L1),
                        text(kept, "redirectUri"_L1), text(kept, "clientId"_L1)};
    client.secret = std::move(*clientSecret);
    client.registrationToken = std::move(*registration);
    client.registrationUrl = text(kept, "registrationUrl"_L1);
    if (kept.contains("secretEndsAt"_L1))
        client.secretEndsAt = core::TimeMs(kept.value("secretEndsAt"_L1).toDouble());
    return client;
}

core::Result<GrantClient> keptGrantClient(const QJsonObject &facts, const KeptSecret &secret)
{
    auto client = keptClient(facts, secret);
    if (!client)
        return core::fail(client.error());
    const QJsonObject kept = facts.value("signIn"_L1).toObject();
    const QString auth = text(kept, "auth"_L1);
    GrantClient grant;
    grant.profile.tokenUrl = text(kept, "tokenUrl"_L1);
    grant.profile.revokeUrl = text(kept, "revokeUrl"_L1);
    grant.profile.tokenExtras = {{u"resource"_s, text(kept, "resource"_L1)}};
    grant.profile.clientSecretIn = auth == "header"_L1 ? ClientSecretIn::Header : ClientSecretIn::Body;
    grant.vendor = text(kept, "server"_L1);
    grant.clientId = client->id;
    if (auth != "none"_L1)
        grant.clientSecret = std::move(client->secret);
    grant.allowPrivate = kept.value("allowPrivate"_L1).toBool();
    grant.isOfServer = true;
    return grant;
}

core::Result<void> revokeServerSignIn(VendorSession &session)
{
    const QJsonObject signIn = session.facts().value("signIn"_L1).toObject();
    if (signIn.isEmpty())
        return {};
    const core::Result<void> ended = endToken(session, signIn);
    const core::Result<void> unregistered = endRegistration(session, signIn);
    return ended ? unregistered : ended;
}

} // namespace callttone::connect
