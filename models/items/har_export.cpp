// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/delivery_export.h"

#include "app/core/time_format.h"
#include "app/core/version.h"
#include "models/items/attempt_words.h"

#include <QJsonArray>
#include <QStringDecoder>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::DeliveryAttempt;

double milliseconds(qint64 us)
{
    return double(std::max<qint64>(us, 0)) / 1000.0;
}

QJsonArray nameValues(const values::HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonObject{{u"name"_s, QString::fromUtf8(name)}, {u"value"_s, QString::fromUtf8(value)}});
    return array;
}

QString headerValue(const values::HeaderList &headers, QByteArrayView wanted)
{
    for (const auto &[name, value] : headers) {
        if (name.compare(wanted, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

QJsonObject requestOf(const values::DeliveryDetail &detail, const DeliveryAttempt &attempt)
{
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(attempt.url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, attempt.url},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, nameValues(attempt.requestHeaders)},
            {u"queryString"_s, query},
            {u"postData"_s,
             QJsonObject{{u"mimeType"_s, u"application/json"_s}, {u"text"_s, QString::fromUtf8(detail.payload)}}},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, double(detail.payload.size())}};
}

QJsonObject contentOf(const DeliveryAttempt &attempt)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(attempt.responseBody);
    QJsonObject content{{u"size"_s, double(attempt.responseBytes)},
                        {u"mimeType"_s, headerValue(attempt.responseHeaders, "content-type")}};
    if (decoder.hasError()) {
        content.insert(u"text"_s, QString::fromLatin1(attempt.responseBody.toBase64()));
        content.insert(u"encoding"_s, u"base64"_s);
    } else {
        content.insert(u"text"_s, text);
    }
    if (attempt.responseTruncated)
        content.insert(u"comment"_s, u"only the first 64 KiB were kept"_s);
    return content;
}

QJsonObject responseOf(const DeliveryAttempt &attempt)
{
    return {{u"status"_s, attempt.code.value_or(0)}, // 0 is how browsers export a request without an answer
            {u"statusText"_s, attempt.code ? httpReason(*attempt.code) : QString()},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, nameValues(attempt.responseHeaders)},
            {u"content"_s, contentOf(attempt)},
            {u"redirectURL"_s, headerValue(attempt.responseHeaders, "location")},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, double(attempt.responseBytes)}};
}

QJsonObject timingsOf(const values::AttemptTimings &timings)
{
    // dns, connect and tls are parts; first byte and total count from the beginning. HAR's connect includes tls.
    const qint64 opened = timings.dnsUs + timings.connectUs + timings.tlsUs;
    const qint64 firstByte = timings.firstByteUs > 0 ? timings.firstByteUs : timings.totalUs;
    const auto orNone = [](qint64 us) { return us > 0 ? milliseconds(us) : -1.0; };
    return {{u"blocked"_s, -1},
            {u"dns"_s, orNone(timings.dnsUs)},
            {u"connect"_s, orNone(timings.connectUs + timings.tlsUs)},
            {u"ssl"_s, orNone(timings.tlsUs)},
            {u"send"_s, 0},
            {u"wait"_s, milliseconds(firstByte - opened)},
            {u"receive"_s, milliseconds(timings.totalUs - firstByte)}};
}

} // namespace

QJsonObject harOf(const values::DeliveryDetail &detail)
{
    QJsonArray entries;
    for (const DeliveryAttempt &attempt : detail.attempts) {
        QJsonObject entry{{u"startedDateTime"_s, core::toRfc3339(attempt.startedAt)},
                          {u"time"_s, milliseconds(attempt.timings.totalUs)},
                          {u"request"_s, requestOf(detail, attempt)},
                          {u"response"_s, responseOf(attempt)},
                          {u"cache"_s, QJsonObject()},
                          {u"timings"_s, timingsOf(attempt.timings)}};
        if (!attempt.remoteIp.isEmpty())
            entry.insert(u"serverIPAddress"_s, attempt.remoteIp);
        if (!attempt.succeeded())
            entry.insert(u"comment"_s, attempt.errorDetail.isEmpty() ? attemptText(attempt) : attempt.errorDetail);
        entries.append(entry);
    }
    return {{u"log"_s, QJsonObject{{u"version"_s, u"1.2"_s},
                                   {u"creator"_s, QJsonObject{{u"name"_s, u"CalltTone"_s},
                                                              {u"version"_s, QLatin1StringView(CALLTTONE_VERSION)}}},
                                   {u"entries"_s, entries}}}};
}

} // namespace callttone::items
