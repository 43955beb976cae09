// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

#include <functional>

namespace callttone::integrations {

using SendPlain = std::function<core::Result<connect::HttpResponse>(const connect::HttpRequest &)>;

/// What a test posts.
[[nodiscard]] QString slackTestText();

/// Posts the test message to an incoming webhook. Those answer in plain words, "ok" or "no_service".
[[nodiscard]] core::Result<values::ConnectionCheck> postSlackWebhook(const SendPlain &send, const QByteArray &url);

/// Connects by the address of a webhook somebody made in Slack: {"url"}. Kept as secret "webhook"; facts are
/// "mode": "webhook", "hook", a part of the address that may be shown, and "team_id". `inSandbox`: it may be on this
/// machine.
[[nodiscard]] core::Result<std::shared_ptr<connect::IntegrationDescriptor::Settled>>
settleSlackWebhook(connect::HttpClient &http, const QJsonObject &input, bool tryIt, bool inSandbox);

} // namespace callttone::integrations
