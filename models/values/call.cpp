// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/call.h"

#include "app/core/time_format.h"
#include "models/values/json_read.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::values {

namespace {

template<typename T> QJsonArray arrayOf(const QList<T> &rows)
{
    QJsonArray array;
    for (const T &row : rows)
        array.append(row.toJson());
    return array;
}

template<typename T> QList<T> listOf(const QJsonValue &array)
{
    QList<T> rows;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue &entry : entries)
        rows.append(T::fromJson(entry.toObject()));
    return rows;
}

} // namespace

QJsonObject TranscriptTurn::toJson() const
{
    return {{u"role"_s, role}, {u"text"_s, text}, {u"atSeconds"_s, atSeconds}};
}

TranscriptTurn TranscriptTurn::fromJson(const QJsonObject &object)
{
    return {values::text(object, "role"_L1), values::text(object, "text"_L1), object.value("atSeconds"_L1).toDouble()};
}

QJsonObject DeliveryCounts::toJson() const
{
    return {{u"delivered"_s, delivered}, {u"waiting"_s, waiting}, {u"retrying"_s, retrying}, {u"failed"_s, failed}};
}

DeliveryCounts DeliveryCounts::fromJson(const QJsonObject &object)
{
    return {object.value("delivered"_L1).toInt(), object.value("waiting"_L1).toInt(),
            object.value("retrying"_L1).toInt(), object.value("failed"_L1).toInt()};
}

const QString &Call::counterpart() const
{
    return direction == "outbound"_L1 ? toNumber : fromNumber;
}

QJsonObject Call::toJson() const
{
    QJsonObject object{{u"id"_s, id},
                       {u"direction"_s, textValue(direction)},
                       {u"status"_s, status},
                       {u"agentId"_s, textValue(agentId)},
                       {u"agentName"_s, textValue(agentName)},
                       {u"fromNumber"_s, textValue(fromNumber)},
                       {u"toNumber"_s, textValue(toNumber)},
                       {u"summary"_s, textValue(summary)},
                       {u"sentiment"_s, textValue(sentiment)},
                       {u"leadScore"_s, intValue(leadScore)},
                       {u"durationSeconds"_s, intValue(durationSeconds)},
                       {u"startedAt"_s, core::toRfc3339(startedAt)},
                       {u"endedAt"_s, timeValue(endedAt)},
                       {u"updatedAt"_s, core::toRfc3339(updatedAt)}};
    if (toolCallCount)
        object.insert(u"toolCallCount"_s, *toolCallCount);
    if (deliveryCounts)
        object.insert(u"deliveryCounts"_s, deliveryCounts->toJson());
    return object;
}

Call Call::fromJson(const QJsonObject &object)
{
    Call call;
    call.id = text(object, "id"_L1);
    call.direction = text(object, "direction"_L1);
    call.status = text(object, "status"_L1);
    call.agentId = text(object, "agentId"_L1);
    call.agentName = text(object, "agentName"_L1);
    call.fromNumber = text(object, "fromNumber"_L1);
    call.toNumber = text(object, "toNumber"_L1);
    call.summary = text(object, "summary"_L1);
    call.sentiment = text(object, "sentiment"_L1);
    call.leadScore = optionalInt(object, "leadScore"_L1);
    call.durationSeconds = optionalInt(object, "durationSeconds"_L1);
    call.startedAt = time(object, "startedAt"_L1);
    call.endedAt = optionalTime(object, "endedAt"_L1);
    call.updatedAt = time(object, "updatedAt"_L1);
    call.toolCallCount = optionalInt(object, "toolCallCount"_L1);
    if (const QJsonValue counts = object.value("deliveryCounts"_L1); counts.isObject())
        call.deliveryCounts = DeliveryCounts::fromJson(counts.toObject());
    return call;
}

QJsonObject TimelineEntry::toJson() const
{
    return {{u"kind"_s, kind}, {u"at"_s, core::toRfc3339(at)}, {u"atSeconds"_s, atSeconds}, {u"title"_s, title},
            {u"text"_s, text}, {u"detail"_s, detail}};
}

TimelineEntry TimelineEntry::fromJson(const QJsonObject &object)
{
    return {values::text(object, "kind"_L1),  values::time(object, "at"_L1),   object.value("atSeconds"_L1).toDouble(),
            values::text(object, "title"_L1), values::text(object, "text"_L1), object.value("detail"_L1).toObject()};
}

QJsonObject CallDetail::toJson() const
{
    QJsonObject object = call.toJson();
    object.insert(u"transcript"_s, arrayOf(transcript));
    object.insert(u"analysis"_s, analysisAt
                                     ? QJsonValue(QJsonObject{{u"sentiment"_s, textValue(call.sentiment)},
                                                              {u"leadScore"_s, intValue(call.leadScore)},
                                                              {u"summary"_s, textValue(call.summary)},
                                                              {u"keyPoints"_s, QJsonArray::fromStringList(keyPoints)},
                                                              {u"lead"_s, lead},
                                                              {u"completedAt"_s, core::toRfc3339(*analysisAt)}})
                                     : QJsonValue(QJsonValue::Null));
    object.insert(u"toolCalls"_s, toolCalls);
    object.insert(u"timeline"_s, arrayOf(timeline));
    object.insert(u"deliveries"_s, arrayOf(deliveries));
    object.insert(u"records"_s, arrayOf(records));
    return object;
}

CallDetail CallDetail::fromJson(const QJsonObject &object)
{
    CallDetail detail;
    detail.call = Call::fromJson(object);
    detail.transcript = listOf<TranscriptTurn>(object.value("transcript"_L1));
    const QJsonObject analysis = object.value("analysis"_L1).toObject();
    detail.keyPoints = texts(analysis, "keyPoints"_L1);
    detail.lead = analysis.value("lead"_L1).toObject();
    detail.analysisAt = optionalTime(analysis, "completedAt"_L1);
    detail.toolCalls = object.value("toolCalls"_L1).toArray();
    detail.timeline = listOf<TimelineEntry>(object.value("timeline"_L1));
    detail.deliveries = listOf<Delivery>(object.value("deliveries"_L1));
    detail.records = listOf<SyncRecord>(object.value("records"_L1));
    return detail;
}

} // namespace callttone::values
