// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/tool_bench.h"

#include "app/client/on_result.h"
#include "app/client/simulator/tool_record.h"

#include <algorithm>

namespace callttone::client {

void ToolBench::reset(bool mayWrite)
{
    m_offered.reset();
    m_mayWrite = mayWrite;
}

void ToolBench::plan(ScriptedCall &call, const ScriptedTool &tool, double atSeconds, QObject *context,
                     std::function<void(const Plan &)> then)
{
    if (m_offered) {
        then(planned(call, tool, atSeconds));
        return;
    }
    onResult(
        m_api.tools(), context,
        [this, &call, tool, atSeconds, run = std::move(then)](const core::Result<QList<values::ToolInfo>> &answer) {
            // A service that lists none, or may not: samples stand for them, as without any connection.
            m_offered = answer ? *answer : QList<values::ToolInfo>();
            run(planned(call, tool, atSeconds));
        });
}

ToolBench::Plan ToolBench::planned(ScriptedCall &call, const ScriptedTool &tool, double atSeconds) const
{
    Plan plan;
    plan.use = tool.uses.first();
    for (const ToolUse &use : tool.uses) {
        const auto info = std::find_if(m_offered->cbegin(), m_offered->cend(),
                                       [&use](const values::ToolInfo &one) { return one.name == use.tool; });
        if (info == m_offered->cend())
            continue;
        plan.use = use;
        plan.info = *info;
        break;
    }
    plan.dryRun = plan.info && !plan.info->readOnly && !m_mayWrite;
    QJsonObject arguments = call.argumentsOf(plan.use);
    if (plan.info)
        arguments = fitted(arguments, plan.info->inputSchema);
    plan.start = {plan.use.tool,
                  plan.info ? plan.info->title : QString(),
                  plan.info ? plan.info->integration : QString(),
                  arguments,
                  atSeconds,
                  !plan.info};
    return plan;
}

void ToolBench::run(ScriptedCall &call, const ScriptedTool &tool, const Plan &plan, QObject *context,
                    std::function<void(const ToolReport &)> then)
{
    ToolReport sample = call.sampleOf(tool, plan.use, plan.start.atSeconds);
    sample.title = plan.start.title;
    sample.call.integration = plan.start.integration;
    sample.call.arguments = plan.start.arguments;
    sample.call.dryRun = plan.dryRun;
    if (!plan.info) {
        then(sample);
        return;
    }
    onResult(
        m_api.invokeTool(plan.use.tool, {plan.start.arguments, call.callId, call.agentId, plan.dryRun}), context,
        [sample, readOnly = plan.info->readOnly, run = std::move(then)](const core::Result<values::ToolCall> &answer) {
            ToolReport report = sample;
            if (!answer) {
                report.sample = false;
                report.call.ok = false;
                report.call.result = {};
                report.call.text.clear();
                report.call.timings = {};
                report.call.problem = problemOf(answer.error(), readOnly || sample.call.dryRun);
            } else if (sample.call.dryRun && answer->ok) {
                report.call.id = answer->id; // it would have worked: the sample stands for what was not done
                report.call.timings = answer->timings;
            } else {
                report.sample = false;
                report.call = *answer;
                report.call.tool = sample.call.tool;
                if (report.call.arguments.isEmpty())
                    report.call.arguments = sample.call.arguments;
            }
            run(report);
        });
}

} // namespace callttone::client
