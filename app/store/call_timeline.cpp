// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/call_timeline.h"

#include "models/values/json_read.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::EventType;
using values::TimelineEntry;

double secondsInto(const values::Call &call, core::TimeMs at)
{
    return double(at - call.startedAt) / 1000.0;
}

void addEvent(values::CallDetail &detail, const values::StoredEvent &event)
{
    const auto sent =
        std::count_if(detail.deliveries.begin(), detail.deliveries.end(),
                      [&event](const values::Delivery &delivery) { return delivery.eventId == event.id; });
    detail.timeline.append({u"event"_s,
                            event.occurredAt,
                            secondsInto(detail.call, event.occurredAt),
                            values::wireName(event.type),
                            {},
                            QJsonObject{{u"eventId"_s, event.id}, {u"deliveries"_s, int(sent)}}});
}

void addTranscript(values::CallDetail &detail, const QJsonArray &turns)
{
    detail.transcript.clear(); // a later transcript.ready replaces an earlier one
    for (const QJsonValue &value : turns) {
        values::TranscriptTurn turn = values::TranscriptTurn::fromJson(value.toObject());
        const bool agent = turn.role == "agent"_L1 || turn.role == "assistant"_L1 || turn.role == "bot"_L1;
        turn.role = agent ? u"agent"_s : u"caller"_s;
        detail.transcript.append(turn);
    }
}

void addToolCall(values::CallDetail &detail, const QJsonObject &call, const QString &name, core::TimeMs at)
{
    detail.toolCalls.append(call);
    detail.timeline.append({u"tool"_s, at, secondsInto(detail.call, at), name, {}, call});
}

/// Under "name" as platforms report them, so that readers need not know who kept the record.
QJsonObject recordOf(const values::ToolCall &call)
{
    QJsonObject record = call.toJson();
    record.insert(u"name"_s, call.tool);
    return record;
}

void addReportedCalls(values::CallDetail &detail, const QJsonArray &reported, QList<values::ToolCall> &ours)
{
    for (const QJsonValue &value : reported) {
        QJsonObject call = value.toObject();
        const QString name = values::text(call, "name"_L1);
        const auto at = detail.call.startedAt + core::TimeMs(call.value("atSeconds"_L1).toDouble() * 1000);
        const auto same =
            std::find_if(ours.begin(), ours.end(), [&name](const values::ToolCall &one) { return one.tool == name; });
        if (same != ours.end()) {
            call = recordOf(*same);
            ours.erase(same);
        }
        addToolCall(detail, call, name, at);
    }
}

void addAnalysis(values::CallDetail &detail, const values::StoredEvent &event, const QJsonObject &fields)
{
    detail.analysisAt = event.occurredAt;
    detail.keyPoints = values::texts(fields, "keyPoints"_L1);
    detail.lead = fields.value("lead"_L1).toObject();
}

} // namespace

void addEventsTo(values::CallDetail &detail, const QList<values::StoredEvent> &events,
                 const QList<values::ToolCall> &toolCalls)
{
    QList<values::ToolCall> unreported = toolCalls;
    for (const values::StoredEvent &event : events) {
        const QJsonObject fields = QJsonDocument::fromJson(event.payload).object();
        addEvent(detail, event);
        if (const QJsonArray turns = fields.value("transcript"_L1).toArray(); !turns.isEmpty())
            addTranscript(detail, turns);
        if (const QJsonArray calls = fields.value("toolCalls"_L1).toArray(); !calls.isEmpty())
            addReportedCalls(detail, calls, unreported);
        if (event.type == EventType::AnalysisComplete)
            addAnalysis(detail, event, fields);
    }
    for (const values::ToolCall &call : std::as_const(unreported))
        addToolCall(detail, recordOf(call), call.tool, call.at);
    for (const values::TranscriptTurn &turn : std::as_const(detail.transcript)) {
        detail.timeline.append({u"turn"_s,
                                detail.call.startedAt + core::TimeMs(turn.atSeconds * 1000),
                                turn.atSeconds,
                                turn.role,
                                turn.text,
                                {}});
    }
    std::stable_sort(detail.timeline.begin(), detail.timeline.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
}

} // namespace callttone::store
