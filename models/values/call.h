// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/delivery.h"
#include "models/values/sync_record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace callttone::values {

/// Who speaks in a transcript turn; anything else a platform sends is shown as the caller.
struct TranscriptTurn
{
    QString role; ///< "agent" | "caller"
    QString text;
    double atSeconds = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TranscriptTurn fromJson(const QJsonObject &object);
};

/// How the deliveries that a call caused fare.
struct DeliveryCounts
{
    int delivered = 0;
    int waiting = 0; ///< not tried yet, or being tried
    int retrying = 0;
    int failed = 0;

    [[nodiscard]] int total() const { return delivered + waiting + retrying + failed; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeliveryCounts fromJson(const QJsonObject &object);
};

/// What is known of one call, folded from its events in whatever order they came.
struct Call
{
    QString id;
    QString direction; ///< "inbound" | "outbound" | empty when unknown
    QString status;    ///< "in-progress" | "completed" | "no-answer" | "failed" | as the platform says
    QString agentId;
    QString agentName;
    QString fromNumber;
    QString toNumber;
    QString summary;
    QString sentiment; ///< "positive" | "neutral" | "negative" | empty
    std::optional<int> leadScore;
    std::optional<int> durationSeconds;
    core::TimeMs startedAt = 0;
    std::optional<core::TimeMs> endedAt;
    core::TimeMs updatedAt = 0;
    std::optional<int> toolCallCount;             ///< unset where they were not counted
    std::optional<DeliveryCounts> deliveryCounts; ///< likewise

    [[nodiscard]] bool isLive() const { return status == QLatin1StringView("in-progress"); }
    /// The other party: caller of an inbound call, callee of an outbound one.
    [[nodiscard]] const QString &counterpart() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Call fromJson(const QJsonObject &object);
};

/// One line of a call's timeline: an event, a transcript turn or a tool call.
struct TimelineEntry
{
    QString kind; ///< "event" | "turn" | "tool"
    core::TimeMs at = 0;
    double atSeconds = 0; ///< since the call started
    QString title;        ///< event wire name, speaker role or tool name
    QString text;
    QJsonObject detail; ///< event: {eventId, deliveries}; tool: {arguments, result, latencyMs, ok}

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TimelineEntry fromJson(const QJsonObject &object);
};

/// GET /calls/{id}: the call with all that belongs to it.
struct CallDetail
{
    Call call;
    QList<TranscriptTurn> transcript;
    QStringList keyPoints;
    QJsonObject lead;
    std::optional<core::TimeMs> analysisAt;
    QJsonArray toolCalls; ///< [{name, arguments, result, ok, latencyMs, at}]
    QList<TimelineEntry> timeline;
    QList<Delivery> deliveries;
    QList<SyncRecord> records; ///< what is at vendors because of it

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CallDetail fromJson(const QJsonObject &object);
};

} // namespace callttone::values
