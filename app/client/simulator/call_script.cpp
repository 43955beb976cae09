// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/call_script.h"

#include "app/client/simulator/scripted_call.h"
#include "models/values/call_event.h"
#include "models/values/json_read.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

using core::FieldError;

constexpr qsizetype largestScript = 1024 * 1024;
constexpr double longestCallSeconds = 4 * 3600;

/// What a run fills in: a script that states one of these would send two truths.
constexpr std::array reserved{"id"_L1,        "event"_L1,     "callId"_L1,     "direction"_L1,
                              "agentId"_L1,   "agentName"_L1, "fromNumber"_L1, "toNumber"_L1,
                              "startedAt"_L1, "endedAt"_L1,   "occurredAt"_L1};

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
        checkTemplate(choice.value(), builtIn, pointer, errors);
    }
    script.choices = choices;
    script.choices.insert(u"agent"_s, agents);
}

void readEvent(const QJsonValue &value, const QString &pointer, CallScript &script, QList<FieldError> &errors)
{
    const QJsonObject object = value.toObject();
    ScriptedEvent event;
    if (const auto type = values::eventTypeFromWire(values::text(object, "event"_L1)))
        event.type = *type;
    else
        errors.append({pointer + u"/event"_s, u"must be the name of an event such as call.started"_s});

    const double earliest = script.events.isEmpty() ? 0 : script.events.last().atSeconds;
    const QJsonValue at = object.value("atSeconds"_L1);
    event.atSeconds = at.toDouble();
    if (!at.isDouble() || event.atSeconds < earliest || event.atSeconds > longestCallSeconds)
        errors.append({pointer + u"/atSeconds"_s,
                       u"must be a number from %1 (events stand in order of time) to %2"_s.arg(earliest).arg(
                           longestCallSeconds)});
    if (script.events.isEmpty() && (event.type != values::EventType::CallStarted || event.atSeconds != 0))
        errors.append({pointer, u"the first event must be call.started at 0"_s});

    const QJsonValue fields = object.value("fields"_L1);
    if (!fields.isUndefined() && !fields.isObject())
        errors.append({pointer + u"/fields"_s, u"must be an object"_s});
    event.fields = fields.toObject();
    for (const QLatin1StringView name : reserved) {
        if (event.fields.contains(name))
            errors.append({pointer + u"/fields/"_s + name, u"is filled in by the run; leave it out"_s});
    }
    script.events.append(event);
}

/// The same check that the service makes, on one run: a script that is accepted here is not refused when played.
void checkAsPosted(const CallScript &script, QList<FieldError> &errors)
{
    QRandomGenerator random(1);
    const ScriptedCall call = ScriptedCall::fromScript(script, random, core::SystemClock().now());
    for (qsizetype i = 0; i < call.events.size(); ++i) {
        const QByteArray &payload = call.events[i].payload;
        const auto posted = values::CallEvent::fromPosted(payload, QJsonDocument::fromJson(payload).object(), 0);
        if (posted)
            continue;
        for (const FieldError &field : posted.error().fields)
            errors.append({u"/events/%1/fields%2"_s.arg(i).arg(field.pointer), field.message});
    }
}

QJsonObject dayValues(const QDate &day)
{
    const QLocale english = QLocale::c(); // agents speak English, whatever the desktop does
    return {{u"date"_s, day.toString(Qt::ISODate)},
            {u"weekday"_s, english.toString(day, u"dddd"_s)},
            {u"short"_s, english.toString(day, u"ddd d MMM"_s)},
            {u"long"_s, english.toString(day, u"dddd, MMMM d"_s)}};
}

QDate workingDayAfter(QDate day)
{
    do
        day = day.addDays(1);
    while (day.dayOfWeek() > 5);
    return day;
}

} // namespace

Alternatives builtInValues(const QString &counterpart, core::TimeMs now)
{
    const QDate first = workingDayAfter(QDateTime::fromMSecsSinceEpoch(now).date());
    return {{u"callerNumber"_s, QJsonArray{counterpart}},
            {u"day1"_s, QJsonArray{dayValues(first)}},
            {u"day2"_s, QJsonArray{dayValues(workingDayAfter(first))}}};
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

    const QJsonArray events = object.value("events"_L1).toArray();
    if (events.isEmpty())
        errors.append({u"/events"_s, u"must be an array with at least one event"_s});
    for (qsizetype i = 0; i < events.size(); ++i)
        readEvent(events[i], u"/events/%1"_s.arg(i), script, errors);

    Alternatives known = builtInValues(u"+15125550199"_s, 0);
    for (auto choice = script.choices.constBegin(); choice != script.choices.constEnd(); ++choice)
        known.insert(choice.key(), choice.value());
    for (qsizetype i = 0; i < script.events.size(); ++i)
        checkTemplate(script.events[i].fields, known, u"/events/%1/fields"_s.arg(i), errors);
    if (errors.isEmpty())
        checkAsPosted(script, errors);
    if (!errors.isEmpty())
        return core::fail(badScript(origin, u"Correct the listed places and start it again."_s, errors));
    return script;
}

} // namespace callttone::client
