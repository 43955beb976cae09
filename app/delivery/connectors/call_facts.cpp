// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/connectors/call_facts.h"

#include "app/store/call_store.h"
#include "app/store/event_log.h"
#include "models/values/json_read.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

using values::EventType;

void addLead(CallFacts &facts, const QJsonObject &fields)
{
    facts.lead = facts.lead.mergedWith(values::Lead::fromJson(fields.value("lead"_L1).toObject()));
}

void addEvent(CallFacts &facts, EventType type, const QJsonObject &fields)
{
    switch (type) {
    case EventType::CallStarted:
        facts.hasStarted = true;
        break;
    case EventType::CallFailed:
        facts.hasFailed = true;
        [[fallthrough]];
    case EventType::CallEnded:
        facts.hasEnded = true;
        for (const auto name : {"reason"_L1, "failureReason"_L1, "error"_L1}) {
            if (facts.failureReason.isEmpty())
                facts.failureReason = values::text(fields, name);
        }
        break;
    case EventType::AnalysisComplete:
        facts.isAnalysed = true;
        if (const QStringList points = values::texts(fields, "keyPoints"_L1); !points.isEmpty())
            facts.keyPoints = points;
        addLead(facts, fields);
        break;
    case EventType::LeadCaptured:
        addLead(facts, fields);
        break;
    case EventType::TranscriptReady:
    case EventType::AppointmentBooked:
    case EventType::IntegrationError:
        break;
    }
}

} // namespace

CallFacts readCallFacts(store::Session &session, const QString &callId)
{
    CallFacts facts;
    facts.call.id = callId;
    if (callId.isEmpty())
        return facts;
    facts.call = store::knownCall(session, callId);
    for (const values::StoredEvent &event : store::eventsOfCall(session, callId)) {
        if (event.type != EventType::TranscriptReady) // long, and nothing of it is needed
            addEvent(facts, event.type, QJsonDocument::fromJson(event.payload).object());
    }
    return facts;
}

} // namespace callttone::delivery
