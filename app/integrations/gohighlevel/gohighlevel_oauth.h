// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

[[nodiscard]] connect::OAuthProfile goHighLevelOAuth(const core::Environment &environment,
                                                     const connect::ProviderOverrides &overrides, const QString &api);

/// {access_token, refresh_token, expires_in, scope, userType, locationId, companyId, userId}. A token of an agency,
/// which reaches no location, is "wrong_account".
[[nodiscard]] core::Result<connect::TokenReply> readGoHighLevelTokens(int status, const QByteArray &body);

/// What is wrong with a GHL_AUTHORIZE_URL.
[[nodiscard]] QString goHighLevelAuthorizeProblem(const QString &value);

[[nodiscard]] QString goHighLevelSettingsUrl();

} // namespace callttone::integrations
