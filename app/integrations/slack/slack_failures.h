// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/support/sync_failure.h"

namespace callttone::integrations {

/// A refusal with Slack's own word for it, which decides what else may be tried.
struct SlackRefusal
{
    QString word = {}; ///< "not_in_channel"; empty where Slack gave none
    SyncFailure failure;
};

template<typename T> using SlackAnswer = tl::expected<T, SlackRefusal>;

/// What an answer of the Web API means that is no success: 200 with {"ok": false, "error": word}, or another status.
/// Source: docs.slack.dev, the tables of errors of chat.postMessage, chat.update and conversations.*.
[[nodiscard]] SlackRefusal slackApiRefusal(const connect::HttpResponse &response, SyncEffect effect);

/// What an answer of an incoming webhook means that is not "ok": a plain word, whose status is not everywhere the same,
/// so the word decides.
[[nodiscard]] SlackRefusal slackHookRefusal(const connect::HttpResponse &response);

/// The answer was lost or the session has no token.
[[nodiscard]] SlackRefusal slackRefusalOf(const core::ApiError &error, SyncEffect effect);

// What else may be tried after a refusal.
[[nodiscard]] bool isAboutBlocks(const QString &word);   ///< text alone may pass
[[nodiscard]] bool isAboutMetadata(const QString &word); ///< without it, it may pass
[[nodiscard]] bool isAboutThread(const QString &word);   ///< a message of its own may pass
/// CalltTone may not post into this channel; the channel's webhook may.
[[nodiscard]] bool isAboutMembership(const QString &word);
/// Slack said no for a reason that neither passes by itself nor concerns the connection: the message was deleted, the
/// channel is closed, a permission is missing.
[[nodiscard]] bool isLasting(const SyncFailure &failure);

} // namespace callttone::integrations
