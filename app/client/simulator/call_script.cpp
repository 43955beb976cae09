// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/call_script.h"

#include "app/client/simulator/call_rehearsal.h"
#include "app/client/simulator/script_steps.h"
#include "models/values/call_event.h"
#include "models/values/json_read.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

using core::FieldError;

constexpr qsizetype largestScript = 1024 * 1024;

core::ApiError badScript(const QString &origin, const QString &detail, const QList<FieldError> &fields = {})
{
    return {.kind = core::ErrorKind::Validation,
            .code = u"bad_script"_s,
            .title = u"The script %1 cannot be played"_s.arg(origin),
            .detail = detail,
            .fields = fields};
}

QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(offset - before.lastIndexOf('\n'));
}

void expectText(const QJsonObject &object, QLatin1StringView name, const QString &pattern, const QString &expected,
                QList<FieldError> &errors)
{
    static const auto whole = [](const QString &inner) { return QRegularExpression::anchoredPattern(inner); };
    if (!QRegularExpression(whole(pattern)).match(values::text(object, name)).hasMatch())
        errors.append({u"/"_s + name, expected});
}

void readChoices(const QJsonObject &object, CallScript &script, QList<FieldError> &errors)
{
    const QJsonArray agents = object.value("agents"_L1).toArray();
    if (agents.isEmpty())
        errors.append({u"/agents"_s, u"must be an array with at least one {id, name}"_s});
    for (qsizetype i = 0; i < agents.size(); ++i) {
        const QJsonObject agent = agents[i].toObject();
        if (values::text(agent, "id"_L1).isEmpty() || values::text(agent, "name"_L1).isEmpty())
            errors.append({u"/agents/%1"_s.arg(i), u"must have an id and a name"_s});
    }
    const Alternatives builtIn = builtInValues(u"+15125550199"_s, 0);
    const QJsonObject choices = object.value("choices"_L1).toObject();
    for (auto choice = choices.constBegin(); choice != choices.constEnd(); ++choice) {
        const QString pointer = u"/choices/"_s + choice.key();
        if (choice.value().toArray().isEmpty())
            errors.append({pointer, u"must be an array with at least one alternative"_s});
        else if (builtIn.contains(choice.key()) || choice.key() == "agent"_L1)
            errors.append({pointer, u"is a name that every script has already; choose another"_s});
        checkTemplate(choice.value(), {builtIn, {}}, pointer, errors);
    }
    script.choices = choices;
    script.choices.insert(u"agent"_s, agents);
}

/// The same check that the service makes, on one run: a script that is accepted here is not refused when played,
/// neither when its tools work nor when they fail.
void checkAsPosted(const CallScript &script, QList<FieldError> &errors)
{
    for (const Rehearsal how : {Rehearsal::ToolsWork, Rehearsal::ToolsFail}) {
        QRandomGenerator random(1);
        const RehearsedCall call = rehearsed(script, random, core::SystemClock().now(), 1, how);
        for (const RehearsedEvent &event : call.events) {
            const QByteArray &payload = event.event.payload;
            const auto posted = values::CallEvent::fromPosted(payload, QJsonDocument::fromJson(payload).object(), 0);
            if (posted)
                continue;
            for (const FieldError &field : posted.error().fields)
                errors.append({event.pointer + u"/fields"_s + field.pointer, field.message});
        }
    }
}

} // namespace

QJsonArray CallScript::agents() const
{
    return choices.value("agent"_L1).toArray();
}

bool CallScript::hasTurns() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const ScriptStep &step) { return std::holds_alternative<ScriptedTurn>(step.what); });
}

core::Result<CallScript> CallScript::fromJson(const QByteArray &json, const QString &origin)
{
    if (json.size() > largestScript)
        return core::fail(badScript(origin, u"It is larger than 1 MiB. Split it into several scripts."_s));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return core::fail(badScript(
            origin, u"It is not JSON: %1 at %2."_s.arg(problem.errorString(), lineAndColumn(json, problem.offset))));
    if (!document.isObject())
        return core::fail(badScript(origin, u"It must be one JSON object."_s));

    const QJsonObject object = document.object();
    QList<FieldError> errors;
    CallScript script;
    script.name = values::text(object, "name"_L1);
    script.title = values::text(object, "title"_L1);
    script.summary = values::text(object, "summary"_L1);
    script.direction = values::text(object, "direction"_L1);
    script.businessNumber = values::text(object, "businessNumber"_L1);
    expectText(object, "name"_L1, u"[a-z0-9-]+"_s, u"must be lower-case letters, digits and hyphens"_s, errors);
    expectText(object, "title"_L1, u".+"_s, u"must be a text"_s, errors);
    expectText(object, "direction"_L1, u"inbound|outbound"_s, u"must be inbound or outbound"_s, errors);
    expectText(object, "businessNumber"_L1, u"\\+[0-9]{6,15}"_s, u"must be a number such as +15125550100"_s, errors);
    readChoices(object, script, errors);

    readSteps(object, script, errors);
    if (errors.isEmpty())
        checkAsPosted(script, errors);
    if (!errors.isEmpty())
        return core::fail(badScript(origin, u"Correct the listed places and start it again."_s, errors));
    return script;
}

} // namespace callttone::client
