// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/delivery.h"
#include "models/values/vendor_request.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace callttone::values {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>; ///< in wire order, names as sent

/// Who asked for an attempt.
enum class AttemptTrigger { Schedule, Manual, Test };
[[nodiscard]] QString wireName(AttemptTrigger trigger); ///< "schedule" | "manual" | "test"
[[nodiscard]] AttemptTrigger attemptTriggerFromWire(QStringView wire);

/// In microseconds: dns, connect and tls are what that part alone took (0 = did not happen, or the connection was
/// reused); firstByte and total count from the attempt's beginning.
struct AttemptTimings
{
    qint64 dnsUs = 0;
    qint64 connectUs = 0;
    qint64 tlsUs = 0;
    qint64 firstByteUs = 0;
    qint64 totalUs = 0;
};

/// Whether the bytes sent still verify against the secret the endpoint has.
enum class SignatureState { Verified, Mismatch, SecretRotated, Unknown };
[[nodiscard]] QString wireName(SignatureState state); ///< "verified" | "mismatch" | "secret_rotated" | "unknown"
[[nodiscard]] SignatureState signatureStateFromWire(QStringView wire);

/// One try of one delivery, with all a support person needs to see what was said by whom.
struct DeliveryAttempt
{
    QString id;     ///< "att_…"
    int number = 0; ///< 1 is the first
    AttemptTrigger trigger = AttemptTrigger::Schedule;
    core::TimeMs startedAt = 0;
    QString url;               ///< user info removed
    HeaderList requestHeaders; ///< sensitive values replaced by "[redacted]"
    std::optional<int> code;
    HeaderList responseHeaders;
    QByteArray responseBody;  ///< at most 64 KiB
    qint64 responseBytes = 0; ///< received before we stopped reading
    bool responseTruncated = false;
    QString remoteIp;
    QString tlsVersion;
    AttemptTimings timings;
    ErrorClass errorClass = ErrorClass::None;           ///< None = delivered
    QString errorDetail;                                ///< the library's own words, redacted
    SignatureState signature = SignatureState::Unknown; ///< computed when read
    // Of connectors, which may ask a vendor several things in one attempt; `url` and `code` are the last one's.
    QString summary; ///< what was done, or the failure in a few words
    QString problem; ///< what happened, why, what to do; empty when delivered, and for webhooks
    QList<VendorRequest> requests;

    [[nodiscard]] bool succeeded() const { return errorClass == ErrorClass::None; }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeliveryAttempt fromJson(const QJsonObject &object);
};

/// GET /deliveries/{id}.
struct DeliveryDetail
{
    Delivery delivery;
    QByteArray payload;              ///< the bytes signed, stored and sent
    QList<DeliveryAttempt> attempts; ///< oldest first
    QString secretHint;              ///< last four characters of the current secret

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static DeliveryDetail fromJson(const QJsonObject &object);
};

/// Headers as JSON `[["name","value"],…]`, which keeps order and repeats; bytes outside UTF-8 come out replaced.
[[nodiscard]] QJsonArray headersToJson(const HeaderList &headers);
[[nodiscard]] HeaderList headersFromJson(const QJsonArray &array);

} // namespace callttone::values
