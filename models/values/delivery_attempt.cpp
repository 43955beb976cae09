// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/delivery_attempt.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr QLatin1StringView triggerNames[] = {"schedule"_L1, "manual"_L1, "test"_L1};
constexpr QLatin1StringView signatureNames[] = {"verified"_L1, "mismatch"_L1, "secret_rotated"_L1, "unknown"_L1};

double milliseconds(qint64 us)
{
    return double(us) / 1000.0;
}

qint64 microseconds(const QJsonObject &object, QLatin1StringView name)
{
    return qRound64(object.value(name).toDouble() * 1000.0);
}

/// Bodies are bytes; JSON is text. UTF-8 goes as it is, the rest as base64, and the encoding says which.
void insertBody(QJsonObject &object, const QByteArray &body)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(body);
    const bool isText = !decoder.hasError() && !decoded.contains(QChar(0));
    object.insert(u"body"_s, isText ? decoded : QString::fromLatin1(body.toBase64()));
    object.insert(u"bodyEncoding"_s, isText ? u"utf8"_s : u"base64"_s);
}

QByteArray readBody(const QJsonObject &object)
{
    const QString body = text(object, "body"_L1);
    return text(object, "bodyEncoding"_L1) == "base64"_L1 ? QByteArray::fromBase64(body.toLatin1()) : body.toUtf8();
}

} // namespace

QString wireName(AttemptTrigger trigger)
{
    return triggerNames[size_t(trigger)];
}

AttemptTrigger attemptTriggerFromWire(QStringView wire)
{
    if (wire == triggerNames[1])
        return AttemptTrigger::Manual;
    return wire == triggerNames[2] ? AttemptTrigger::Test : AttemptTrigger::Schedule;
}

QString wireName(SignatureState state)
{
    return signatureNames[size_t(state)];
}

SignatureState signatureStateFromWire(QStringView wire)
{
    for (size_t i = 0; i < std::size(signatureNames); ++i) {
        if (wire == signatureNames[i])
            return SignatureState(i);
    }
    return SignatureState::Unknown;
}

QJsonArray headersToJson(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return array;
}

HeaderList headersFromJson(const QJsonArray &array)
{
    HeaderList headers;
    headers.reserve(array.size());
    for (const QJsonValue &entry : array)
        headers.append({entry[0].toString().toUtf8(), entry[1].toString().toUtf8()});
    return headers;
}

QJsonObject DeliveryAttempt::toJson() const
{
    QJsonValue response = QJsonValue::Null;
    if (code) {
        QJsonObject answer{{u"status"_s, *code},
                           {u"headers"_s, headersToJson(responseHeaders)},
                           {u"bodyBytes"_s, double(responseBytes)},
                           {u"truncated"_s, responseTruncated}};
        insertBody(answer, responseBody);
        response = answer;
    }
    const QString host = url.section(u'/', 2, 2);
    QJsonArray asked;
    for (const VendorRequest &one : requests)
        asked.append(one.toJson());
    return {{u"id"_s, id},
            {u"number"_s, number},
            {u"trigger"_s, wireName(trigger)},
            {u"startedAt"_s, core::toRfc3339(startedAt)},
            {u"request"_s,
             QJsonObject{{u"method"_s, u"POST"_s}, {u"url"_s, url}, {u"headers"_s, headersToJson(requestHeaders)}}},
            {u"response"_s, response},
            {u"remoteIp"_s, textValue(remoteIp)},
            {u"tlsVersion"_s, textValue(tlsVersion)},
            {u"timings"_s, QJsonObject{{u"dnsMs"_s, milliseconds(timings.dnsUs)},
                                       {u"connectMs"_s, milliseconds(timings.connectUs)},
                                       {u"tlsMs"_s, milliseconds(timings.tlsUs)},
                                       {u"firstByteMs"_s, milliseconds(timings.firstByteUs)},
                                       {u"totalMs"_s, milliseconds(timings.totalUs)}}},
            {u"outcome"_s, succeeded() ? u"delivered"_s : u"failed"_s},
            {u"errorClass"_s, succeeded() ? QJsonValue(QJsonValue::Null) : QJsonValue(infoOf(errorClass).wire)},
            {u"error"_s, textValue(problem.isEmpty() ? explain(errorClass, host, code) : problem)},
            {u"errorDetail"_s, textValue(errorDetail)},
            {u"signature"_s, wireName(signature)},
            {u"summary"_s, textValue(summary)},
            {u"requests"_s, asked}};
}

DeliveryAttempt DeliveryAttempt::fromJson(const QJsonObject &object)
{
    DeliveryAttempt attempt;
    attempt.id = text(object, "id"_L1);
    attempt.number = object.value("number"_L1).toInt();
    attempt.trigger = attemptTriggerFromWire(text(object, "trigger"_L1));
    attempt.startedAt = time(object, "startedAt"_L1);
    const QJsonObject request = object.value("request"_L1).toObject();
    attempt.url = text(request, "url"_L1);
    attempt.requestHeaders = headersFromJson(request.value("headers"_L1).toArray());
    if (const QJsonValue response = object.value("response"_L1); response.isObject()) {
        const QJsonObject answer = response.toObject();
        attempt.code = answer.value("status"_L1).toInt();
        attempt.responseHeaders = headersFromJson(answer.value("headers"_L1).toArray());
        attempt.responseBody = readBody(answer);
        attempt.responseBytes = qint64(answer.value("bodyBytes"_L1).toDouble());
        attempt.responseTruncated = answer.value("truncated"_L1).toBool();
    }
    attempt.remoteIp = text(object, "remoteIp"_L1);
    attempt.tlsVersion = text(object, "tlsVersion"_L1);
    const QJsonObject timings = object.value("timings"_L1).toObject();
    attempt.timings = {microseconds(timings, "dnsMs"_L1), microseconds(timings, "connectMs"_L1),
                       microseconds(timings, "tlsMs"_L1), microseconds(timings, "firstByteMs"_L1),
                       microseconds(timings, "totalMs"_L1)};
    attempt.errorClass = errorClassFromWire(text(object, "errorClass"_L1)).value_or(ErrorClass::None);
    attempt.errorDetail = text(object, "errorDetail"_L1);
    attempt.signature = signatureStateFromWire(text(object, "signature"_L1));
    attempt.summary = text(object, "summary"_L1);
    const QJsonArray asked = object.value("requests"_L1).toArray();
    for (const QJsonValue &one : asked)
        attempt.requests.append(VendorRequest::fromJson(one.toObject()));
    if (!attempt.requests.isEmpty() || !attempt.summary.isEmpty())
        attempt.problem = text(object, "error"_L1); // else it follows from class, host and code, in any language
    return attempt;
}

QJsonObject DeliveryDetail::toJson() const
{
    QJsonObject object = delivery.toJson();
    QJsonArray rows;
    for (const DeliveryAttempt &attempt : attempts)
        rows.append(attempt.toJson());
    object.insert(u"attempts"_s, rows);
    object.insert(u"payload"_s, QString::fromUtf8(payload)); // a text, not an object: these exact bytes were signed
    object.insert(u"secretHint"_s, textValue(secretHint));
    return object;
}

DeliveryDetail DeliveryDetail::fromJson(const QJsonObject &object)
{
    DeliveryDetail detail;
    detail.delivery = Delivery::fromJson(object);
    const QJsonArray rows = object.value("attempts"_L1).toArray();
    for (const QJsonValue &row : rows)
        detail.attempts.append(DeliveryAttempt::fromJson(row.toObject()));
    detail.payload = text(object, "payload"_L1).toUtf8();
    detail.secretHint = text(object, "secretHint"_L1);
    return detail;
}

} // namespace callttone::values
