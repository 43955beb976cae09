// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/call_event.h"

#include "app/core/ids.h"
#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

using core::FieldError;

constexpr int maxIdLength = 128;

void expectText(const QJsonObject &object, QLatin1StringView name, int maxLength, QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isString())
        errors.append({u"/"_s + name, u"must be a text"_s});
    else if (value.toString().size() > maxLength)
        errors.append({u"/"_s + name, u"must have at most %1 characters"_s.arg(maxLength)});
}

void expectTime(const QJsonObject &object, QLatin1StringView name, QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isString() || !core::fromRfc3339(value.toString()))
        errors.append({u"/"_s + name, u"must be an RFC 3339 time with a zone, such as 2026-02-17T12:34:56.789Z"_s});
}

void expectNumber(const QJsonObject &object, QLatin1StringView name, double low, double high, QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isDouble() || value.toDouble() < low || value.toDouble() > high)
        errors.append({u"/"_s + name, u"must be a number from %1 to %2"_s.arg(low).arg(high)});
}

void expectOneOf(const QJsonObject &object, QLatin1StringView name, const QStringList &allowed,
                 QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return;
    if (!allowed.contains(value.toString()))
        errors.append({u"/"_s + name, u"must be one of %1"_s.arg(allowed.join(u", "_s))});
}

void expectTranscript(const QJsonObject &object, QList<FieldError> &errors)
{
    const QJsonValue transcript = object.value("transcript"_L1);
    if (transcript.isUndefined() || transcript.isNull())
        return;
    if (!transcript.isArray()) {
        errors.append({u"/transcript"_s, u"must be an array of {role, text, atSeconds}"_s});
        return;
    }
    const QJsonArray turns = transcript.toArray();
    for (qsizetype i = 0; i < turns.size(); ++i) {
        if (!turns[i].isObject() || !turns[i]["text"_L1].isString())
            errors.append({u"/transcript/%1"_s.arg(i), u"must be an object with a text"_s});
    }
}

/// `id` and `callId` become header values and database keys, so they keep to visible ASCII; '.' separates the
/// signed parts of Standard Webhooks and is not allowed in an id.
bool isCleanId(const QString &id, bool dotAllowed)
{
    for (const QChar c : id) {
        if (c.unicode() <= 0x20 || c.unicode() >= 0x7f || (!dotAllowed && c == u'.'))
            return false;
    }
    return !id.isEmpty() && id.size() <= maxIdLength;
}

/// Appointments are also made by people, and integrations also fail between calls.
bool belongsToACall(EventType type)
{
    return type != EventType::IntegrationError && type != EventType::AppointmentBooked;
}

QByteArray withSplicedMembers(const QByteArray &raw, const QByteArray &members)
{
    const qsizetype brace = raw.indexOf('{');
    qsizetype rest = brace + 1;
    while (rest < raw.size() && QByteArrayView(" \t\r\n").contains(raw[rest]))
        ++rest;
    const bool empty = raw[rest] == '}';
    return raw.left(brace + 1) + members + (empty ? "" : ",") + raw.mid(brace + 1);
}

} // namespace

core::Result<CallEvent> CallEvent::fromPosted(const QByteArray &raw, const QJsonObject &object, core::TimeMs now)
{
    QList<FieldError> errors;
    CallEvent event;

    const QString typeName = text(object, "event"_L1);
    if (const auto type = eventTypeFromWire(typeName)) {
        event.type = *type;
    } else {
        QStringList known;
        for (const EventTypeInfo &info : allEventTypes())
            known.append(info.wire);
        errors.append({u"/event"_s, u"must be one of %1"_s.arg(known.join(u", "_s))});
    }

    event.callId = text(object, "callId"_L1);
    if (!isCleanId(event.callId, true) && (belongsToACall(event.type) || !event.callId.isEmpty()))
        errors.append({u"/callId"_s, u"is required: 1 to 128 visible ASCII characters"_s});
    event.id = text(object, "id"_L1);
    const bool hasId = object.contains("id"_L1);
    if (hasId && !isCleanId(event.id, false))
        errors.append({u"/id"_s, u"must be 1 to 128 visible ASCII characters without a dot"_s});

    expectOneOf(object, "direction"_L1, {u"inbound"_s, u"outbound"_s}, errors);
    expectOneOf(object, "sentiment"_L1, {u"positive"_s, u"neutral"_s, u"negative"_s}, errors);
    expectNumber(object, "durationSeconds"_L1, 0, 7 * 86400, errors);
    expectNumber(object, "leadScore"_L1, 0, 100, errors);
    for (const auto name : {"status"_L1, "fromNumber"_L1, "toNumber"_L1, "agentId"_L1, "agentName"_L1})
        expectText(object, name, 256, errors);
    expectText(object, "summary"_L1, 20'000, errors);
    for (const auto name : {"startedAt"_L1, "endedAt"_L1, "occurredAt"_L1})
        expectTime(object, name, errors);
    expectTranscript(object, errors);

    if (!errors.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"validation_failed"_s,
                           .title = u"The event has fields that cannot be used"_s,
                           .detail = u"Nothing was stored. Correct the listed fields and post the event again."_s,
                           .fields = errors});
    }

    QByteArray missing;
    if (!hasId) {
        event.id = core::newId(u"evt", now);
        missing += "\"id\":\"" + event.id.toLatin1() + "\"";
    }
    if (const auto occurred = optionalTime(object, "occurredAt"_L1)) {
        event.occurredAt = *occurred;
    } else {
        event.occurredAt = now;
        if (!object.contains("occurredAt"_L1)) { // an explicit null stays: a second member of that name would confuse
            missing += missing.isEmpty() ? "" : ",";
            missing += "\"occurredAt\":\"" + core::toRfc3339(now).toLatin1() + "\"";
        }
    }
    event.fields = object;
    event.payload = missing.isEmpty() ? raw.trimmed() : withSplicedMembers(raw.trimmed(), missing);
    return event;
}

QJsonObject StoredEvent::toJson() const
{
    return {{u"id"_s, id},
            {u"event"_s, wireName(type)},
            {u"callId"_s, callId},
            {u"occurredAt"_s, core::toRfc3339(occurredAt)},
            {u"receivedAt"_s, core::toRfc3339(receivedAt)},
            {u"sequence"_s, double(sequence)},
            {u"test"_s, test},
            {u"payload"_s, QJsonDocument::fromJson(payload).object()}};
}

StoredEvent StoredEvent::fromJson(const QJsonObject &object)
{
    StoredEvent event;
    event.sequence = qint64(object.value("sequence"_L1).toDouble());
    event.id = text(object, "id"_L1);
    event.type = eventTypeFromWire(text(object, "event"_L1)).value_or(EventType::CallStarted);
    event.callId = text(object, "callId"_L1);
    event.occurredAt = time(object, "occurredAt"_L1);
    event.receivedAt = time(object, "receivedAt"_L1);
    event.test = object.value("test"_L1).toBool();
    event.payload = QJsonDocument(object.value("payload"_L1).toObject()).toJson(QJsonDocument::Compact);
    return event;
}

} // namespace callttone::values
