// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/slack/slack_failures.h"

namespace callttone::integrations {

/// Calls a method of the Web API for a connector: what changes something as JSON, which chat.* takes with its blocks,
/// what reads as a form, which every method takes. A refusal carries Slack's word.
[[nodiscard]] SlackAnswer<QJsonObject> callSlack(connect::VendorSession &session, const QString &api,
                                                 const QString &method, const QJsonObject &arguments,
                                                 SyncEffect effect);

/// Posts to the webhook kept as secret "webhook". It answers "ok" and nothing else: no id, hence no thread and no
/// change.
[[nodiscard]] SlackAnswer<void> postToSlackHook(connect::VendorSession &session, const QJsonObject &payload);

/// The id of a channel that may be given by its name: some methods take nothing else. Lists the channels where it has
/// to; word "channel_not_found" where there is none of that name.
[[nodiscard]] SlackAnswer<QString> slackChannelId(connect::VendorSession &session, const QString &api,
                                                  const QString &idOrName);

} // namespace callttone::integrations
