// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/connectors/call_facts.h"

namespace callttone::integrations {

// What a channel reads is never translated: a team may read several languages, and the texts are the guide's.

/// Text from outside as Slack takes it: well formed, with & < > as entities, in that order, so that neither <!channel>
/// nor a link can be smuggled in. At most `most` UTF-16 units after that, cut between characters and marked with "…".
/// What * _ ~ ` would do cannot be escaped; such text goes into plain_text objects.
/// Source: docs.slack.dev/messaging/formatting-message-text.
[[nodiscard]] QString slackEscaped(const QString &text, qsizetype most);
/// The same on one line.
[[nodiscard]] QString slackLine(const QString &text, qsizetype most);

[[nodiscard]] QString slackDuration(int seconds); ///< "4m 7s", "1h 4m 7s"

/// "Call received with Sales Agent", of an outbound call "Call started with …". Escaped.
[[nodiscard]] QString slackStartedText(const values::Call &call);
/// "Call ended (4m 7s) - completed | Sentiment: positive"; parts that are not known are left out. Escaped.
[[nodiscard]] QString slackEndedText(const delivery::CallFacts &facts);

} // namespace callttone::integrations
