// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/delivery_status.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

constexpr std::array table{
    DeliveryStatusInfo{DeliveryStatus::Pending, "pending"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Waiting"), "clock",
                       "neutral", false},
    DeliveryStatusInfo{DeliveryStatus::Sending, "sending"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Sending"), "clock",
                       "info", false},
    DeliveryStatusInfo{DeliveryStatus::Retrying, "retrying"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Retrying"),
                       "retry", "warn", false},
    DeliveryStatusInfo{DeliveryStatus::Delivered, "delivered"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Delivered"),
                       "check", "success", true},
    DeliveryStatusInfo{DeliveryStatus::Failed, "failed"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Failed"), "x", "error",
                       true},
    DeliveryStatusInfo{DeliveryStatus::Cancelled, "cancelled"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Cancelled"),
                       "minus", "neutral", true},
    DeliveryStatusInfo{DeliveryStatus::Skipped, "skipped"_L1, QT_TRANSLATE_NOOP("DeliveryStatus", "Skipped"), "pause",
                       "neutral", true},
};

} // namespace

std::span<const DeliveryStatusInfo> allDeliveryStatuses()
{
    return table;
}

const DeliveryStatusInfo &infoOf(DeliveryStatus status)
{
    return table[size_t(status)]; // the table is in enum order; a unit test keeps it so
}

QString describe(DeliveryStatus status)
{
    return QCoreApplication::translate("DeliveryStatus", infoOf(status).word);
}

std::optional<DeliveryStatus> deliveryStatusFromWire(QStringView wire)
{
    for (const DeliveryStatusInfo &info : table) {
        if (wire == info.wire)
            return info.status;
    }
    return std::nullopt;
}

} // namespace callttone::values
