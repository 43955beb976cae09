// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/webhook_endpoint.h"

#include "app/core/redactor.h"
#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

QJsonObject EndpointHealth::toJson() const
{
    return {{u"state"_s, state},
            {u"delivered"_s, double(delivered)},
            {u"failed"_s, double(failed)},
            {u"waiting"_s, double(waiting)},
            {u"p50Ms"_s, intValue(p50Ms)},
            {u"p95Ms"_s, intValue(p95Ms)},
            {u"failingSince"_s, timeValue(failingSince)},
            {u"lastSuccessAt"_s, timeValue(lastSuccessAt)},
            {u"lastAttemptAt"_s, timeValue(lastAttemptAt)},
            {u"lastError"_s, textValue(lastError)}};
}

EndpointHealth EndpointHealth::fromJson(const QJsonObject &object)
{
    EndpointHealth health;
    health.state = text(object, "state"_L1);
    health.delivered = qint64(object.value("delivered"_L1).toDouble());
    health.failed = qint64(object.value("failed"_L1).toDouble());
    health.waiting = qint64(object.value("waiting"_L1).toDouble());
    health.p50Ms = optionalInt(object, "p50Ms"_L1);
    health.p95Ms = optionalInt(object, "p95Ms"_L1);
    health.failingSince = optionalTime(object, "failingSince"_L1);
    health.lastSuccessAt = optionalTime(object, "lastSuccessAt"_L1);
    health.lastAttemptAt = optionalTime(object, "lastAttemptAt"_L1);
    health.lastError = text(object, "lastError"_L1);
    return health;
}

QJsonObject WebhookEndpoint::toJson() const
{
    QJsonArray eventNames;
    for (const EventType type : events)
        eventNames.append(wireName(type));
    QJsonObject headerObject;
    for (const QString &name : headerNames)
        headerObject.insert(name, core::isSensitiveHeader(name.toUtf8()) ? core::redactionMark.toString()
                                                                         : headers.value(name));
    return {{u"id"_s, id},
            {u"url"_s, url},
            {u"description"_s, description},
            {u"events"_s, eventNames},
            {u"enabled"_s, enabled},
            {u"disabledReason"_s, textValue(disabledReason)},
            {u"headers"_s, headerObject},
            {u"allowPrivateNetwork"_s, allowPrivateNetwork},
            {u"rateLimit"_s, intValue(rateLimitPerSecond)},
            {u"secretHint"_s, secretHint},
            {u"secretRotatedAt"_s, timeValue(secretRotatedAt)},
            {u"previousSecretUntil"_s, timeValue(previousSecretUntil)},
            {u"createdAt"_s, core::toRfc3339(createdAt)},
            {u"updatedAt"_s, core::toRfc3339(updatedAt)},
            {u"health"_s, health.toJson()}};
}

WebhookEndpoint WebhookEndpoint::fromJson(const QJsonObject &object)
{
    WebhookEndpoint endpoint;
    endpoint.id = text(object, "id"_L1);
    endpoint.url = text(object, "url"_L1);
    endpoint.description = text(object, "description"_L1);
    const QStringList eventNames = texts(object, "events"_L1);
    for (const QString &name : eventNames) {
        if (const auto type = eventTypeFromWire(name))
            endpoint.events.append(*type);
    }
    endpoint.enabled = object.value("enabled"_L1).toBool();
    endpoint.disabledReason = text(object, "disabledReason"_L1);
    const QJsonObject headerObject = object.value("headers"_L1).toObject();
    endpoint.headerNames = headerObject.keys();
    for (auto it = headerObject.begin(); it != headerObject.end(); ++it)
        endpoint.headers.insert(it.key(), it.value().toString());
    endpoint.allowPrivateNetwork = object.value("allowPrivateNetwork"_L1).toBool();
    endpoint.rateLimitPerSecond = optionalInt(object, "rateLimit"_L1);
    endpoint.secretHint = text(object, "secretHint"_L1);
    endpoint.secretRotatedAt = optionalTime(object, "secretRotatedAt"_L1);
    endpoint.previousSecretUntil = optionalTime(object, "previousSecretUntil"_L1);
    endpoint.createdAt = time(object, "createdAt"_L1);
    endpoint.updatedAt = time(object, "updatedAt"_L1);
    endpoint.health = EndpointHealth::fromJson(object.value("health"_L1).toObject());
    return endpoint;
}

QString WebhookEndpoint::label() const
{
    const QUrl parsed(url);
    const QString port = parsed.port() < 0 ? QString() : u":%1"_s.arg(parsed.port());
    const QString path = parsed.path() == "/"_L1 ? QString() : parsed.path();
    return parsed.host() + port + path;
}

} // namespace callttone::values
