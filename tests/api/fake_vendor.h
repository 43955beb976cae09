// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "tests/support/scripted_http_server.h"

#include <QThread>

#include <mutex>

namespace callttone::testing {

/// A vendor for tests of the API: integrations of every kind, whose answers a test chooses. Its token endpoint is a
/// real one, on a thread of its own; the rest is asked through http(). Thread-safe.
class FakeVendor
{
public:
    FakeVendor();
    ~FakeVendor();
    Q_DISABLE_COPY_MOVE(FakeVendor)

    static constexpr auto accessToken = "access-token-that-nobody-may-see";
    static constexpr auto refreshToken = "refresh-token-that-nobody-may-see";
    static constexpr auto clientSecret = "client-secret-that-nobody-may-see";

    /// hubspot (OAuth), salesforce (OAuth, its variables not set), make (webhook URL).
    [[nodiscard]] QList<connect::IntegrationDescriptor> descriptors() const;
    /// HUBSPOT_CLIENT_ID and HUBSPOT_CLIENT_SECRET.
    [[nodiscard]] static QHash<QString, QString> environment();
    [[nodiscard]] std::shared_ptr<connect::HttpClient> http() const;

    /// What the vendor's API and webhooks answer from now on; 200 in the beginning.
    void answerWith(int status);
    /// The forms posted to the token endpoint, decoded, oldest first.
    [[nodiscard]] QList<QHash<QString, QString>> tokenRequests() const;
    /// What was sent by http(), as "GET https://…".
    [[nodiscard]] QStringList apiRequests() const;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    QObject m_context; ///< on m_thread, as the server is
    std::unique_ptr<ScriptedHttpServer> m_tokenServer;
    QString m_tokenUrl;
};

} // namespace callttone::testing
