// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/call_facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace callttone::integrations {

/// A message as Slack takes it. `text` is what notifications and screen readers say, and stands for the whole where
/// Slack does not take the blocks.
struct SlackMessage
{
    QString text;      ///< escaped; at most 4,000 characters, since longer messages cannot be changed later
    QJsonArray blocks; ///< Block Kit: plain_text objects only, so that no * _ ~ of a caller's formats anything

    /// {"text", "blocks"}: what its fingerprint is made of.
    [[nodiscard]] QJsonObject content() const
    {
        return {{QStringLiteral("text"), text}, {QStringLiteral("blocks"), blocks}};
    }
};

/// The agent in a line, and under it direction and numbers.
[[nodiscard]] SlackMessage slackStartedMessage(const delivery::CallFacts &facts);
/// How it ended in a line, why it failed, summary, key points; under it agent, numbers, duration and lead score.
[[nodiscard]] SlackMessage slackEndedMessage(const delivery::CallFacts &facts);

} // namespace callttone::integrations
