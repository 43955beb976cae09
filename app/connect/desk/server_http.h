// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/connect/oauth/token_post.h"

#include <mutex>
#include <optional>

namespace callttone::connect {

/// The network as a server's first questions go through it: adds an access token, when there is one, and remembers
/// that the server refused. Thread-safe.
class ServerHttp final : public HttpClient
{
public:
    /// `http` outlives it. The token goes to the origin of `serverUrl` and nowhere else.
    explicit ServerHttp(HttpClient &http, const QString &serverUrl = {}, core::SecretString token = {});

    [[nodiscard]] core::Result<HttpResponse> send(const HttpRequest &request) override;
    /// The newest answer that was 401 or 403, but for ends of sessions.
    [[nodiscard]] std::optional<HttpResponse> refusal() const;

private:
    HttpClient &m_http;
    const QString m_origin;
    const core::SecretString m_token;
    mutable std::mutex m_mutex;
    std::optional<HttpResponse> m_refusal;
};

/// Asks a token endpoint whose address a server named: under the address guard, with at most 1 MiB of answer.
[[nodiscard]] TokenAnswer sendTokenPost(HttpClient &http, const TokenPost &post, bool allowPrivate);

} // namespace callttone::connect
