// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/account.h"
#include "models/values/api_key.h"
#include "models/values/integration.h"
#include "models/values/webhook_endpoint.h"

namespace callttone::service {

// The two integrations without a vendor behind them, read off what the organization has.

inline constexpr QLatin1StringView webhooksId("webhooks");
inline constexpr QLatin1StringView restApiId("rest_api");
[[nodiscard]] bool isOwnIntegration(QStringView id);

/// `config`: {"endpoints", "active", "failing", "limit"}. Failing endpoints are a notice, or an error when none that
/// is enabled works.
[[nodiscard]] values::Integration webhooksIntegration(const QList<values::WebhookEndpoint> &endpoints,
                                                      const values::Account &account, core::TimeMs now);

/// `keys` with revoked ones or without. `config`: {"keys", "unused"}, unused meaning for three months.
[[nodiscard]] values::Integration restApiIntegration(const QList<values::ApiKey> &keys, core::TimeMs now);

} // namespace callttone::service
