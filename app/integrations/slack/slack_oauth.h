// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/oauth/oauth_profile.h"
#include "app/connect/provider_overrides.h"
#include "app/core/settings.h"

namespace callttone::integrations {

/// How Slack sends the browser back. Apps that switched PKCE on may use localhost but get no bot, hence no webhook;
/// apps that did not count as servers, whatever their address.
enum class SlackMode {
    Server,    ///< "server": an https address, the engine's own or SLACK_REDIRECT_URI that forwards to it
    Localhost, ///< "localhost": http://localhost:<port> of an app that never switched PKCE on
    Pkce,      ///< "pkce": no secret; messages are the person's own
};

/// SLACK_OAUTH_MODE; unset means server when SLACK_REDIRECT_URI is set, else localhost.
[[nodiscard]] SlackMode slackModeOf(const core::Environment &environment);
[[nodiscard]] QString slackModeProblem(const QString &value);
[[nodiscard]] QString slackRedirectProblem(const QString &value);

[[nodiscard]] connect::OAuthProfile slackOAuth(SlackMode mode, const core::Environment &environment,
                                               const connect::ProviderOverrides &overrides, const QString &api);

/// oauth.v2.access: errors come with 200 and "ok": false. A bot's token stands at the top, a person's in authed_user.
/// The webhook of the channel picked is kept as secret "webhook", its channel as facts channel and channel_id.
[[nodiscard]] core::Result<connect::TokenReply> readSlackTokens(int status, const QByteArray &body);

[[nodiscard]] QString slackSettingsUrl();

} // namespace callttone::integrations
