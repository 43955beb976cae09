// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/simulator/sample_event.h"

#include "app/client/simulator/call_rehearsal.h"
#include "app/client/simulator/event_payload.h"
#include "app/client/simulator/script_library.h"
#include "app/core/ids.h"
#include "app/core/time_format.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace callttone::client {

namespace {

using values::EventType;

QString scriptWith(EventType type)
{
    return type == EventType::CallFailed ? u"failed"_s : u"booking"_s;
}

/// The one type that is not about a call, so no script has it.
PlannedEvent sampleIntegrationError(core::TimeMs now, const QString &callId)
{
    PlannedEvent event{EventType::IntegrationError, core::newId(u"evt", now), 0, now, {}};
    QJsonObject members{{u"event"_s, values::wireName(event.type)},
                        {u"id"_s, event.id},
                        {u"occurredAt"_s, core::toRfc3339(now)},
                        {u"integration"_s, u"hubspot"_s},
                        {u"summary"_s, u"HubSpot rejected the refresh token. Connect HubSpot again."_s}};
    if (!callId.isEmpty())
        members.insert(u"callId"_s, callId);
    event.payload = eventPayloadText(members);
    return event;
}

/// The event of a run as if it happened at `now`, so that a sample is never in the past or the future.
PlannedEvent eventHappeningNow(const CallScript &script, EventType type, QRandomGenerator &random, core::TimeMs now)
{
    const auto isIt = [type](const ScriptStep &step) {
        const auto *event = std::get_if<ScriptedEvent>(&step.what);
        return event && event->type == type;
    };
    CallScript upToEvent = script;
    while (!isIt(upToEvent.steps.last()))
        upToEvent.steps.removeLast();
    return rehearsed(upToEvent, random, now, 0).events.last().event;
}

} // namespace

core::Result<PlannedEvent> sampleEvent(EventType type, QRandomGenerator &random, core::TimeMs now,
                                       const QString &callId)
{
    if (type == EventType::IntegrationError)
        return sampleIntegrationError(now, callId);
    const auto script = loadScript(scriptWith(type));
    if (!script)
        return core::fail(script.error());
    PlannedEvent event = eventHappeningNow(*script, type, random, now);
    if (!callId.isEmpty()) {
        QJsonObject members = QJsonDocument::fromJson(event.payload).object();
        members.insert(u"callId"_s, callId);
        event.payload = eventPayloadText(members);
    }
    return event;
}

} // namespace callttone::client
