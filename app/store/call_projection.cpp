// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/call_projection.h"

#include "app/store/session.h"
#include "models/values/call_event.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::store {

namespace {

using values::EventType;

bool endsCall(EventType type)
{
    return type == EventType::CallEnded || type == EventType::CallFailed;
}

/// The status this event proves; empty when it says nothing about it.
QString statusFrom(const values::CallEvent &event)
{
    const QString given = values::text(event.fields, "status"_L1);
    switch (event.type) {
    case EventType::CallStarted:
        return u"in-progress"_s;
    case EventType::CallEnded:
        return given.isEmpty() ? u"completed"_s : given;
    case EventType::CallFailed:
        return given.isEmpty() ? u"failed"_s : given;
    case EventType::TranscriptReady:
    case EventType::AnalysisComplete:
    case EventType::LeadCaptured:
    case EventType::AppointmentBooked:
    case EventType::IntegrationError:
        return {};
    }
    return {};
}

QVariant orNull(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant orNull(std::optional<core::TimeMs> time)
{
    return time ? QVariant(*time) : QVariant();
}

} // namespace

void foldIntoCall(Session &session, const values::CallEvent &event, core::TimeMs now)
{
    if (event.callId.isEmpty())
        return;
    const QJsonObject &fields = event.fields;
    const bool started = event.type == EventType::CallStarted;
    const bool analysed = event.type == EventType::AnalysisComplete;
    const auto startedAt = values::optionalTime(fields, "startedAt"_L1);
    std::optional<core::TimeMs> endedAt = values::optionalTime(fields, "endedAt"_L1);
    if (!endedAt && endsCall(event.type))
        endedAt = event.occurredAt;

    // CASE instead of COALESCE(NULLIF(...)): the rules read one per line, and each names who wins.
    session.run(
        u"INSERT INTO calls (id, direction, status, agent_id, agent_name, from_number, to_number, summary, sentiment, "
        " lead_score, duration_s, started_at, start_known, ended_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET "
        " direction = CASE WHEN excluded.direction <> '' THEN excluded.direction ELSE direction END,"
        " status = CASE WHEN excluded.status = '' THEN status"
        "  WHEN excluded.status = 'in-progress' AND status <> '' THEN status ELSE excluded.status END,"
        " agent_id = CASE WHEN excluded.agent_id <> '' THEN excluded.agent_id ELSE agent_id END,"
        " agent_name = CASE WHEN excluded.agent_name <> '' THEN excluded.agent_name ELSE agent_name END,"
        " from_number = CASE WHEN excluded.from_number <> '' THEN excluded.from_number ELSE from_number END,"
        " to_number = CASE WHEN excluded.to_number <> '' THEN excluded.to_number ELSE to_number END,"
        " summary = CASE WHEN excluded.summary <> '' AND (? OR summary = '' OR lead_score IS NULL)"
        "  THEN excluded.summary ELSE summary END,"
        " sentiment = CASE WHEN excluded.sentiment <> '' AND (? OR sentiment = '' OR lead_score IS NULL)"
        "  THEN excluded.sentiment ELSE sentiment END,"
        " lead_score = COALESCE(excluded.lead_score, lead_score),"
        " duration_s = COALESCE(excluded.duration_s, duration_s),"
        " started_at = CASE WHEN excluded.start_known > start_known THEN excluded.started_at"
        "  WHEN excluded.start_known = start_known THEN min(excluded.started_at, started_at) ELSE started_at END,"
        " start_known = max(excluded.start_known, start_known),"
        " ended_at = COALESCE(excluded.ended_at, ended_at),"
        " updated_at = excluded.updated_at"_s,
        {event.callId, values::text(fields, "direction"_L1), statusFrom(event), values::text(fields, "agentId"_L1),
         values::text(fields, "agentName"_L1), values::text(fields, "fromNumber"_L1),
         values::text(fields, "toNumber"_L1), values::text(fields, "summary"_L1), values::text(fields, "sentiment"_L1),
         orNull(values::optionalInt(fields, "leadScore"_L1)), orNull(values::optionalInt(fields, "durationSeconds"_L1)),
         startedAt.value_or(event.occurredAt),
         startedAt ? 2
         : started ? 1
                   : 0,
         orNull(endedAt), now, analysed, analysed});
}

} // namespace callttone::store
