// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// SALESFORCE_LOGIN_URL without a path, or login.salesforce.com.
[[nodiscard]] QString salesforceLogin(const core::Environment &environment,
                                      const connect::ProviderOverrides &overrides);
/// What is wrong with a SALESFORCE_LOGIN_URL; the address a browser shows (…lightning.force.com) is the usual mistake.
[[nodiscard]] QString salesforceLoginProblem(const QString &value);

[[nodiscard]] connect::OAuthProfile salesforceOAuth(const QString &login);

/// {access_token, refresh_token?, instance_url, id, scope}, never expires_in. instance_url may change with each
/// refresh.
[[nodiscard]] core::Result<connect::TokenReply> readSalesforceTokens(int status, const QByteArray &body);

} // namespace callttone::integrations
