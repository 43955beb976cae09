// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/scripted_call.h"

#include "app/client/simulator/event_payload.h"
#include "app/client/simulator/tool_record.h"
#include "app/core/ids.h"
#include "app/core/time_format.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

/// 555-0100 to 555-0199 are set aside for fiction in every North American area code.
QString fictionalNumber(QRandomGenerator &random)
{
    static constexpr std::array areaCodes{512, 737, 830, 254, 210, 956, 361};
    const int area = areaCodes[size_t(random.bounded(int(areaCodes.size())))];
    const int line = random.bounded(103, 200); // 100 to 102 are the business
    return u"+1"_s + QString::number(area) + u"5550"_s + QString::number(line);
}

core::TimeMs beginning(core::TimeMs now, double lengthSeconds, double speed)
{
    const double saved = speed <= 0 ? lengthSeconds : lengthSeconds - lengthSeconds / speed;
    return now - core::TimeMs(std::max(0.0, saved) * 1000);
}

PlannedEvent planned(values::EventType type, core::TimeMs startedAt, double atSeconds, core::TimeMs now,
                     QJsonObject members)
{
    PlannedEvent event{type, core::newId(u"evt", now), atSeconds, startedAt + core::TimeMs(atSeconds * 1000), {}};
    members.insert(u"event"_s, values::wireName(type));
    members.insert(u"id"_s, event.id);
    members.insert(u"occurredAt"_s, core::toRfc3339(event.occurredAt));
    event.payload = eventPayloadText(members);
    return event;
}

void insertAll(QJsonObject &into, const QJsonObject &from)
{
    for (auto member = from.constBegin(); member != from.constEnd(); ++member)
        into.insert(member.key(), member.value());
}

/// What the end of a call says about it is true of every later event too, as in the guide's flat payload.
QJsonObject factsOfEnd(const QJsonObject &end, core::TimeMs endedAt, double atSeconds)
{
    QJsonObject facts{{u"endedAt"_s, core::toRfc3339(endedAt)},
                      {u"durationSeconds"_s, end.value("durationSeconds"_L1).toInt(int(std::lround(atSeconds)))}};
    if (end.contains("status"_L1))
        facts.insert(u"status"_s, end.value("status"_L1));
    return facts;
}

QJsonValue agentOf(const CallScript &script, const QString &wanted, const QJsonValue &otherwise)
{
    const QJsonArray agents = script.agents();
    for (const QJsonValue &agent : agents) {
        if (!wanted.isEmpty() && agent["id"_L1].toString() == wanted)
            return agent;
    }
    return otherwise;
}

} // namespace

bool endsCall(values::EventType type)
{
    return type == values::EventType::CallEnded || type == values::EventType::CallFailed;
}

ScriptedCall::ScriptedCall(CallScript script, QRandomGenerator &random, core::TimeMs now, double speed,
                           const QString &wantedAgent)
    : callId(u"call_"_s + QString::fromLatin1(core::randomBytes(6).toHex()))
    , direction(script.direction)
    , m_script(std::move(script))
    , m_random(random.generate())
    , m_tempo(0.85 + m_random.generateDouble() * 0.35)
{
    counterpart = fictionalNumber(m_random);
    startedAt = beginning(now, lengthSeconds(), speed);
    m_values = pickOne(builtInValues(counterpart, now), m_random);
    Picks picked = pickOne(m_script.choices, m_random);
    picked.insert(u"agent"_s, agentOf(m_script, wantedAgent, picked.value("agent"_L1)));
    insertAll(m_values, filled(picked).toObject());

    const QJsonObject agent = m_values.value("agent"_L1).toObject();
    agentId = agent.value("id"_L1).toString();
    agentName = agent.value("name"_L1).toString();
    const bool inbound = direction == "inbound"_L1;
    m_common = {{u"callId"_s, callId},
                {u"direction"_s, direction},
                {u"status"_s, u"in-progress"_s},
                {u"fromNumber"_s, inbound ? counterpart : m_script.businessNumber},
                {u"toNumber"_s, inbound ? m_script.businessNumber : counterpart},
                {u"agentId"_s, agentId},
                {u"agentName"_s, agentName},
                {u"startedAt"_s, core::toRfc3339(startedAt)}};
}

double ScriptedCall::momentOf(const ScriptStep &step) const
{
    return std::round(step.atSeconds * m_tempo * 10) / 10;
}

bool ScriptedCall::isSure(const ScriptStep &step) const
{
    const bool known = std::all_of(step.when.begin(), step.when.end(), [this](const Condition &condition) {
        return m_values.contains(condition.path.section(u'.', 0, 0));
    });
    return known && comesTo(step);
}

QJsonValue ScriptedCall::filled(const QJsonValue &value)
{
    return rendered(value, m_values, m_tempo, m_random);
}

PlannedEvent ScriptedCall::event(const ScriptedEvent &event, double atSeconds, core::TimeMs now)
{
    const QJsonObject fields = filled(event.fields).toObject();
    if (endsCall(event.type))
        insertAll(m_common, factsOfEnd(fields, startedAt + core::TimeMs(atSeconds * 1000), atSeconds));
    QJsonObject members = m_common;
    insertAll(members, fields);
    if (event.type == values::EventType::TranscriptReady && m_script.hasTurns())
        addWhatHappened(members);
    return planned(event.type, startedAt, atSeconds, now, members);
}

std::optional<SpokenTurn> ScriptedCall::say(const ScriptedTurn &turn, double atSeconds)
{
    if (!canRender(turn.text, m_values))
        return std::nullopt;
    return said(turn.role, filled(turn.text).toString(), atSeconds);
}

std::optional<SpokenTurn> ScriptedCall::said(const QString &role, const QString &text, double atSeconds)
{
    if (text.isEmpty())
        return std::nullopt;
    m_said.append({role, text, atSeconds});
    return m_said.last();
}

QJsonObject ScriptedCall::argumentsOf(const ToolUse &use)
{
    return filled(use.arguments).toObject();
}

ToolReport ScriptedCall::sampleOf(const ScriptedTool &tool, const ToolUse &use, double atSeconds)
{
    ToolReport report;
    report.atSeconds = atSeconds;
    report.sample = true;
    report.call.tool = use.tool;
    report.call.callId = callId;
    report.call.agentId = agentId;
    report.call.at = startedAt + core::TimeMs(atSeconds * 1000);
    report.call.arguments = argumentsOf(use);
    report.call.timings.totalMs = filled(tool.sample.latencyMs).toDouble();
    report.call.result = filled(tool.sample.result).toObject();
    report.call.ok = tool.sample.error.isEmpty();
    if (!report.call.ok)
        report.call.problem = values::ToolProblem::fromJson(filled(tool.sample.error).toObject());
    // The line may name what the answer holds, as a real tool's does.
    Picks withAnswer = m_values;
    withAnswer.insert(tool.as, answerOf(report, 1));
    if (canRender(tool.sample.text, withAnswer))
        report.call.text = rendered(tool.sample.text, withAnswer, m_tempo, m_random).toString();
    return report;
}

std::optional<SpokenTurn> ScriptedCall::answered(const ScriptedTool &tool, const ToolReport &report, double atSeconds)
{
    const int tries = m_values.value(tool.as)["tries"_L1].toInt() + 1;
    m_values.insert(tool.as, answerOf(report, tries));
    m_invoked.append(report);
    if (report.call.ok)
        return std::nullopt;
    if (!tool.otherwise.isUndefined())
        return say({u"agent"_s, tool.otherwise}, atSeconds);
    const QString suggested = report.call.problem ? report.call.problem->spoken : QString();
    return said(u"agent"_s, suggested.isEmpty() ? report.call.text : suggested, atSeconds);
}

void ScriptedCall::addWhatHappened(QJsonObject &members) const
{
    QJsonArray transcript;
    for (const SpokenTurn &turn : m_said)
        transcript.append(
            QJsonObject{{u"role"_s, turn.role}, {u"text"_s, turn.text}, {u"atSeconds"_s, turn.atSeconds}});
    members.insert(u"transcript"_s, transcript);
    QJsonArray calls;
    for (const ToolReport &report : m_invoked)
        calls.append(recordOf(report));
    if (!calls.isEmpty())
        members.insert(u"toolCalls"_s, calls);
}

PlannedEvent ScriptedCall::hangUp(double atSeconds, core::TimeMs now) const
{
    const QJsonObject end{{u"status"_s, u"completed"_s}, {u"summary"_s, u"The simulation was stopped."_s}};
    QJsonObject members = m_common;
    insertAll(members, end);
    insertAll(members, factsOfEnd(end, startedAt + core::TimeMs(atSeconds * 1000), atSeconds));
    return planned(values::EventType::CallEnded, startedAt, atSeconds, now, members);
}

} // namespace callttone::client
