// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/webhook_request.h"

#include "app/core/redactor.h"
#include "app/core/version.h"
#include "app/delivery/signing.h"
#include "models/values/webhook_endpoint.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

core::ApiError unusable(const QString &code, const QString &title, const QString &detail)
{
    return {.kind = core::ErrorKind::Validation, .code = code, .title = title, .detail = detail};
}

bool isToken(const QByteArray &name) // RFC 9110 §5.6.2
{
    static constexpr QByteArrayView punctuation("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || punctuation.contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return (uchar(c) >= 0x20 && c != 0x7f) || c == '\t'; });
}

bool hasAuthorization(const QMap<QString, QString> &headers)
{
    return std::any_of(headers.keyBegin(), headers.keyEnd(),
                       [](const QString &name) { return name.compare("authorization"_L1, Qt::CaseInsensitive) == 0; });
}

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int standardPort = url.scheme() == "https"_L1 ? 443 : 80;
    if (const int port = url.port(standardPort); port != standardPort)
        host += ':' + QByteArray::number(port);
    return host;
}

/// Custom names are free text, so those that merely speak of tokens, keys or secrets count as well.
QByteArray loggedValue(const QByteArray &name, const QByteArray &value)
{
    static constexpr QByteArrayView words[] = {"auth", "token", "secret", "key", "password", "credential"};
    const QByteArray lower = name.toLower();
    if (core::isSensitiveHeader(name)
        || std::any_of(std::begin(words), std::end(words), [&](QByteArrayView word) { return lower.contains(word); }))
        return core::redactionMark.toLatin1();
    const QString text = QString::fromUtf8(value);
    const QString clean = core::redacted(text);
    return clean == text ? value : clean.toUtf8();
}

} // namespace

core::Result<WebhookTarget> prepareTarget(const QString &urlText, const QMap<QString, QString> &customHeaders)
{
    QUrl url(urlText, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return core::fail(unusable(u"url_invalid"_s, u"The endpoint's address cannot be requested"_s,
                                   u"It must be a whole address such as https://example.com/hooks. Correct it in the "
                                   "endpoint's settings."_s));
    }
    WebhookTarget target;
    if (!url.userInfo().isEmpty() && !hasAuthorization(customHeaders)) {
        const QByteArray credentials =
            url.userName(QUrl::FullyDecoded).toUtf8() + ':' + url.password(QUrl::FullyDecoded).toUtf8();
        target.headers.append({"Authorization"_ba, "Basic "_ba + credentials.toBase64()});
    }
    url.setUserInfo({});
    url.setFragment({});
    target.url = url.toEncoded();
    target.host = hostHeader(url);
    for (auto header = customHeaders.begin(); header != customHeaders.end(); ++header) {
        const QByteArray name = header.key().toUtf8();
        const QByteArray value = header.value().toUtf8();
        if (!isToken(name) || !isFieldValue(value)) {
            return core::fail(unusable(u"header_invalid"_s, u"A custom header of the endpoint cannot be sent"_s,
                                       u"“%1” has characters that do not belong in a header. Enter it again in the "
                                       "endpoint's settings."_s.arg(header.key().left(64))));
        }
        // Refused when saved already; repeated here so that no stored value, old or edited, can forge a signature.
        if (!values::isReservedHeader(header.key()))
            target.headers.append({name, value});
    }
    for (const auto &[name, value] : std::as_const(target.headers))
        target.loggedHeaders.append({name, loggedValue(name, value)});
    return target;
}

core::Result<WebhookRequest> buildWebhookRequest(const WebhookTarget &target, const core::SecretString &current,
                                                 const core::SecretString &previous, const WebhookMessage &message,
                                                 core::TimeMs now)
{
    if (current.isEmpty()) {
        return core::fail(unusable(u"secret_missing"_s, u"The endpoint has no signing secret"_s,
                                   u"The vault does not hold it any more. Rotate the endpoint's secret to make a new "
                                   "one."_s));
    }
    const qint64 timestamp = now / 1000;
    const auto signature =
        standardSignatureHeader({current.reveal(), previous.reveal()}, message.eventId, timestamp, message.payload);
    if (!signature)
        return core::fail(signature.error());

    const QByteArray timestampText = QByteArray::number(timestamp);
    WebhookRequest request;
    request.headers = {
        {"Content-Type"_ba, "application/json"_ba},
        {"User-Agent"_ba, "CalltTone-Webhooks/" CALLTTONE_VERSION ""_ba},
        {"Accept"_ba, "*/*"_ba},
        {"X-Webhook-Signature"_ba, guideSignature(current.reveal(), message.payload)},
        {"X-Webhook-Timestamp"_ba, timestampText},
        {"X-Webhook-Event"_ba, message.eventName},
        {"X-Webhook-Attempt"_ba, QByteArray::number(message.attempt)},
        {"X-Webhook-Id"_ba, message.eventId},
        {"webhook-id"_ba, message.eventId},
        {"webhook-timestamp"_ba, timestampText},
        {"webhook-signature"_ba, *signature},
    };
    request.loggedHeaders.reserve(request.headers.size() + target.loggedHeaders.size() + 2);
    request.loggedHeaders.append({"Host"_ba, target.host});
    request.loggedHeaders.append(request.headers);
    request.loggedHeaders.append(target.loggedHeaders);
    request.loggedHeaders.append({"Content-Length"_ba, QByteArray::number(message.payload.size())});
    request.headers.append(target.headers);
    return request;
}

} // namespace callttone::delivery
