// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace callttone::items {

// The guide's Slack texts, word for word. They are what a channel receives, so they are never translated.

[[nodiscard]] QString slackDuration(int seconds); ///< "4m 7s", "1h 4m 7s"

/// "Call received with Sales Agent" for an inbound call, "Call started with Recall Agent" for an outbound one.
[[nodiscard]] QString slackCallStarted(const QString &direction, const QString &agentName);

/// "Call ended (4m 7s) - completed | Sentiment: positive"; parts that are not known are left out.
[[nodiscard]] QString slackCallEnded(std::optional<int> durationSeconds, const QString &status,
                                     const QString &sentiment);

/// "Appointment booked for Thu, Feb 19 at 2:30 PM"; `start` is the clock on the wall where it takes place.
[[nodiscard]] QString slackAppointmentBooked(const QDateTime &start);

} // namespace callttone::items
