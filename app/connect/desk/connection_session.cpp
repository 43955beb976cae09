// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/desk/connection_session.h"

#include "app/connect/desk/vendor_app.h"
#include "app/core/secret_vault.h"
#include "app/core/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::connect {

namespace {

HttpRequest withToken(HttpRequest request, const core::SecretString &token, bool standIn)
{
    request.headers.append({"Authorization", "Bearer " + token.reveal()});
    request.allowPrivate = request.allowPrivate || standIn;
    return request;
}

} // namespace

QString connectionSecretKey(const QString &integration, const QString &name)
{
    return u"connection:%1:%2"_s.arg(integration, name);
}

ConnectionSession::ConnectionSession(const Parts &parts, store::StoredConnection connection, QJsonObject facts)
    : m_parts(parts)
    , m_connection(std::move(connection))
    , m_facts(std::move(facts))
{}

core::Result<HttpResponse> ConnectionSession::sendWith(const core::SecretString &token, HttpRequest request)
{
    const IntegrationDescriptor &descriptor = m_parts.descriptor;
    core::Result<HttpResponse> answer = m_parts.http.send(withToken(std::move(request), token, descriptor.standIn));
    if (answer && descriptor.scopesWanted && m_parts.wantsScopes) {
        if (const auto wanted = descriptor.scopesWanted(*answer))
            m_parts.wantsScopes(*wanted);
    }
    return answer;
}

core::Result<HttpResponse> ConnectionSession::send(HttpRequest request)
{
    if (m_connection.grantKey.isEmpty())
        return sendPlain(request);
    const IntegrationDescriptor &descriptor = m_parts.descriptor;
    auto token = this->token();
    if (!token)
        return core::fail(token.error());
    core::Result<HttpResponse> answer = sendWith(token->token, request);
    const auto rejected = [&] {
        return descriptor.isTokenRejected ? descriptor.isTokenRejected(*answer) : answer->status == 401;
    };
    if (!answer || !rejected())
        return answer;
    token = renewedToken(token->generation);
    if (!token)
        return core::fail(token.error());
    return sendWith(token->token, std::move(request));
}

core::Result<AccessToken> ConnectionSession::token()
{
    const std::lock_guard lock(m_mutex);
    if (!m_token) {
        auto fetched = m_parts.keeper.token(m_connection.grantKey);
        if (!fetched)
            return core::fail(fetched.error());
        m_token = std::move(*fetched);
    }
    return AccessToken{m_token->token.clone(), m_token->generation};
}

void ConnectionSession::adoptToken(ConnectionSession &other, qint64 generation)
{
    const std::scoped_lock lock(m_mutex, other.m_mutex);
    if (other.m_token && other.m_token->generation == generation)
        m_token = AccessToken{other.m_token->token.clone(), generation};
}

core::Result<AccessToken> ConnectionSession::renewedToken(qint64 rejectedGeneration)
{
    auto renewed = m_parts.keeper.renewed(m_connection.grantKey, rejectedGeneration);
    if (!renewed)
        return core::fail(renewed.error());
    const std::lock_guard lock(m_mutex);
    m_token = AccessToken{renewed->token.clone(), renewed->generation};
    return renewed;
}

core::Result<HttpResponse> ConnectionSession::sendPlain(const HttpRequest &request)
{
    HttpRequest plain = request;
    plain.allowPrivate = plain.allowPrivate || m_parts.descriptor.standIn;
    return m_parts.http.send(plain);
}

core::Result<core::SecretString> ConnectionSession::secret(const QString &name)
{
    if (!m_connection.grantKey.isEmpty())
        return m_parts.keeper.secret(m_connection.grantKey, name);
    auto kept = m_parts.vault.read(connectionSecretKey(m_connection.integration, name));
    if (!kept)
        return core::fail(kept.error());
    return *kept ? std::move(**kept) : core::SecretString();
}

QString ConnectionSession::clientId() const
{
    return m_parts.environment.value(m_parts.descriptor.clientIdVariable);
}

core::SecretString ConnectionSession::clientSecret() const
{
    return clientSecretOf(m_parts.descriptor, m_parts.environment);
}

NewcomerSession::NewcomerSession(const IntegrationDescriptor &descriptor, HttpClient &http,
                                 const core::Environment &environment, const TokenReply &reply)
    : m_descriptor(descriptor)
    , m_http(http)
    , m_environment(environment)
    , m_reply(reply)
{}

core::Result<HttpResponse> NewcomerSession::send(HttpRequest request)
{
    return m_http.send(withToken(std::move(request), m_reply.accessToken, m_descriptor.standIn));
}

core::Result<HttpResponse> NewcomerSession::sendPlain(const HttpRequest &request)
{
    HttpRequest plain = request;
    plain.allowPrivate = plain.allowPrivate || m_descriptor.standIn;
    return m_http.send(plain);
}

core::Result<core::SecretString> NewcomerSession::secret(const QString &name)
{
    if (name == "access"_L1)
        return m_reply.accessToken.clone();
    if (name == "refresh"_L1)
        return m_reply.refreshToken.clone();
    for (const auto &[known, secret] : m_reply.secrets) {
        if (known == name)
            return secret.clone();
    }
    return core::SecretString();
}

QString NewcomerSession::clientId() const
{
    return m_environment.value(m_descriptor.clientIdVariable);
}

core::SecretString NewcomerSession::clientSecret() const
{
    return clientSecretOf(m_descriptor, m_environment);
}

} // namespace callttone::connect
