// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/live_message.h"

#include "models/items/call_words.h"
#include "models/items/format.h"
#include "models/items/slack_text.h"
#include "models/items/tool_words.h"
#include "models/values/json_read.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

/// Naive times are in the zone beside them; others are the moment they name, shown in that zone.
QDateTime startOf(const QJsonObject &appointment)
{
    QDateTime start = QDateTime::fromString(values::text(appointment, "start"_L1), Qt::ISODateWithMs);
    const QTimeZone zone(values::text(appointment, "timezone"_L1).toUtf8());
    if (!zone.isValid() || !start.isValid())
        return start;
    if (start.timeSpec() != Qt::LocalTime)
        return start.toTimeZone(zone);
    start.setTimeZone(zone);
    return start;
}

void addBooking(LiveMessage &message, const QJsonObject &payload)
{
    const QJsonObject appointment = payload.value("appointment"_L1).toObject();
    const QJsonObject attendee = appointment.value("attendee"_L1).toObject();
    message.start = startOf(appointment);
    message.summary = values::text(appointment, "title"_L1);
    message.attendee = values::text(attendee, "name"_L1);
    if (message.attendee.isEmpty())
        message.attendee = values::text(attendee, "email"_L1);
    if (message.attendee.isEmpty())
        message.attendee = phoneText(values::text(attendee, "phone"_L1));
    message.calendar = integrationName(values::text(payload, "provider"_L1));
}

} // namespace

QString LiveMessage::text() const
{
    switch (kind) {
    case Kind::Started:
        return slackCallStarted(direction, agentName);
    case Kind::Ended:
        return slackCallEnded(durationSeconds, status, sentiment);
    case Kind::Booked:
        return slackAppointmentBooked(start);
    }
    Q_UNREACHABLE();
}

QString LiveMessage::meta() const
{
    QStringList parts = kind == Kind::Booked ? QStringList{attendee, calendar}
                                             : QStringList{shownDirection(direction).text, phoneText(number)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString LiveMessage::tone() const
{
    if (kind == Kind::Booked)
        return u"success"_s;
    return sentiment.isEmpty() ? u"neutral"_s : shownSentiment(sentiment).tone;
}

std::optional<LiveMessage> liveMessageOf(values::EventType type, const QJsonObject &payload)
{
    using values::EventType;
    if (type != EventType::CallStarted && type != EventType::CallEnded && type != EventType::CallFailed
        && type != EventType::AppointmentBooked)
        return std::nullopt;
    LiveMessage message;
    message.eventId = values::text(payload, "id"_L1);
    message.callId = values::text(payload, "callId"_L1);
    message.kind = type == EventType::CallStarted         ? LiveMessage::Kind::Started
                   : type == EventType::AppointmentBooked ? LiveMessage::Kind::Booked
                                                          : LiveMessage::Kind::Ended;
    message.at = values::time(payload, "occurredAt"_L1);
    message.agentName = values::text(payload, "agentName"_L1);
    message.direction = values::text(payload, "direction"_L1);
    message.number = values::text(payload, message.direction == "outbound"_L1 ? "toNumber"_L1 : "fromNumber"_L1);
    if (message.kind == LiveMessage::Kind::Started)
        return message;
    if (message.kind == LiveMessage::Kind::Booked) {
        addBooking(message, payload);
        return message;
    }
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
