// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/core/secret_string.h"

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace callttone::delivery {

/// `whsec_` + base64 of 24 random bytes: strong enough for both schemes, and what npm `standardwebhooks` and `svix`
/// accept as it is.
[[nodiscard]] core::SecretString newWebhookSecret();

/// The guide's X-Webhook-Signature: lower-case hex HMAC-SHA256 of the raw body. The key is the secret as it is shown,
/// `whsec_` included, because that is what the guide's `verifyWebhook` feeds to Node's createHmac.
[[nodiscard]] QByteArray guideSignature(QByteArrayView secret, QByteArrayView body);
[[nodiscard]] bool verifyGuideSignature(QByteArrayView secret, QByteArrayView body, QByteArrayView signature);

/// Standard Webhooks' `v1,<base64>` over `id.timestamp.body`. The key is what the part after `whsec_` decodes to;
/// prefix and padding may be missing, as in the reference libraries. Validation error when it is not base64.
/// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
[[nodiscard]] core::Result<QByteArray> standardSignature(QByteArrayView secret, QByteArrayView id,
                                                         qint64 timestampSeconds, QByteArrayView body);
/// The whole webhook-signature header, "v1,a v1,b" while a rotation's grace lasts. Current secret first; empty ones
/// are passed over.
[[nodiscard]] core::Result<QByteArray> standardSignatureHeader(std::initializer_list<QByteArrayView> secrets,
                                                               QByteArrayView id, qint64 timestampSeconds,
                                                               QByteArrayView body);
/// Whether any signature in the header is this secret's. Says nothing about the age: see isFreshTimestamp.
[[nodiscard]] bool verifyStandardSignature(QByteArrayView secret, QByteArrayView id, qint64 timestampSeconds,
                                           QByteArrayView body, QByteArrayView header);

/// Receivers refuse what is more than five minutes away, past or future, so a captured request cannot be replayed.
inline constexpr qint64 timestampToleranceMs = 5 * 60 * 1000;
[[nodiscard]] bool isFreshTimestamp(qint64 timestampSeconds, core::TimeMs now);

} // namespace callttone::delivery
