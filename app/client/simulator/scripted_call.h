// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/call_script.h"
#include "models/values/tool_call.h"

#include <QRandomGenerator>

namespace callttone::client {

/// One event, ready to post.
struct PlannedEvent
{
    values::EventType type = values::EventType::CallStarted;
    QString id; ///< "evt_…", fresh
    double atSeconds = 0;
    core::TimeMs occurredAt = 0;
    QByteArray payload; ///< JSON text
};

[[nodiscard]] bool endsCall(values::EventType type);

struct SpokenTurn
{
    QString role; ///< "agent" | "caller"
    QString text;
    double atSeconds = 0;
};

/// A tool call that has come to an end.
struct ToolReport
{
    values::ToolCall call; ///< without an id when the sample stood for a tool that nobody offers
    QString title;         ///< English source text, context "Integration"; empty when nobody offers the tool
    double atSeconds = 0;  ///< when it began
    bool sample = false;   ///< nothing happened anywhere: what it answered is the script's sample
};

/// One run of a script: picks made, tempo chosen, ids and times filled in. Each step is rendered when its time has
/// come, because what it says may depend on what tools answered before.
class ScriptedCall
{
public:
    QString callId;
    QString agentId;
    QString agentName;
    QString direction;
    QString counterpart; ///< the other party's number, from the range that is never assigned (555-01xx)
    core::TimeMs startedAt = 0;

    ScriptedCall() = default;
    /// `now` is when the run begins, `speed` how much faster than life it goes (0 = all at once). Played faster, the
    /// call began so long ago that its last event happens at the very moment it is posted: durations stay those of the
    /// script, and no event lies in the future. `wantedAgent` empty, or none of the script's: any of them.
    ScriptedCall(CallScript script, QRandomGenerator &random, core::TimeMs now, double speed = 1,
                 const QString &wantedAgent = {});

    [[nodiscard]] const QList<ScriptStep> &steps() const { return m_script.steps; }
    [[nodiscard]] double lengthSeconds() const { return momentOf(m_script.steps.last()); }
    /// The step's time in this run.
    [[nodiscard]] double momentOf(const ScriptStep &step) const;
    /// Whether it happens, as things stand.
    [[nodiscard]] bool comesTo(const ScriptStep &step) const { return holds(step.when, m_values); }
    /// Whether it happens, and all it depends on is known already.
    [[nodiscard]] bool isSure(const ScriptStep &step) const;

    // Each may be asked once, in order; `atSeconds` is when it really happens.

    [[nodiscard]] PlannedEvent event(const ScriptedEvent &event, double atSeconds, core::TimeMs now);
    /// Nothing when there is nothing to say.
    [[nodiscard]] std::optional<SpokenTurn> say(const ScriptedTurn &turn, double atSeconds);
    [[nodiscard]] QJsonObject argumentsOf(const ToolUse &use);
    /// The tool's sample, as if it had been invoked.
    [[nodiscard]] ToolReport sampleOf(const ScriptedTool &tool, const ToolUse &use, double atSeconds);
    /// From here on steps find the answer. Gives what the agent says when it failed.
    [[nodiscard]] std::optional<SpokenTurn> answered(const ScriptedTool &tool, const ToolReport &report,
                                                     double atSeconds);
    /// A call.ended for a run that is stopped halfway, so that the call does not stay live for ever.
    [[nodiscard]] PlannedEvent hangUp(double atSeconds, core::TimeMs now) const;

private:
    [[nodiscard]] QJsonValue filled(const QJsonValue &value);
    [[nodiscard]] std::optional<SpokenTurn> said(const QString &role, const QString &text, double atSeconds);
    void addWhatHappened(QJsonObject &members) const;

    CallScript m_script;
    QRandomGenerator m_random;
    double m_tempo = 1;
    Picks m_values;       ///< what was picked, and the answers of tools
    QJsonObject m_common; ///< members that every event of the call has
    QList<SpokenTurn> m_said;
    QList<ToolReport> m_invoked;
};

} // namespace callttone::client
