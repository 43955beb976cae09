// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/sample_event.h"

#include "app/core/ids.h"
#include "app/core/time_format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

using values::EventType;

constexpr core::TimeMs sampleDurationMs = 247'000; // the guide's example call

QJsonObject lead()
{
    return {{u"firstName"_s, u"Dana"_s},
            {u"lastName"_s, u"Whitfield"_s},
            {u"email"_s, u"dana@example.com"_s},
            {u"phone"_s, u"+15125550199"_s},
            {u"company"_s, u"Whitfield Design"_s}};
}

void addFieldsOf(EventType type, QJsonObject &fields, core::TimeMs now)
{
    const QString summary = u"Customer inquired about pricing for the premium plan."_s;
    switch (type) {
    case EventType::CallStarted:
        fields.insert(u"status"_s, u"in-progress"_s);
        fields.insert(u"startedAt"_s, core::toRfc3339(now));
        return;
    case EventType::CallEnded:
        fields.insert(u"status"_s, u"completed"_s);
        fields.insert(u"durationSeconds"_s, int(sampleDurationMs / 1000));
        fields.insert(u"summary"_s, summary);
        fields.insert(u"sentiment"_s, u"positive"_s);
        fields.insert(u"startedAt"_s, core::toRfc3339(now - sampleDurationMs));
        fields.insert(u"endedAt"_s, core::toRfc3339(now));
        return;
    case EventType::CallFailed:
        fields.insert(u"status"_s, u"failed"_s);
        fields.insert(u"durationSeconds"_s, 0);
        fields.insert(u"endedAt"_s, core::toRfc3339(now));
        return;
    case EventType::TranscriptReady:
        fields.insert(u"transcript"_s, QJsonArray{QJsonObject{{u"role"_s, u"agent"_s},
                                                              {u"text"_s, u"Thanks for calling. How can I help?"_s},
                                                              {u"atSeconds"_s, 1}},
                                                  QJsonObject{{u"role"_s, u"caller"_s},
                                                              {u"text"_s, u"What does the premium plan cost?"_s},
                                                              {u"atSeconds"_s, 6}}});
        return;
    case EventType::AnalysisComplete:
        fields.insert(u"sentiment"_s, u"positive"_s);
        fields.insert(u"leadScore"_s, 86);
        fields.insert(u"keyPoints"_s, QJsonArray{u"Asked for the premium plan"_s, u"Prefers email"_s});
        fields.insert(u"summary"_s, summary);
        fields.insert(u"lead"_s, lead());
        return;
    case EventType::LeadCaptured:
        fields.insert(u"lead"_s, lead());
        return;
    case EventType::AppointmentBooked:
        fields.insert(u"appointment"_s, QJsonObject{{u"title"_s, u"Consultation"_s},
                                                    {u"start"_s, core::toRfc3339(now + 86'400'000)},
                                                    {u"end"_s, core::toRfc3339(now + 88'200'000)},
                                                    {u"timezone"_s, u"UTC"_s}});
        return;
    case EventType::IntegrationError:
        fields.insert(u"integration"_s, u"webhooks"_s);
        fields.insert(u"message"_s, u"A test of this notification; nothing is wrong."_s);
        return;
    }
}

} // namespace

values::CallEvent sampleEvent(EventType type, core::TimeMs now)
{
    values::CallEvent event;
    event.id = core::newId(u"evt", now);
    event.type = type;
    event.callId = core::newId(u"call_test", now);
    event.occurredAt = now;
    event.test = true;
    event.fields = {{u"id"_s, event.id},
                    {u"event"_s, values::wireName(type)},
                    {u"callId"_s, event.callId},
                    {u"test"_s, true},
                    {u"direction"_s, u"inbound"_s},
                    {u"fromNumber"_s, u"+15125550199"_s},
                    {u"toNumber"_s, u"+15125550100"_s},
                    {u"agentName"_s, u"Sales Agent"_s},
                    {u"occurredAt"_s, core::toRfc3339(now)}};
    addFieldsOf(type, event.fields, now);
    event.payload = QJsonDocument(event.fields).toJson(QJsonDocument::Compact);
    return event;
}

} // namespace callttone::delivery
