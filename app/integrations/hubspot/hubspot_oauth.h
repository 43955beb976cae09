// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/provider_overrides.h"

namespace callttone::integrations {

/// HubSpot's APIs are dated; numbered ones end in 2027.
inline constexpr QLatin1StringView hubSpotApiDate("2026-03");

struct HubSpotAddresses
{
    QString authorize;
    QString token; ///< …/introspect and …/revoke stand behind it
    QString api;

    [[nodiscard]] static HubSpotAddresses of(const connect::ProviderOverrides &overrides);
};

[[nodiscard]] connect::OAuthProfile hubSpotOAuth(const HubSpotAddresses &addresses);

/// {access_token, refresh_token, expires_in, hub_id, user_id, scopes[]}; errors as
/// {"status":"BAD_REFRESH_TOKEN","message":…} besides RFC 6749's.
[[nodiscard]] core::Result<connect::TokenReply> readHubSpotTokens(int status, const QByteArray &body);

[[nodiscard]] QString hubSpotSettingsUrl();

} // namespace callttone::integrations
