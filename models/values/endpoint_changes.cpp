// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/webhook_endpoint.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

bool isReservedHeader(const QString &name)
{
    static const QSet<QString> reserved{u"host"_s,
                                        u"content-length"_s,
                                        u"content-type"_s,
                                        u"transfer-encoding"_s,
                                        u"connection"_s,
                                        u"keep-alive"_s,
                                        u"upgrade"_s,
                                        u"te"_s,
                                        u"trailer"_s,
                                        u"expect"_s,
                                        u"user-agent"_s,
                                        u"accept-encoding"_s,
                                        u"content-encoding"_s,
                                        u"proxy-authorization"_s,
                                        u"proxy-connection"_s,
                                        u"date"_s};
    const QString lower = name.toLower();
    return reserved.contains(lower) || lower.startsWith("x-webhook-"_L1) || lower.startsWith("webhook-"_L1)
           || lower.startsWith("x-callttone-"_L1);
}

namespace {

using core::FieldError;

constexpr int maxHeaderCount = 20;
constexpr int maxHeaderValue = 4096;

QString readUrl(const QJsonValue &value, QList<FieldError> &errors)
{
    const QString given = value.toString().trimmed();
    static const QRegularExpression unsafe(u"[\\x00-\\x20\\x7f\\\\]"_s); // parsers disagree on these: an SSRF classic
    const QUrl url(given, QUrl::StrictMode);
    if (given.isEmpty() || given.size() > 2048 || given.contains(unsafe) || !url.isValid() || url.host().isEmpty())
        errors.append({u"/url"_s, u"must be a whole address such as https://example.com/hooks"_s});
    else if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        errors.append({u"/url"_s, u"must start with https:// or http://"_s});
    else if (url.hasFragment())
        errors.append({u"/url"_s, u"must not have a #fragment; servers never see it"_s});
    return given;
}

QList<EventType> readEvents(const QJsonValue &value, QList<FieldError> &errors)
{
    QList<EventType> events;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto type = eventTypeFromWire(array[i].toString());
        if (!type)
            errors.append({u"/events/%1"_s.arg(i), u"is not an event the product sends"_s});
        else if (!events.contains(*type))
            events.append(*type);
    }
    if (!value.isArray() || array.isEmpty())
        errors.append({u"/events"_s, u"must name at least one event; leave it out for the standard five"_s});
    return events;
}

QMap<QString, QString> readHeaders(const QJsonValue &value, QList<FieldError> &errors)
{
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$"_s); // RFC 9110 §5.6.2
    static const QRegularExpression control(u"[\\x00-\\x08\\x0a-\\x1f\\x7f]"_s);
    QMap<QString, QString> headers;
    const QJsonObject object = value.toObject();
    if (!value.isObject())
        errors.append({u"/headers"_s, u"must be an object of names and texts"_s});
    if (object.size() > maxHeaderCount)
        errors.append({u"/headers"_s, u"may have at most %1 headers"_s.arg(maxHeaderCount)});
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString pointer = u"/headers/"_s + it.key();
        const QString text = it.value().toString();
        if (!token.match(it.key()).hasMatch())
            errors.append({pointer, u"is not a legal header name"_s});
        else if (isReservedHeader(it.key()))
            errors.append({pointer, u"is set by CalltTone and cannot be replaced"_s});
        else if (!it.value().isString() || text.toUtf8().size() > maxHeaderValue)
            errors.append({pointer, u"must be a text of at most %1 bytes"_s.arg(maxHeaderValue)});
        else if (text.contains(control))
            errors.append({pointer, u"must not contain line breaks or control characters"_s});
        else
            headers.insert(it.key(), text);
    }
    return headers;
}

std::optional<bool> readBool(const QJsonObject &object, QLatin1StringView name, QList<FieldError> &errors)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        errors.append({u"/"_s + name, u"must be true or false"_s});
    return value.toBool();
}

std::optional<int> readRateLimit(const QJsonValue &value, QList<FieldError> &errors)
{
    if (value.isNull())
        return std::nullopt;
    const int limit = value.toInt(-1);
    if (limit < 1 || limit > 1000)
        errors.append({u"/rateLimit"_s, u"must be requests per second from 1 to 1000, or null for no limit"_s});
    return limit;
}

} // namespace

core::Result<EndpointChanges> EndpointChanges::fromJson(const QJsonObject &object, bool creating)
{
    QList<FieldError> errors;
    EndpointChanges changes;
    if (creating || object.contains("url"_L1))
        changes.url = readUrl(object.value("url"_L1), errors);
    if (const QJsonValue value = object.value("description"_L1); !value.isUndefined()) {
        changes.description = value.toString();
        if ((!value.isString() && !value.isNull()) || changes.description->size() > 500)
            errors.append({u"/description"_s, u"must be a text of at most 500 characters"_s});
    }
    if (object.contains("events"_L1)) {
        changes.events = readEvents(object.value("events"_L1), errors);
    } else if (creating) {
        changes.events.emplace();
        for (const EventTypeInfo &info : allEventTypes()) {
            if (info.defaultForEndpoints)
                changes.events->append(info.type);
        }
    }
    changes.enabled = readBool(object, "enabled"_L1, errors);
    changes.allowPrivateNetwork = readBool(object, "allowPrivateNetwork"_L1, errors);
    if (object.contains("headers"_L1))
        changes.headers = readHeaders(object.value("headers"_L1), errors);
    if (object.contains("rateLimit"_L1))
        changes.rateLimitPerSecond = readRateLimit(object.value("rateLimit"_L1), errors);
    if (!errors.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"validation_failed"_s,
                           .title = u"The endpoint has settings that cannot be used"_s,
                           .detail = u"Nothing was changed. Correct the listed fields and send it again."_s,
                           .fields = errors});
    }
    return changes;
}

QJsonObject EndpointChanges::toJson() const
{
    QJsonObject object;
    if (url)
        object.insert(u"url"_s, *url);
    if (description)
        object.insert(u"description"_s, *description);
    if (events) {
        QJsonArray names;
        for (const EventType type : *events)
            names.append(wireName(type));
        object.insert(u"events"_s, names);
    }
    if (enabled)
        object.insert(u"enabled"_s, *enabled);
    if (headers) {
        QJsonObject headerObject;
        for (auto it = headers->begin(); it != headers->end(); ++it)
            headerObject.insert(it.key(), it.value());
        object.insert(u"headers"_s, headerObject);
    }
    if (allowPrivateNetwork)
        object.insert(u"allowPrivateNetwork"_s, *allowPrivateNetwork);
    if (rateLimitPerSecond)
        object.insert(u"rateLimit"_s, *rateLimitPerSecond ? QJsonValue(**rateLimitPerSecond) : QJsonValue());
    return object;
}

} // namespace callttone::values
