// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/call_rehearsal.h"

#include "app/client/simulator/tool_record.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

ToolReport failed(ToolReport report)
{
    report.call.ok = false;
    report.call.result = {};
    report.call.text.clear();
    report.call.problem = problemOf({.kind = core::ErrorKind::Unavailable, .title = u"It cannot be reached"_s}, true);
    return report;
}

} // namespace

RehearsedCall rehearsed(const CallScript &script, QRandomGenerator &random, core::TimeMs now, double speed,
                        Rehearsal how)
{
    RehearsedCall run{ScriptedCall(script, random, now, speed), {}, {}, {}};
    ScriptedCall &call = run.call;
    for (const ScriptStep &step : script.steps) {
        if (!call.comesTo(step))
            continue;
        const double at = call.momentOf(step);
        if (const auto *event = std::get_if<ScriptedEvent>(&step.what)) {
            run.events.append({call.event(*event, at, now), step.pointer});
        } else if (const auto *turn = std::get_if<ScriptedTurn>(&step.what)) {
            if (const auto said = call.say(*turn, at))
                run.turns.append(*said);
        } else if (const auto *tool = std::get_if<ScriptedTool>(&step.what)) {
            const ToolReport sample = call.sampleOf(*tool, tool->uses.first(), at);
            run.tools.append(how == Rehearsal::ToolsWork ? sample : failed(sample));
            if (const auto said = call.answered(*tool, run.tools.last(), at))
                run.turns.append(*said);
        }
    }
    return run;
}

} // namespace callttone::client
