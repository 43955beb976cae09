// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/delivery_status.h"
#include "models/values/error_class.h"
#include "models/values/event_type.h"

#include <QJsonObject>

#include <optional>

namespace callttone::values {

/// Where a delivery goes. `kind` is "webhook", or the integration's id for what a connector delivers: "slack",
/// "zapier", "google_sheets", "hubspot", "salesforce".
struct Destination
{
    QString kind;
    QString id;    ///< "we_…" for webhooks, else the integration's
    QString label; ///< for people: host and path, "Slack #calls"

    bool operator==(const Destination &) const = default;
};

/// One event on its way to one destination: the row of the delivery log.
struct Delivery
{
    QString id; ///< "dlv_…"
    QString eventId;
    EventType event = EventType::CallStarted;
    QString callId;
    Destination destination;
    DeliveryStatus status = DeliveryStatus::Pending;
    /// For people: why it was skipped or cancelled, what it waits for, or what a connector did ("Call logged on Ann
    /// Lee").
    QString reason;
    std::optional<int> code; ///< HTTP status of the last attempt
    ErrorClass errorClass = ErrorClass::None;
    int tries = 0;
    std::optional<int> latencyMs; ///< total time of the last attempt
    core::TimeMs createdAt = 0;
    core::TimeMs updatedAt = 0;
    std::optional<core::TimeMs> nextAttemptAt;
    std::optional<core::TimeMs> completedAt;
    bool test = false;

    /// What the Code column says: the HTTP status, else the error's short word, else nothing.
    [[nodiscard]] QString codeWord() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Delivery fromJson(const QJsonObject &object);
};

} // namespace callttone::values
