// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/delivery/connectors/call_facts.h"
#include "app/integrations/support/sync_ledger.h"
#include "models/values/event_type.h"

#include <functional>

namespace callttone::integrations {

/// One delivery as a vendor's connector sees it. All references outlive the call.
struct SyncTask
{
    connect::VendorSession &session; ///< paced, recorded, cut off at the attempt's limit
    SyncLedger &ledger;
    values::EventType event = values::EventType::CallEnded;
    QString eventId;
    QJsonObject fields; ///< the event's payload
    /// What is known of its call by now; empty for events without one.
    delivery::CallFacts facts;
    core::TimeMs occurredAt = 0;
    core::TimeMs now = 0;
    /// A person asked for it again (Replay). What can be told apart is not made twice all the same.
    bool isAsked = false;
    bool standIn = false; ///< the vendor is a sandbox
};

/// A connector as its vendor's folder writes it down. Functions run on worker threads and block.
struct VendorConnector
{
    QString integration;
    /// Whether it gets this event with these settings. Must be quick: it is asked before an event is accepted.
    std::function<bool(values::EventType event, const QJsonObject &config)> wants;
    /// Whose records these are, of the connection's facts and settings: portal, org, spreadsheet.
    std::function<QString(const QJsonObject &facts, const QJsonObject &config)> accountOf;
    /// Whether all that belongs to it is known. What is not ready waits until more of its call comes, at most
    /// `waitMs`, and then goes with what there is. Empty: always.
    std::function<bool(values::EventType event, const delivery::CallFacts &facts, const QJsonObject &config)> isReady =
        {};
    std::function<qint64(const QJsonObject &config)> waitMs = {};
    /// Brings the vendor up to what `task.facts` say, or finds it so. Answers what was done, in a few words.
    std::function<SyncResult<QString>(SyncTask &task)> deliver;
    /// Where it goes, for the log: "Slack #calls". Empty: the integration's name.
    std::function<QString(const QJsonObject &facts, const QJsonObject &config)> label = {};
    delivery::ConnectorPace pace = {};
    double requestsPerSecond = 5; ///< over all deliveries, averaged
    int burst = 5;                ///< requests that may go at once after a rest
};

} // namespace callttone::integrations
