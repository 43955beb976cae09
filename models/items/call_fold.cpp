// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/call_fold.h"

#include "models/values/json_read.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::items {

namespace {

using values::Call;
using values::EventType;

void take(QString &field, const QJsonObject &payload, QLatin1StringView name)
{
    if (const QString given = values::text(payload, name); !given.isEmpty())
        field = given;
}

void takeStatus(Call &call, EventType type, const QString &given)
{
    switch (type) {
    case EventType::CallStarted:
        if (call.status.isEmpty()) // events may come in any order: a started one does not revive an ended call
            call.status = u"in-progress"_s;
        break;
    case EventType::CallEnded:
        call.status = given.isEmpty() ? u"completed"_s : given;
        break;
    case EventType::CallFailed:
        call.status = given.isEmpty() ? u"failed"_s : given;
        break;
    case EventType::TranscriptReady:
    case EventType::AnalysisComplete:
    case EventType::LeadCaptured:
    case EventType::AppointmentBooked:
    case EventType::IntegrationError:
        break;
    }
}

} // namespace

Call foldedCall(Call call, EventType type, const QJsonObject &payload)
{
    const bool isNew = call.id.isEmpty();
    const bool analysed = type == EventType::AnalysisComplete;
    const bool ends = type == EventType::CallEnded || type == EventType::CallFailed;
    const core::TimeMs occurredAt = values::time(payload, "occurredAt"_L1);
    call.id = values::text(payload, "callId"_L1);
    take(call.direction, payload, "direction"_L1);
    take(call.agentId, payload, "agentId"_L1);
    take(call.agentName, payload, "agentName"_L1);
    take(call.fromNumber, payload, "fromNumber"_L1);
    take(call.toNumber, payload, "toNumber"_L1);
    takeStatus(call, type, values::text(payload, "status"_L1));
    if (analysed || !call.leadScore) { // what the analysis found is not overwritten by a later, plainer event
        take(call.summary, payload, "summary"_L1);
        take(call.sentiment, payload, "sentiment"_L1);
    }
    if (const auto score = values::optionalInt(payload, "leadScore"_L1))
        call.leadScore = score;
    if (const auto duration = values::optionalInt(payload, "durationSeconds"_L1))
        call.durationSeconds = duration;
    if (const auto startedAt = values::optionalTime(payload, "startedAt"_L1))
        call.startedAt = *startedAt;
    else if (isNew)
        call.startedAt = occurredAt;
    if (const auto endedAt = values::optionalTime(payload, "endedAt"_L1))
        call.endedAt = endedAt;
    else if (ends && !call.endedAt)
        call.endedAt = occurredAt;
    call.updatedAt = std::max(call.updatedAt, occurredAt);
    return call;
}

} // namespace callttone::items
