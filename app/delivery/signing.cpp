// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/signing.h"

#include "app/core/ids.h"
#include "app/delivery/hmac.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

constexpr QByteArrayView secretPrefix("whsec_");
constexpr int secretBytes = 24;

core::Result<QByteArray> keyOf(QByteArrayView secret)
{
    const QByteArrayView encoded = secret.startsWith(secretPrefix) ? secret.sliced(secretPrefix.size()) : secret;
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(encoded.data(), encoded.size()),
                                                        QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Validation,
                           .code = u"secret_not_base64"_s,
                           .title = u"The signing secret cannot be used"_s,
                           .detail = u"What follows whsec_ must be base64. Rotate the secret, or paste it whole."_s});
    }
    return decoded.decoded;
}

QByteArray signWithKey(QByteArrayView key, QByteArrayView id, qint64 timestampSeconds, QByteArrayView body)
{
    return "v1,"_ba + hmacSha256(key, {id, ".", QByteArray::number(timestampSeconds), ".", body}).toBase64();
}

} // namespace

core::SecretString newWebhookSecret()
{
    return core::SecretString(secretPrefix.toByteArray() + core::randomBytes(secretBytes).toBase64());
}

QByteArray guideSignature(QByteArrayView secret, QByteArrayView body)
{
    return hmacSha256(secret, {body}).toHex();
}

bool verifyGuideSignature(QByteArrayView secret, QByteArrayView body, QByteArrayView signature)
{
    return equalInConstantTime(guideSignature(secret, body), signature);
}

core::Result<QByteArray> standardSignature(QByteArrayView secret, QByteArrayView id, qint64 timestampSeconds,
                                           QByteArrayView body)
{
    return keyOf(secret).map([&](const QByteArray &key) { return signWithKey(key, id, timestampSeconds, body); });
}

core::Result<QByteArray> standardSignatureHeader(std::initializer_list<QByteArrayView> secrets, QByteArrayView id,
                                                 qint64 timestampSeconds, QByteArrayView body)
{
    QByteArray header;
    for (const QByteArrayView secret : secrets) {
        if (secret.isEmpty())
            continue;
        auto signature = standardSignature(secret, id, timestampSeconds, body);
        if (!signature)
            return signature;
        header += (header.isEmpty() ? ""_ba : " "_ba) + *signature;
    }
    return header;
}

bool verifyStandardSignature(QByteArrayView secret, QByteArrayView id, qint64 timestampSeconds, QByteArrayView body,
                             QByteArrayView header)
{
    const auto expected = standardSignature(secret, id, timestampSeconds, body);
    if (!expected)
        return false;
    bool found = false; // every candidate is compared, so the duration does not tell which one matched
    const QByteArray list = header.toByteArray();
    for (const QByteArray &candidate : list.split(' '))
        found |= equalInConstantTime(*expected, candidate);
    return found;
}

bool isFreshTimestamp(qint64 timestampSeconds, core::TimeMs now)
{
    // compared in seconds: a hostile timestamp times 1000 would overflow
    const qint64 nowSeconds = now / 1000;
    constexpr qint64 tolerance = timestampToleranceMs / 1000;
    return timestampSeconds >= nowSeconds - tolerance && timestampSeconds <= nowSeconds + tolerance;
}

} // namespace callttone::delivery
