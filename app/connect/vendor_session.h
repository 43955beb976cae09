// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/core/secret_string.h"

namespace callttone::connect {

/// A connection as its vendor's functions see it: HTTP with its token, what is known about the account, its settings.
/// For one piece of work; its requests may be sent from several threads at once.
class VendorSession
{
public:
    virtual ~VendorSession() = default;

    /// Adds "Authorization: Bearer …" and sends. After a 401 the token is renewed once and the request repeated, unless
    /// the vendor's descriptor says that this 401 means something else. What cannot be repaired that way is the
    /// answer; a token that cannot be had is an error (codes "needs_reconnect", "refresh_failed").
    [[nodiscard]] virtual core::Result<HttpResponse> send(HttpRequest request) = 0;
    /// Without the token: revocation, webhook URLs.
    [[nodiscard]] virtual core::Result<HttpResponse> sendPlain(const HttpRequest &request) = 0;

    [[nodiscard]] virtual const QJsonObject &facts() const = 0;  ///< of the grant: instance_url, locationId, …
    [[nodiscard]] virtual const QJsonObject &config() const = 0; ///< of the connection
    /// One of the secrets kept beside the tokens ("url", "authorization"), or "access", "refresh"; empty without one.
    [[nodiscard]] virtual core::Result<core::SecretString> secret(const QString &name) = 0;
    /// CLIENT_ID and CLIENT_SECRET of the vendor's app, for revocations that want them.
    [[nodiscard]] virtual QString clientId() const = 0;
    [[nodiscard]] virtual core::SecretString clientSecret() const = 0;
};

} // namespace callttone::connect
