// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"

namespace callttone::integrations {

/// A session of what a person has just typed, before it is a connection.
class TypedSession final : public connect::VendorSession
{
public:
    using Secrets = std::vector<std::pair<QString, core::SecretString>>;

    /// All outlive it.
    TypedSession(connect::HttpClient &http, const QJsonObject &facts, const QJsonObject &config, const Secrets &secrets)
        : m_http(http)
        , m_facts(facts)
        , m_config(config)
        , m_secrets(secrets)
    {}

    [[nodiscard]] core::Result<connect::HttpResponse> send(connect::HttpRequest request) override
    {
        return m_http.send(request);
    }
    [[nodiscard]] core::Result<connect::HttpResponse> sendPlain(const connect::HttpRequest &request) override
    {
        return m_http.send(request);
    }
    [[nodiscard]] const QJsonObject &facts() const override { return m_facts; }
    [[nodiscard]] const QJsonObject &config() const override { return m_config; }
    [[nodiscard]] core::Result<core::SecretString> secret(const QString &name) override
    {
        for (const auto &[known, secret] : m_secrets) {
            if (known == name)
                return secret.clone();
        }
        return core::SecretString();
    }
    [[nodiscard]] QString clientId() const override { return {}; }
    [[nodiscard]] core::SecretString clientSecret() const override { return {}; }

private:
    connect::HttpClient &m_http;
    const QJsonObject &m_facts;
    const QJsonObject &m_config;
    const Secrets &m_secrets;
};

} // namespace callttone::integrations
