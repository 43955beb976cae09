// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace callttone::values {

/// Why a tool call did not do what was asked: one word for each thing that somebody does about it next.
enum class ToolErrorClass {
    None,
    InvalidArguments, ///< the agent repairs its call; no vendor was asked
    NotAvailable,     ///< not connected, switched off, paused, or not in the plan
    NotConfigured,    ///< something has to be chosen first, such as the calendar
    NeedsReconnect,   ///< the sign-in is gone
    Permission,       ///< the vendor does not allow this with what was granted
    NotFound,         ///< what the call names is not there: a calendar, a contact, a scenario
    SlotTaken,        ///< that time is no longer free
    Refused,          ///< the vendor understood and said no, for a reason of its own
    RateLimited,      ///< the vendor wants fewer requests
    Unavailable,      ///< the vendor or the way to it is down; nothing was changed
    Timeout,          ///< no answer in time; nothing was changed
    OutcomeUnknown,   ///< a write whose answer was lost: it may have happened, and nobody could look yet
    Resting,          ///< not tried, because it failed several times just now
    Internal,         ///< a defect of ours
};

struct ToolErrorClassInfo
{
    ToolErrorClass errorClass;
    QLatin1StringView wire;
    const char *title;  ///< source text, context "ToolError": what a list of tool calls shows
    const char *spoken; ///< what the agent can tell the caller, unless the tool knows better
    bool vendorFails;   ///< counts towards resting the integration
};
[[nodiscard]] std::span<const ToolErrorClassInfo> allToolErrorClasses();
[[nodiscard]] const ToolErrorClassInfo &infoOf(ToolErrorClass errorClass);
[[nodiscard]] ToolErrorClass toolErrorClassFromWire(QStringView wire); ///< Internal for a word we do not know
[[nodiscard]] QString describe(ToolErrorClass errorClass);             ///< translated title

/// How a tool call failed, in the answer's member `error`.
struct ToolProblem
{
    ToolErrorClass errorClass = ToolErrorClass::None;
    QString code;    ///< finer than the class where that helps: "queue_full"; else the class's word
    QString message; ///< for support: what happened, why, what to do next
    QString spoken;  ///< one sentence for the caller
    std::optional<int> retryAfterSeconds = {};

    [[nodiscard]] QJsonObject toJson() const; ///< {class, code, message, spoken, retryAfterSeconds?}
    [[nodiscard]] static ToolProblem fromJson(const QJsonObject &object);
    bool operator==(const ToolProblem &) const = default;
};

/// How a tool fared in the last 24 hours. Replays, dry runs and calls refused before a vendor was asked do not count.
struct ToolStats
{
    qint64 count = 0;
    qint64 errors = 0;
    std::optional<double> p50Ms;
    std::optional<double> p95Ms;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ToolStats fromJson(const QJsonObject &object);
    bool operator==(const ToolStats &) const = default;
};

/// One tool as GET /tools lists it.
struct ToolInfo
{
    QString name;        ///< at most 64 of [a-zA-Z0-9_-]
    QString integration; ///< "gohighlevel"
    QString title;       ///< English source text, context "Integration": "Get Contact"
    QString description; ///< for the language model that decides when to call it
    QJsonObject inputSchema;
    bool readOnly = false;
    bool destructive = false; ///< an MCP server said so
    bool enabled = true;      ///< agents get it; false is listed only when all are asked for
    int timeoutMs = 0;        ///< after which the call is answered, whatever happened
    ToolStats stats;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ToolInfo fromJson(const QJsonObject &object);
    bool operator==(const ToolInfo &) const = default;
};

} // namespace callttone::values
