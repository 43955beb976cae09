// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace callttone::ingest {

// How voice platforms prove that an event is theirs. All functions want the body's raw bytes, compare in constant time,
// refuse what is older or newer than the tolerance, and fail with kind Unauthorized and one of the codes
// "signature_missing", "signature_malformed", "signature_stale", "signature_mismatch". Errors never quote a secret.

inline constexpr qint64 defaultToleranceMs = 5 * 60 * 1000;
/// ElevenLabs' own SDK lets half an hour pass; as much as a user may allow when their clock or queue needs it.
inline constexpr qint64 maxPastToleranceMs = 30 * 60 * 1000;

/// Retell: `X-Retell-Signature: v=<unix ms>,d=<hex>`, d = HMAC-SHA256(API key, body + the digits of v), nothing
/// between. Exactly five minutes away still passes. Source: Retell SDK, lib/webhook_auth.
[[nodiscard]] core::Result<void> verifyRetell(QByteArrayView apiKey, QByteArrayView body, const QByteArray &header,
                                              core::TimeMs now);

/// ElevenLabs: `ElevenLabs-Signature: t=<unix s>,v0=<hex>`, v0 = HMAC-SHA256(secret, "<t>.<body>").
/// Their SDK accepts any time in the future; we do not. Source: ElevenLabs SDK, wrapper/webhooks.
[[nodiscard]] core::Result<void> verifyElevenLabs(QByteArrayView secret, QByteArrayView body, const QByteArray &header,
                                                  core::TimeMs now, qint64 pastToleranceMs = defaultToleranceMs);

/// The headers Vapi may prove itself with; empty when the request has none of that name.
struct VapiHeaders
{
    QByteArray secret;    ///< X-Vapi-Secret: the shared secret itself
    QByteArray signature; ///< x-signature: hex HMAC-SHA256(secret, "<x-timestamp>.<body>")
    QByteArray timestamp; ///< x-timestamp: seconds or milliseconds, told apart by magnitude
};

/// Vapi signs only when its HMAC credential is configured, and then the signature decides; else the shared secret does.
/// Source: Vapi SDK, HmacAuthenticationPlan with its defaults.
[[nodiscard]] core::Result<void> verifyVapi(QByteArrayView secret, QByteArrayView body, const VapiHeaders &headers,
                                            core::TimeMs now);

} // namespace callttone::ingest
