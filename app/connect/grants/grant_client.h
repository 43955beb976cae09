// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "models/values/integration.h"

namespace callttone::connect {

class HttpClient;

/// Who asks for new tokens: the vendor's app as the environment configures it, or the client a server knows us as.
struct GrantClient
{
    OAuthProfile profile = {};
    QString vendor = {}; ///< for people: "Google"
    QString clientId = {};
    core::SecretString clientSecret = {}; ///< empty: none is sent
    QStringList variables = {};           ///< where id and secret come from, for the words when they are refused
    bool allowPrivate = false; ///< the token endpoint is one a person put in place of the vendor's, or near a server
    bool isOfServer = false;   ///< a new sign-in finds out id and secret anew
};

/// One refresh on the wire (RFC 6749 §6), at most 10 s. Errors as `readTokens` has them, `vendor_unavailable` for every
/// 429 and 5xx, and the client's own (Timeout, Network). `scopes` go along where the vendor wants them.
[[nodiscard]] core::Result<TokenReply> requestRefresh(HttpClient &http, const GrantClient &client,
                                                      const core::SecretString &refreshToken,
                                                      const QStringList &scopes);

/// What a failed refresh says about the grant. Only the vendor's own "it is dead" ends it.
[[nodiscard]] values::HealthState healthAfter(const core::ApiError &failure);

/// The same for people: what happened, why, what to do. `grantAgeMs` is since the sign-in.
[[nodiscard]] QString healthWords(const GrantClient &client, const core::ApiError &failure, qint64 grantAgeMs);

} // namespace callttone::connect
