// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// Slack: call messages to a channel. Signs in by OAuth in one of three modes (SLACK_OAUTH_MODE), or takes the address
/// of an incoming webhook that somebody made in Slack: connect with {"url": "https://hooks.slack.com/services/…"}.
[[nodiscard]] connect::IntegrationDescriptor slack(const core::Environment &environment,
                                                   const connect::ProviderOverrides &overrides);

} // namespace callttone::integrations
