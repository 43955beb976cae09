// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/live_message.h"

#include "models/items/call_words.h"
#include "models/items/format.h"
#include "models/items/slack_text.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

QString LiveMessage::text() const
{
    return ended ? slackCallEnded(durationSeconds, status, sentiment) : slackCallStarted(direction, agentName);
}

QString LiveMessage::meta() const
{
    QStringList parts{shownDirection(direction).text, phoneText(number)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString LiveMessage::tone() const
{
    return sentiment.isEmpty() ? u"neutral"_s : shownSentiment(sentiment).tone;
}

std::optional<LiveMessage> liveMessageOf(values::EventType type, const QJsonObject &payload)
{
    using values::EventType;
    if (type != EventType::CallStarted && type != EventType::CallEnded && type != EventType::CallFailed)
        return std::nullopt;
    LiveMessage message;
    message.eventId = values::text(payload, "id"_L1);
    message.callId = values::text(payload, "callId"_L1);
    message.ended = type != EventType::CallStarted;
    message.at = values::time(payload, "occurredAt"_L1);
    message.agentName = values::text(payload, "agentName"_L1);
    message.direction = values::text(payload, "direction"_L1);
    message.number = values::text(payload, message.direction == "outbound"_L1 ? "toNumber"_L1 : "fromNumber"_L1);
    if (!message.ended)
        return message;
    message.status = values::text(payload, "status"_L1);
    if (message.status.isEmpty())
        message.status = type == EventType::CallFailed ? u"failed"_s : u"completed"_s;
    message.sentiment = values::text(payload, "sentiment"_L1);
    message.summary = values::text(payload, "summary"_L1);
    message.durationSeconds = values::optionalInt(payload, "durationSeconds"_L1);
    const auto startedAt = values::optionalTime(payload, "startedAt"_L1);
    const auto endedAt = values::optionalTime(payload, "endedAt"_L1);
    if (!message.durationSeconds && startedAt && endedAt)
        message.durationSeconds = int((*endedAt - *startedAt) / 1000);
    return message;
}

} // namespace callttone::items
