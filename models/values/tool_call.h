// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/tool.h"
#include "models/values/vendor_request.h"

#include <QList>
#include <QUrlQuery>

namespace callttone::values {

/// Where the time of a tool call went, in milliseconds. What is left of the total is the engine's own.
struct ToolTimings
{
    double totalMs = 0;
    double queueMs = 0;   ///< waiting for a worker
    double networkMs = 0; ///< in requests to the vendor
    bool operator==(const ToolTimings &) const = default;
};

/// A tool call in the log: GET /tool-calls, and in full what POST /tools/{name}/invoke answered.
struct ToolCall
{
    QString id;   ///< "tcl_…"
    QString tool; ///< name
    QString integration;
    QString callId;  ///< empty outside of a call
    QString agentId; ///< empty when the platform did not say
    core::TimeMs at = 0;
    QJsonObject arguments;
    bool dryRun = false;
    bool replayed = false; ///< answered from the ledger: the same call had done it before
    bool ok = false;
    QJsonObject result;
    QString text; ///< one line that the agent can say
    std::optional<ToolProblem> problem = {};
    ToolTimings timings;
    /// For bookings: {"business": "2026-02-19T14:30:00-06:00", "businessZone", "caller", "callerZone", "utc", "stored",
    /// "note"?}, the same moment as each side writes it. `stored` is the vendor's own text.
    QJsonObject times;
    QList<VendorRequest> requests = {}; ///< in the detail only

    /// {id, ok, result, text, error?, latencyMs, replayed, …}: what the contract says of an invocation, and the rest.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ToolCall fromJson(const QJsonObject &object);
    bool operator==(const ToolCall &) const = default;
};

/// What GET /tool-calls is asked. Empty members do not filter.
struct ToolCallFilter
{
    QString tool;
    QString integration;
    QString callId;
    std::optional<bool> ok = {};
    std::optional<core::TimeMs> from = {};
    std::optional<core::TimeMs> to = {};

    [[nodiscard]] QUrlQuery toQuery() const;
    /// Validation names the parameter.
    [[nodiscard]] static core::Result<ToolCallFilter> fromQuery(const QUrlQuery &query);
};

} // namespace callttone::values
