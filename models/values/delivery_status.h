// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// Where a delivery stands. Pending and Retrying wait for `nextAttemptAt`; Sending is leased by an engine right now.
enum class DeliveryStatus {
    Pending,   ///< accepted, first attempt not made
    Sending,   ///< an attempt is under way
    Retrying,  ///< failed so far, another attempt is scheduled
    Delivered, ///< terminal: 2xx
    Failed,    ///< terminal: attempts used up, or the answer forbids more
    Cancelled, ///< terminal: a person stopped it
    Skipped,   ///< terminal: never attempted, `reason` says why (endpoint disabled or deleted)
};

struct DeliveryStatusInfo
{
    DeliveryStatus status;
    QLatin1StringView wire;
    const char *word; ///< source text for translation, context "DeliveryStatus"
    const char *icon; ///< glyph of the pill; a status never shows by colour alone
    const char *tone; ///< theme tone: success, warn, error, info, neutral
    bool terminal;
};

[[nodiscard]] std::span<const DeliveryStatusInfo> allDeliveryStatuses();
[[nodiscard]] const DeliveryStatusInfo &infoOf(DeliveryStatus status);
[[nodiscard]] inline QString wireName(DeliveryStatus status)
{
    return infoOf(status).wire;
}
[[nodiscard]] QString describe(DeliveryStatus status); ///< translated word
[[nodiscard]] std::optional<DeliveryStatus> deliveryStatusFromWire(QStringView wire);

} // namespace callttone::values
