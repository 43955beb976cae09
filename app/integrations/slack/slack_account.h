// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"

namespace callttone::integrations {

/// Calls a method of the Web API. A refusal comes with 200 and "ok": false, and is an error here, in words; its code is
/// the vendor's own word ("channel_not_found") unless it is about the token ("needs_reconnect").
[[nodiscard]] core::Result<QJsonObject> slackCall(connect::VendorSession &session, const QString &api,
                                                  const QString &method, const QJsonObject &arguments);
/// What Slack's word for a refusal means, for people.
[[nodiscard]] core::ApiError slackRefusal(const QString &word);

[[nodiscard]] core::Result<connect::Identity> slackIdentity(connect::VendorSession &session, const QString &api);
/// Posts a test message to where call messages go.
[[nodiscard]] core::Result<values::ConnectionCheck> slackCheck(connect::VendorSession &session, const QString &api);
/// "channel": the public channels.
[[nodiscard]] core::Result<QList<values::ConfigOption>> slackOptions(connect::VendorSession &session,
                                                                     const QString &api, const QString &field);
/// auth.revoke ends the token; the app stays installed.
[[nodiscard]] core::Result<void> slackRevoke(connect::VendorSession &session, const QString &api);
/// Slack says so with a status of 200.
[[nodiscard]] bool slackTokenRejected(const connect::HttpResponse &response);

} // namespace callttone::integrations
