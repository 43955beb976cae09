// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/vendor_request.h"

#include <QList>

namespace callttone::values {

/// What was lately said to a server and answered, for one purpose: GET /integrations/{id}/wire, newest first.
struct WireExchange
{
    core::TimeMs at = 0;
    QString purpose; ///< "connect" | "test" | "call_start" | "tool" | "list_changed" | "watch"
    QString callId;  ///< empty outside of a call
    QString title;   ///< the tool's name, the revision that was agreed on, or what went wrong
    bool ok = true;
    QList<VendorRequest> requests = {};

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static WireExchange fromJson(const QJsonObject &object);
    bool operator==(const WireExchange &) const = default;
};

} // namespace callttone::values
