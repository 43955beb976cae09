// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/call_event.h"
#include "models/values/tool_call.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace callttone::store {
class Database;
}

namespace callttone::tools {

class ToolSource;

struct ToolRequest
{
    QString tool;
    QString callId; ///< empty outside of a call: then nothing is recognised as a repeat
    QString agentId;
    QJsonObject arguments;
    bool dryRun = false;
};

struct ExecutorOptions
{
    int workers = 64; ///< callers do not wait in line; vendors' limits are the vendors' to state
    int restAfterFailures = 3;
    int restWithinMs = 60'000;
    int restForMs = 20'000;
};

struct ExecutorParts
{
    store::Database &database;
    ToolSource &source;
    const core::Clock &clock;
    /// Hands on an event that a tool caused (appointment.booked); called on a worker, answers whether it was accepted.
    std::function<bool(const QByteArray &event)> publish;
    ExecutorOptions options = {};
};

/// Runs tools for agents during calls: checks the arguments, keeps the time limits, sees to it that a repeated booking
/// is one booking, and logs. Thread-safe; futures finish on worker threads, each by the tool's hard limit.
class ToolExecutor
{
public:
    explicit ToolExecutor(ExecutorParts parts);
    ~ToolExecutor(); ///< stop()
    Q_DISABLE_COPY_MOVE(ToolExecutor)

    /// Looks up what earlier runs left open, then goes on doing so for what times out.
    void start();
    /// Lets calls under way finish for at most `drainMs`; then they stop waiting for their vendors. What was sent by
    /// then and not answered is looked up after the next start.
    void stop(int drainMs = 2'000);

    template<typename T> using Reply = QFuture<core::Result<T>>;

    /// Those that agents get in that call, or with an empty id in the next one; `all` adds the ones switched off.
    [[nodiscard]] Reply<QList<values::ToolInfo>> list(bool all, const QString &callId = {});
    /// What the vendor could not or would not do is an answer, with ok false. Errors: NotFound for a name nobody knows,
    /// Forbidden "plan_required", Validation (with pointers below /arguments) before anybody was asked.
    [[nodiscard]] Reply<values::ToolCall> invoke(ToolRequest request);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callttone::tools
