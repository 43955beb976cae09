// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "models/values/call.h"

#include <QJsonObject>

#include <chrono>

namespace callttone::tools {

/// How long a tool call may still take, by a clock that nobody can set.
class Deadline
{
public:
    using Steady = std::chrono::steady_clock;
    Deadline(Steady::time_point begin, int softMs, int hardMs)
        : m_begin(begin)
        , m_softMs(softMs)
        , m_hardMs(hardMs)
    {}

    [[nodiscard]] double elapsedMs() const
    {
        return std::chrono::duration<double, std::milli>(Steady::now() - m_begin).count();
    }
    [[nodiscard]] int remainingMs() const { return std::max(0, m_hardMs - int(elapsedMs())); }
    /// Nothing is tried again from here on.
    [[nodiscard]] bool isPastSoft() const { return elapsedMs() >= m_softMs; }
    [[nodiscard]] int hardMs() const { return m_hardMs; }

private:
    Steady::time_point m_begin;
    int m_softMs;
    int m_hardMs;
};

/// One call of a tool, as the tool's functions see it.
struct Invocation
{
    QString id; ///< "tcl_…"
    QString callId;
    QString agentId;
    QJsonObject arguments; ///< valid by the tool's schema
    /// Look, but change nothing: answer what would have been sent.
    bool dryRun = false;
    /// 64 hex digits, the same whenever the same call asks for the same thing again. What ids at vendors are made of.
    QString key;
    core::TimeMs now = 0;
    Deadline deadline;
    /// What is known of the call; only its id when nothing is. Filled in for tools that say so.
    values::Call call = {};
};

} // namespace callttone::tools
