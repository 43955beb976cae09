// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/event_type.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace callttone::items {

/// One message of the Live panel: what a Slack channel gets, with the call behind it.
struct LiveMessage
{
    enum class Kind { Started, Ended, Booked };

    QString eventId;
    QString callId;
    Kind kind = Kind::Started;
    core::TimeMs at = 0;
    QString agentName;
    QString direction;
    QString number; ///< the other party, E.164
    QString status;
    QString sentiment;
    QString summary; ///< shown as an attachment: of the call, or what was booked; empty = none
    std::optional<int> durationSeconds;
    QDateTime start = {};  ///< Booked: in the appointment's own zone
    QString attendee = {}; ///< Booked: name, or address or number where there is none
    QString calendar = {}; ///< Booked: whose calendar it is in, "Google Calendar"

    /// The Slack text, never translated.
    [[nodiscard]] QString text() const;
    /// "Inbound · +1 (512) 555-0199"; of a booking "Dana Whitfield · GoHighLevel".
    [[nodiscard]] QString meta() const;
    /// Of the bar beside the attachment: success, error or neutral.
    [[nodiscard]] QString tone() const;
};

/// The message an event makes; nothing for events that are not posted.
[[nodiscard]] std::optional<LiveMessage> liveMessageOf(values::EventType type, const QJsonObject &payload);

} // namespace callttone::items
