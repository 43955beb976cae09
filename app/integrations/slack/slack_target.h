// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace callttone::integrations {

/// Where a connection's call messages go, of its facts and settings.
struct SlackTarget
{
    QString channel;            ///< id, or a name as it was typed; empty: only the webhook knows
    QString shown;              ///< "#calls"; the id where the name is not known; empty where neither is
    bool isSignedIn = false;    ///< by the Web API, with threads; otherwise by a pasted webhook
    bool hasOwnWebhook = false; ///< the webhook made at sign-in posts to this channel too
};

[[nodiscard]] SlackTarget slackTargetOf(const QJsonObject &facts, const QJsonObject &config);
/// "C0123ABCD": names of channels are lower case, so nothing is both.
[[nodiscard]] bool isSlackChannelId(const QString &text);

/// Whose messages these are: the workspace, also for a webhook, whose address names it. Not the channel: after a change
/// of channels a replay would find no record of old calls and post them all to the new one. What was posted stays where
/// it is, and so does what answers it.
[[nodiscard]] QString slackAccountOf(const QJsonObject &facts);
/// "Slack #calls", "Slack webhook".
[[nodiscard]] QString slackLabel(const QJsonObject &facts, const QJsonObject &config);
/// The page of a message, or of its channel where `ts` is empty; empty where the workspace is not known.
[[nodiscard]] QString slackLink(const QJsonObject &facts, const QString &channel, const QString &ts,
                                const QString &threadTs);

} // namespace callttone::integrations
