// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/event_type.h"

#include <QJsonObject>

#include <optional>

namespace callttone::items {

/// One message of the Live panel: what a Slack channel gets, with the call behind it.
struct LiveMessage
{
    QString eventId;
    QString callId;
    bool ended = false; ///< the call is over
    core::TimeMs at = 0;
    QString agentName;
    QString direction;
    QString number; ///< the other party, E.164
    QString status;
    QString sentiment;
    QString summary; ///< shown as an attachment; empty = none
    std::optional<int> durationSeconds;

    /// The Slack text, never translated.
    [[nodiscard]] QString text() const;
    /// "Inbound · +1 (512) 555-0199".
    [[nodiscard]] QString meta() const;
    /// Of the bar beside the attachment: success, error or neutral.
    [[nodiscard]] QString tone() const;
};

/// The message an event makes; nothing for events that are not posted.
[[nodiscard]] std::optional<LiveMessage> liveMessageOf(values::EventType type, const QJsonObject &payload);

} // namespace callttone::items
