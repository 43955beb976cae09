// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/script_template.h"
#include "app/client/simulator/script_values.h"
#include "app/core/clock.h"
#include "app/core/result.h"
#include "models/values/event_type.h"

#include <QByteArray>

#include <variant>

namespace callttone::client {

struct ScriptedEvent
{
    values::EventType type = values::EventType::CallStarted;
    QJsonObject fields; ///< template of the members beyond those that every event of the call has
};

struct ScriptedTurn
{
    QString role;    ///< "agent" | "caller"
    QJsonValue text; ///< template
};

/// A tool by its name, with the template of what it is told. Arguments that the offered tool's schema does not list are
/// left out, so that one script serves tools that want different things.
struct ToolUse
{
    QString tool;
    QJsonObject arguments;
};

/// What stands for the answer while no such tool is offered, or nothing may be written.
struct SampleAnswer
{
    QJsonObject result;   ///< template
    QJsonValue text;      ///< template of the line that the agent can say; may be Undefined
    QJsonObject error;    ///< {class, code, message, spoken}; empty: it went well
    QJsonValue latencyMs; ///< template
};

struct ScriptedTool
{
    QString as;          ///< under which name later steps find the answer
    QList<ToolUse> uses; ///< the first that the service offers is invoked
    SampleAnswer sample;
    QJsonValue otherwise; ///< what the agent says when it fails; Undefined: what the answer suggests, "": nothing
};

/// One thing of a script, at its time.
struct ScriptStep
{
    double atSeconds = 0; ///< since the call began
    Conditions when;      ///< it is passed over unless they hold when its time has come
    std::variant<ScriptedEvent, ScriptedTurn, ScriptedTool> what;
    QString pointer; ///< where it stands in the script: "/events/2"
};

/// A call to play, read from JSON:
///   {"name","title","summary","direction":"inbound|outbound","agents":[{"id","name"},…],"businessNumber":"+1…",
///    "choices":{name:[alternative,…]},
///    "events":[{"event","atSeconds","fields":{…},"when"?},…],
///    "turns":[{"role":"agent|caller","atSeconds","text","when"?},…],
///    "tools":[{"as","atSeconds","use":[{"tool","arguments":{…}},…],
///              "sample":{"result":{…},"text"?,"latencyMs"?,"error"?},"otherwise"?,"when"?},…]}
/// Each list stands in order of time; together they are the call. See script_template.h for what texts, `fields`,
/// `arguments`, samples and `choices` may hold, and Condition for "when". Ids, times, numbers and agent are filled in
/// by the run, and with "turns" the transcript and tool calls of transcript.ready: what was said and invoked, not what
/// was planned. A turn with a placeholder that has nothing to stand for is passed over.
///
/// Placeholders that every script has: agent.id, agent.name, callerNumber (the other party's), and for the next two
/// working days day1 and day2: date "2026-02-19", weekday, short "Thu 19 Feb", long "Thursday, February 19". From a
/// tool step on there are, under its "as", the members of the tool's result, and
///   ok      whether it did what was asked
///   sample  whether the sample stood for the tool, so nothing happened anywhere
///   text    one line that the agent can say
///   error   {class, code, message, spoken}, only when it failed
///   tries   how often a step of this name was invoked
/// A later step of the same name takes the place of the earlier one's answer.
struct CallScript
{
    QString name;
    QString title;
    QString summary;
    QString direction;
    QString businessNumber;
    Alternatives choices;    ///< the script's own and "agent"
    QList<ScriptStep> steps; ///< in order of time, the first is call.started at 0, the last an event

    [[nodiscard]] double lengthSeconds() const { return steps.last().atSeconds; }
    [[nodiscard]] QJsonArray agents() const;
    /// Whether transcript.ready is composed of what was said.
    [[nodiscard]] bool hasTurns() const;

    /// `origin` says in errors where the text came from. Each error names its place: line and column when it is not
    /// JSON, else a pointer such as /turns/2/text.
    [[nodiscard]] static core::Result<CallScript> fromJson(const QByteArray &json, const QString &origin);
};

/// What a run gets without the script's doing, each with one alternative.
[[nodiscard]] Alternatives builtInValues(const QString &counterpart, core::TimeMs now);

} // namespace callttone::client
