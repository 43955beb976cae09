// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/event_type.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <optional>

namespace callttone::values {

/// The guide: "Maximum 5 webhook endpoints per organization".
inline constexpr int maxWebhookEndpoints = 5;

/// Names we set ourselves, and hop-by-hop names: a custom header with one of these could forge a signature or
/// desynchronise the connection. In any case spelling.
[[nodiscard]] bool isReservedHeader(const QString &name);

/// How an endpoint fares, from the roll-ups of the last 24 h and its own clock of consecutive failures.
struct EndpointHealth
{
    QString state = QStringLiteral("unused"); ///< unused | healthy | failing | disabled
    qint64 delivered = 0;                     ///< attempts in the last 24 h that succeeded
    qint64 failed = 0;                        ///< attempts in the last 24 h that did not
    qint64 waiting = 0;                       ///< deliveries pending or retrying now
    std::optional<int> p50Ms;
    std::optional<int> p95Ms;
    std::optional<core::TimeMs> failingSince;
    std::optional<core::TimeMs> lastSuccessAt;
    std::optional<core::TimeMs> lastAttemptAt;
    QString lastError; ///< what the last failing attempt met, in words

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static EndpointHealth fromJson(const QJsonObject &object);
};

/// A customer's URL that receives signed events. The signing secret and custom header values are in the vault;
/// here are only their names and the secret's last four characters.
struct WebhookEndpoint
{
    QString id; ///< "we_…"
    QString url;
    QString description;
    QList<EventType> events; ///< never empty once stored
    bool enabled = true;
    QString disabledReason; ///< why the engine switched it off; empty when a person did
    QStringList headerNames;
    QMap<QString, QString> headers; ///< filled on the way in, and out with sensitive values as "[redacted]"
    bool allowPrivateNetwork = false;
    std::optional<int> rateLimitPerSecond;
    QString secretHint;
    std::optional<core::TimeMs> secretRotatedAt;     ///< absent while the first secret is in use
    std::optional<core::TimeMs> previousSecretUntil; ///< a rotation's grace, when one runs
    core::TimeMs createdAt = 0;
    core::TimeMs updatedAt = 0;
    EndpointHealth health;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static WebhookEndpoint fromJson(const QJsonObject &object);
    /// Host and path without scheme and query, as lists show it.
    [[nodiscard]] QString label() const;
};

/// A POST or PATCH body, checked. Only what was given is set.
struct EndpointChanges
{
    std::optional<QString> url;
    std::optional<QString> description;
    std::optional<QList<EventType>> events;
    std::optional<bool> enabled;
    std::optional<QMap<QString, QString>> headers;
    std::optional<bool> allowPrivateNetwork;
    std::optional<std::optional<int>> rateLimitPerSecond; ///< inner nullopt = no limit

    /// Syntax and shape only: http/https URL with a host, known non-empty events, legal header names and values that
    /// do not override ours. Whether the address is allowed is checked after resolving, at each connection.
    [[nodiscard]] static core::Result<EndpointChanges> fromJson(const QJsonObject &object, bool creating);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace callttone::values
