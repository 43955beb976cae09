// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/script_steps.h"

#include "app/client/simulator/scripted_call.h"
#include "models/values/json_read.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

using core::FieldError;
using Errors = QList<FieldError>;

constexpr double longestCallSeconds = 4 * 3600;

/// What a run fills in: a script that states one of these would send two truths.
constexpr std::array reserved{"id"_L1,        "event"_L1,     "callId"_L1,     "direction"_L1,
                              "agentId"_L1,   "agentName"_L1, "fromNumber"_L1, "toNumber"_L1,
                              "startedAt"_L1, "endedAt"_L1,   "occurredAt"_L1};

double readMoment(const QJsonObject &object, double earliest, const QString &pointer, Errors &errors)
{
    const QJsonValue at = object.value("atSeconds"_L1);
    if (!at.isDouble() || at.toDouble() < earliest || at.toDouble() > longestCallSeconds)
        errors.append(
            {pointer + u"/atSeconds"_s,
             u"must be a number from %1 (they stand in order of time) to %2"_s.arg(earliest).arg(longestCallSeconds)});
    return at.toDouble();
}

void expectObject(const QJsonValue &value, const QString &pointer, Errors &errors)
{
    if (!value.isUndefined() && !value.isObject())
        errors.append({pointer, u"must be an object"_s});
}

ScriptedEvent readEvent(const QJsonObject &object, const QString &pointer, Errors &errors)
{
    ScriptedEvent event;
    if (const auto type = values::eventTypeFromWire(values::text(object, "event"_L1)))
        event.type = *type;
    else
        errors.append({pointer + u"/event"_s, u"must be the name of an event such as call.started"_s});
    const QJsonValue fields = object.value("fields"_L1);
    expectObject(fields, pointer + u"/fields"_s, errors);
    event.fields = fields.toObject();
    for (const QLatin1StringView name : reserved) {
        if (event.fields.contains(name))
            errors.append({pointer + u"/fields/"_s + name, u"is filled in by the run; leave it out"_s});
    }
    return event;
}

ScriptedTurn readTurn(const QJsonObject &object, const QString &pointer, Errors &errors)
{
    const ScriptedTurn turn{values::text(object, "role"_L1), object.value("text"_L1)};
    if (turn.role != "agent"_L1 && turn.role != "caller"_L1)
        errors.append({pointer + u"/role"_s, u"must be agent or caller"_s});
    if (!turn.text.isString() && !turn.text.isObject())
        errors.append({pointer + u"/text"_s, u"must be a text, oneOf or firstOf"_s});
    return turn;
}

SampleAnswer readSample(const QJsonValue &value, const QString &pointer, Errors &errors)
{
    const QJsonObject object = value.toObject();
    if (object.value("result"_L1).isObject() == object.value("error"_L1).isObject())
        errors.append({pointer, u"must be an object with a result, or with an error {class, message, spoken}"_s});
    const QJsonValue latency = object.value("latencyMs"_L1);
    return {object.value("result"_L1).toObject(), object.value("text"_L1), object.value("error"_L1).toObject(),
            latency.isUndefined() ? QJsonValue(0) : latency};
}

ScriptedTool readTool(const QJsonObject &object, const QString &pointer, Errors &errors)
{
    ScriptedTool tool;
    tool.as = values::text(object, "as"_L1);
    if (tool.as.isEmpty() || tool.as.contains(u'.'))
        errors.append({pointer + u"/as"_s, u"must be a name without dots, under which later steps find the answer"_s});
    const QJsonArray uses = object.value("use"_L1).toArray();
    if (uses.isEmpty())
        errors.append({pointer + u"/use"_s, u"must be an array with at least one {tool, arguments}"_s});
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const QJsonObject use = uses[i].toObject();
        const QString place = u"%1/use/%2"_s.arg(pointer).arg(i);
        tool.uses.append({values::text(use, "tool"_L1), use.value("arguments"_L1).toObject()});
        if (tool.uses.last().tool.isEmpty())
            errors.append({place + u"/tool"_s, u"must be the name of a tool such as ghl_get_contact"_s});
        expectObject(use.value("arguments"_L1), place + u"/arguments"_s, errors);
    }
    tool.sample = readSample(object.value("sample"_L1), pointer + u"/sample"_s, errors);
    tool.otherwise = object.value("otherwise"_L1);
    return tool;
}

template<typename Read>
void readList(const QJsonObject &object, QLatin1StringView name, CallScript &script, Errors &errors, Read read)
{
    const QJsonValue value = object.value(name);
    if (!value.isUndefined() && !value.isArray())
        errors.append({u"/"_s + name, u"must be an array"_s});
    const QJsonArray entries = value.toArray();
    double earliest = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        ScriptStep step;
        step.pointer = u"/%1/%2"_s.arg(name).arg(i);
        const QJsonObject entry = entries[i].toObject();
        step.what = read(entry, step.pointer, errors);
        step.atSeconds = readMoment(entry, earliest, step.pointer, errors);
        step.when = conditionsOf(entry.value("when"_L1));
        earliest = std::max(earliest, step.atSeconds);
        script.steps.append(step);
    }
}

void checkEvent(const ScriptStep &step, const CallScript &script, const TemplateNames &names, Errors &errors)
{
    const auto &event = std::get<ScriptedEvent>(step.what);
    const bool composed = event.type == values::EventType::TranscriptReady && script.hasTurns();
    for (const QLatin1StringView name : {"transcript"_L1, "toolCalls"_L1}) {
        if (composed && event.fields.contains(name))
            errors.append({step.pointer + u"/fields/"_s + name,
                           u"is made of what is said and invoked, as there are turns; leave it out"_s});
    }
    checkTemplate(event.fields, names, step.pointer + u"/fields"_s, errors);
}

void checkTool(const ScriptStep &step, TemplateNames &names, Errors &errors)
{
    const auto &tool = std::get<ScriptedTool>(step.what);
    for (qsizetype i = 0; i < tool.uses.size(); ++i)
        checkTemplate(tool.uses[i].arguments, names, u"%1/use/%2/arguments"_s.arg(step.pointer).arg(i), errors);
    checkTemplate(tool.sample.result, names, step.pointer + u"/sample/result"_s, errors);
    checkTemplate(tool.sample.latencyMs, names, step.pointer + u"/sample/latencyMs"_s, errors);
    if (names.alternatives.contains(tool.as))
        errors.append({step.pointer + u"/as"_s, u"is a name that the script has already; choose another"_s});

    QJsonObject answer = tool.sample.result;
    answer.insert(u"ok"_s, true);
    answer.insert(u"sample"_s, true);
    answer.insert(u"tries"_s, 1);
    answer.insert(u"text"_s, u"text"_s);
    answer.insert(u"error"_s, QJsonObject{{u"class"_s, u"c"_s}, {u"code"_s, u"c"_s}, {u"spoken"_s, u"s"_s}});
    QJsonArray answers = names.answers.value(tool.as).toArray();
    answers.append(answer);
    names.answers.insert(tool.as, answers);
    // Only what is said about the answer may name the answer.
    checkTemplate(tool.sample.text, names, step.pointer + u"/sample/text"_s, errors);
    checkTemplate(tool.otherwise, names, step.pointer + u"/otherwise"_s, errors);
}

/// In the order of the call, so that nothing names what is not known by then.
void checkNames(const QJsonObject &object, const CallScript &script, Errors &errors)
{
    TemplateNames names{builtInValues(u"+15125550199"_s, 0), {}};
    for (auto choice = script.choices.constBegin(); choice != script.choices.constEnd(); ++choice)
        names.alternatives.insert(choice.key(), choice.value());
    for (const ScriptStep &step : script.steps) {
        const QString list = step.pointer.section(u'/', 1, 1);
        const QJsonValue when = object.value(list).toArray().at(step.pointer.section(u'/', 2).toInt())["when"_L1];
        std::ignore = readConditions(when, names.all(), step.pointer + u"/when"_s, errors);
        if (std::holds_alternative<ScriptedEvent>(step.what))
            checkEvent(step, script, names, errors);
        else if (const auto *turn = std::get_if<ScriptedTurn>(&step.what))
            checkTemplate(turn->text, names, step.pointer + u"/text"_s, errors);
        else
            checkTool(step, names, errors);
    }
}

void checkOrder(const CallScript &script, Errors &errors)
{
    const auto *first = script.steps.isEmpty() ? nullptr : std::get_if<ScriptedEvent>(&script.steps.first().what);
    if (!first || first->type != values::EventType::CallStarted || script.steps.first().atSeconds != 0
        || !script.steps.first().when.isEmpty())
        errors.append({u"/events/0"_s, u"the first event must be call.started at 0"_s});
    bool ended = false;
    for (const ScriptStep &step : script.steps) {
        const auto *event = std::get_if<ScriptedEvent>(&step.what);
        if (event)
            ended = ended || endsCall(event->type);
        else if (ended)
            errors.append({step.pointer, u"comes after the call has ended"_s});
    }
    if (!script.steps.isEmpty() && !std::holds_alternative<ScriptedEvent>(script.steps.last().what))
        errors.append({script.steps.last().pointer, u"comes after the last event"_s});
}

} // namespace

void readSteps(const QJsonObject &object, CallScript &script, QList<core::FieldError> &errors)
{
    if (object.value("events"_L1).toArray().isEmpty())
        errors.append({u"/events"_s, u"must be an array with at least one event"_s});
    readList(object, "events"_L1, script, errors, readEvent);
    readList(object, "turns"_L1, script, errors, readTurn);
    readList(object, "tools"_L1, script, errors, readTool);
    std::stable_sort(script.steps.begin(), script.steps.end(),
                     [](const ScriptStep &a, const ScriptStep &b) { return a.atSeconds < b.atSeconds; });
    if (!object.value("events"_L1).toArray().isEmpty())
        checkOrder(script, errors);
    checkNames(object, script, errors);
}

} // namespace callttone::client
