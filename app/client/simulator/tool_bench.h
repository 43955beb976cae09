// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/client/simulator/scripted_call.h"

#include <functional>

class QObject;

namespace callttone::client {

/// A tool call about to begin.
struct ToolStart
{
    QString tool;
    QString title;       ///< English source text, context "Integration"; empty when nobody offers the tool
    QString integration; ///< empty when nobody offers the tool
    QJsonObject arguments;
    double atSeconds = 0;
    bool sample = false; ///< nobody is asked: the service offers no such tool
};

/// The tools of the service, as a simulated agent has them: asked for once in a run, invoked as a real one would.
/// Whatever goes wrong is an answer that says so.
class ToolBench
{
public:
    /// `api` outlives the bench.
    explicit ToolBench(ApiClient &api)
        : m_api(api)
    {}

    /// At the beginning of a run. Without `mayWrite` tools that write only rehearse, and are answered with samples.
    void reset(bool mayWrite);

    /// What a step comes down to with the tools there are.
    struct Plan
    {
        ToolUse use;
        std::optional<values::ToolInfo> info; ///< none: the sample stands for it
        bool dryRun = false;
        ToolStart start;
    };
    /// Calls back once, unless `context` has gone; `then` may run before this returns.
    /// `call` lives as long as the context.
    void plan(ScriptedCall &call, const ScriptedTool &tool, double atSeconds, QObject *context,
              std::function<void(const Plan &)> then);
    void run(ScriptedCall &call, const ScriptedTool &tool, const Plan &plan, QObject *context,
             std::function<void(const ToolReport &)> then);

private:
    [[nodiscard]] Plan planned(ScriptedCall &call, const ScriptedTool &tool, double atSeconds) const;

    ApiClient &m_api;
    std::optional<QList<values::ToolInfo>> m_offered;
    bool m_mayWrite = true;
};

} // namespace callttone::client
