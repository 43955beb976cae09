// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/delivery.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QString Delivery::codeWord() const
{
    if (code)
        return QString::number(*code);
    return errorClass == ErrorClass::None ? QString() : QString(infoOf(errorClass).shortWord);
}

QJsonObject Delivery::toJson() const
{
    return {{u"id"_s, id},
            {u"eventId"_s, eventId},
            {u"event"_s, wireName(event)},
            {u"callId"_s, textValue(callId)},
            {u"destination"_s,
             QJsonObject{{u"kind"_s, destination.kind}, {u"id"_s, destination.id}, {u"label"_s, destination.label}}},
            {u"status"_s, wireName(status)},
            {u"reason"_s, textValue(reason)},
            {u"code"_s, intValue(code)},
            {u"errorClass"_s,
             errorClass == ErrorClass::None ? QJsonValue(QJsonValue::Null) : QJsonValue(infoOf(errorClass).wire)},
            {u"tries"_s, tries},
            {u"latencyMs"_s, intValue(latencyMs)},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)},
            {u"nextAttemptAt"_s, timeValue(nextAttemptAt)},
            {u"completedAt"_s, timeValue(completedAt)},
            {u"test"_s, test}};
}

Delivery Delivery::fromJson(const QJsonObject &object)
{
    Delivery delivery;
    delivery.id = text(object, "id"_L1);
    delivery.eventId = text(object, "eventId"_L1);
    delivery.event = eventTypeFromWire(text(object, "event"_L1)).value_or(EventType::CallStarted);
    delivery.callId = text(object, "callId"_L1);
    const QJsonObject destination = object.value("destination"_L1).toObject();
    delivery.destination = {text(destination, "kind"_L1), text(destination, "id"_L1), text(destination, "label"_L1)};
    delivery.status = deliveryStatusFromWire(text(object, "status"_L1)).value_or(DeliveryStatus::Pending);
    delivery.reason = text(object, "reason"_L1);
    delivery.code = optionalInt(object, "code"_L1);
    delivery.errorClass = errorClassFromWire(text(object, "errorClass"_L1)).value_or(ErrorClass::None);
    delivery.tries = object.value("tries"_L1).toInt();
    delivery.latencyMs = optionalInt(object, "latencyMs"_L1);
    delivery.createdAt = time(object, "createdAt"_L1);
    delivery.updatedAt = time(object, "updatedAt"_L1);
    delivery.nextAttemptAt = optionalTime(object, "nextAttemptAt"_L1);
    delivery.completedAt = optionalTime(object, "completedAt"_L1);
    delivery.test = object.value("test"_L1).toBool();
    return delivery;
}

} // namespace callttone::values
