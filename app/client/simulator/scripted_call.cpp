// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/scripted_call.h"

#include "app/client/simulator/event_payload.h"
#include "app/core/ids.h"
#include "app/core/time_format.h"

#include <QJsonArray>
#include <QRandomGenerator>

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

} // namespace

bool endsCall(values::EventType type)
{
    return type == values::EventType::CallEnded || type == values::EventType::CallFailed;
}

ScriptedCall ScriptedCall::fromScript(const CallScript &script, QRandomGenerator &random, core::TimeMs now,
                                      double speed)
{
    const double tempo = 0.85 + random.generateDouble() * 0.35;
    ScriptedCall call;
    call.callId = u"call_"_s + QString::fromLatin1(core::randomBytes(6).toHex());
    call.direction = script.direction;
    call.counterpart = fictionalNumber(random);
    call.startedAt = beginning(now, script.lengthSeconds() * tempo, speed);

    Picks picks = pickOne(builtInValues(call.counterpart, now), random);
    insertAll(picks, rendered(pickOne(script.choices, random), picks, tempo, random).toObject());
    const QJsonObject agent = picks.value("agent"_L1).toObject();
    call.agentName = agent.value("name"_L1).toString();

    const bool inbound = script.direction == "inbound"_L1;
    call.m_common = {{u"callId"_s, call.callId},
                     {u"direction"_s, script.direction},
                     {u"status"_s, u"in-progress"_s},
                     {u"fromNumber"_s, inbound ? call.counterpart : script.businessNumber},
                     {u"toNumber"_s, inbound ? script.businessNumber : call.counterpart},
                     {u"agentId"_s, agent.value("id"_L1)},
                     {u"agentName"_s, call.agentName},
                     {u"startedAt"_s, core::toRfc3339(call.startedAt)}};

    QJsonObject common = call.m_common;
    for (const ScriptedEvent &event : script.events) {
        const double at = std::round(event.atSeconds * tempo * 10) / 10;
        const QJsonObject fields = rendered(event.fields, picks, tempo, random).toObject();
        if (endsCall(event.type))
            insertAll(common, factsOfEnd(fields, call.startedAt + core::TimeMs(at * 1000), at));
        QJsonObject members = common;
        insertAll(members, fields);
        call.events.append(planned(event.type, call.startedAt, at, now, members));
    }
    return call;
}

PlannedEvent ScriptedCall::hangUp(core::TimeMs now) const
{
    const double at = double(std::max<core::TimeMs>(0, now - startedAt)) / 1000.0;
    const QJsonObject end{{u"status"_s, u"completed"_s}, {u"summary"_s, u"The simulation was stopped."_s}};
    QJsonObject members = m_common;
    insertAll(members, end);
    insertAll(members, factsOfEnd(end, startedAt + core::TimeMs(at * 1000), at));
    return planned(values::EventType::CallEnded, startedAt, at, now, members);
}

} // namespace callttone::client
