// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/grants/token_keeper.h"
#include "app/connect/integration_descriptor.h"
#include "app/connect/vendor_session.h"
#include "app/store/connection_store.h"

#include <mutex>

namespace callttone::core {
class Environment;
class SecretVault;
} // namespace callttone::core

namespace callttone::connect {

/// The vault's name for a secret of a connection without a grant: a webhook's URL, an authorization header.
[[nodiscard]] QString connectionSecretKey(const QString &integration, const QString &name);

/// A connection's session: tokens from the keeper, further secrets from the vault. Thread-safe: a tool may look several
/// things up at once. A token is fetched once and used until the vendor refuses it, since each fetch asks the vault.
class ConnectionSession final : public VendorSession
{
public:
    struct Parts
    {
        const IntegrationDescriptor &descriptor;
        HttpClient &http;
        TokenKeeper &keeper;
        core::SecretVault &vault;
        const core::Environment &environment;
        /// Hears which scopes the vendor wants besides; blocks. May be empty.
        std::function<void(const QStringList &)> wantsScopes = {};
    };
    /// The parts outlive the session.
    ConnectionSession(const Parts &parts, store::StoredConnection connection, QJsonObject facts);

    [[nodiscard]] core::Result<HttpResponse> send(HttpRequest request) override;
    [[nodiscard]] core::Result<HttpResponse> sendPlain(const HttpRequest &request) override;
    [[nodiscard]] const QJsonObject &facts() const override { return m_facts; }
    [[nodiscard]] const QJsonObject &config() const override { return m_connection.config; }
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &name) override;
    [[nodiscard]] QString clientId() const override;
    [[nodiscard]] core::SecretString clientSecret() const override;

    /// What another session of the same grant holds, if it is of that generation.
    void adoptToken(ConnectionSession &other, qint64 generation);

private:
    [[nodiscard]] core::Result<AccessToken> token();
    [[nodiscard]] core::Result<AccessToken> renewedToken(qint64 rejectedGeneration);
    [[nodiscard]] core::Result<HttpResponse> sendWith(const core::SecretString &token, HttpRequest request);

    const Parts m_parts;
    const store::StoredConnection m_connection;
    const QJsonObject m_facts;
    std::mutex m_mutex;
    std::optional<AccessToken> m_token;
};

/// The session of a sign-in that is not kept yet: the token just received and nothing to renew it with.
class NewcomerSession final : public VendorSession
{
public:
    /// All outlive the session.
    NewcomerSession(const IntegrationDescriptor &descriptor, HttpClient &http, const core::Environment &environment,
                    const TokenReply &reply);

    [[nodiscard]] core::Result<HttpResponse> send(HttpRequest request) override;
    [[nodiscard]] core::Result<HttpResponse> sendPlain(const HttpRequest &request) override;
    [[nodiscard]] const QJsonObject &facts() const override { return m_reply.facts; }
    [[nodiscard]] const QJsonObject &config() const override { return m_descriptor.defaultConfig; }
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &name) override;
    [[nodiscard]] QString clientId() const override;
    [[nodiscard]] core::SecretString clientSecret() const override;

private:
    const IntegrationDescriptor &m_descriptor;
    HttpClient &m_http;
    const core::Environment &m_environment;
    const TokenReply &m_reply;
};

} // namespace callttone::connect
