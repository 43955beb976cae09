// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/store/event_log.h"
#include "models/values/error_class.h"
#include "models/values/vendor_request.h"

#include <optional>

namespace callttone::values {
struct CallEvent;
}

namespace callttone::delivery {

/// What came of one try to deliver through a connector.
enum class ConnectorVerdict {
    Done,      ///< it is at the vendor
    Wait,      ///< too early: something that belongs to it is not known yet. No attempt, no try is used up
    Retry,     ///< nothing lasting: the vendor is down, the network is, an answer was lost. By the schedule
    Limited,   ///< the vendor wants fewer requests; its whole destination rests that long, no try is used up
    Reconnect, ///< its whole destination waits until it is connected again
    Repair,    ///< its whole destination waits until somebody changed the configuration, or something at the vendor
    Refused,   ///< this one is refused for what it holds; others go on
};

struct ConnectorReport
{
    ConnectorVerdict verdict = ConnectorVerdict::Done;
    QString summary = {}; ///< "Call logged on Ann Lee"; of a failure: its title
    QString problem = {}; ///< what happened, why, what to do; empty with Done
    values::ErrorClass errorClass = values::ErrorClass::None;
    std::optional<int> code = {};      ///< HTTP status of the deciding answer
    std::optional<qint64> waitMs = {}; ///< the vendor or the connector said how long
    QList<values::VendorRequest> requests = {};
};

/// What a vendor takes at once from one destination.
struct ConnectorPace
{
    int atOnce = 1; ///< deliveries; those of one call are always made one after the other
};

/// The integrations that get events after they happened, as the scheduler sees them. Implemented over connections by
/// app/integrations; nothing here knows a vendor.
class ConnectorBook
{
public:
    virtual ~ConnectorBook() = default;

    /// Destinations that may have something waiting, connected now or not.
    [[nodiscard]] virtual QStringList destinations() const = 0;
    /// Where `event` goes: the connected integrations that want it. From any thread; waits for nothing.
    [[nodiscard]] virtual QList<store::Route> routesFor(const values::CallEvent &event) const = 0;
    [[nodiscard]] virtual ConnectorPace paceOf(const QString &destId) const = 0;
    /// Makes one delivery, or finds it made. Blocks for as long as vendors take, at most about a minute; many threads
    /// may be in it.
    [[nodiscard]] virtual ConnectorReport deliver(const store::ClaimedDelivery &claimed) = 0;
    /// From now on deliver() ends soon: requests under way are given up.
    virtual void giveUp() = 0;
};

} // namespace callttone::delivery
