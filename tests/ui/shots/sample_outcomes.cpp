// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shots/sample_outcomes.h"

#include "app/core/ids.h"
#include "app/store/database.h"
#include "app/store/event_log.h"
#include "app/store/outbox.h"
#include "app/store/sync_store.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::DeliveryStatus;
using values::EventType;

constexpr core::TimeMs Minute = 60'000;
constexpr core::TimeMs RevokedAgo = 100 * Minute;
constexpr core::TimeMs ToldSince = 3 * 60 * Minute; ///< before, nothing was connected
constexpr int MostAtOnce = 200;

struct Outcome
{
    QString integration;
    QString label;
    values::VendorRequest request;
    QString summary;
    QString problem;
    values::ErrorClass errorClass = values::ErrorClass::None;
    DeliveryStatus next = DeliveryStatus::Delivered;
    std::optional<core::TimeMs> nextAt;
};

values::CallEvent eventOf(const values::StoredEvent &stored)
{
    return {stored.id,      stored.type,
            stored.callId,  stored.occurredAt,
            stored.payload, QJsonDocument::fromJson(stored.payload).object(),
            false};
}

void add(store::Session &session, const values::StoredEvent &stored, const Outcome &outcome)
{
    const core::TimeMs at = stored.receivedAt + 400;
    const store::Route route{{outcome.integration, outcome.integration, outcome.label}, true, {}};
    const store::ClaimedDelivery claimed =
        store::appendDelivery(session, stored.sequence, eventOf(stored), route, at, {u"sample"_s, at + Minute});
    store::AttemptRecord record;
    record.deliverySeq = claimed.seq;
    record.delivery = claimed.delivery;
    record.delivery.reason = outcome.problem.isEmpty() ? outcome.summary : outcome.problem;
    record.attempt.id = core::newId(u"att", at);
    record.attempt.number = 1;
    record.attempt.startedAt = at;
    record.attempt.url = outcome.request.url;
    record.attempt.code = outcome.request.status;
    record.attempt.errorClass = outcome.errorClass;
    record.attempt.timings.totalUs = qint64(outcome.request.durationMs * 1000);
    record.attempt.summary = outcome.summary;
    record.attempt.problem = outcome.problem;
    record.attempt.requests = {outcome.request};
    record.next = outcome.next;
    record.nextAt = outcome.nextAt;
    record.finishedAt = at + qint64(outcome.request.durationMs);
    store::recordAttempt(session, record);
}

Outcome posted(const values::StoredEvent &event)
{
    const bool began = event.type == EventType::CallStarted;
    Outcome outcome{u"slack"_s, u"Slack #calls"_s, {}, {}, {}, {}, DeliveryStatus::Delivered, {}};
    outcome.request = {u"POST"_s,
                       u"https://slack.com/api/chat.postMessage"_s,
                       200,
                       2,
                       began ? 214.0 : 187.0,
                       began ? uR"({"channel":"C0CALLS01","text":"Call received with Sales Agent"})"_s
                             : uR"({"channel":"C0CALLS01","text":"Call ended (4m 7s) - completed"})"_s,
                       uR"({"ok":true,"channel":"C0CALLS01","ts":"1771324927.0021"})"_s,
                       {}};
    outcome.summary = began ? u"Posted to #calls"_s : u"Posted in the call's thread"_s;
    return outcome;
}

Outcome logged(bool revoked, core::TimeMs now)
{
    Outcome outcome{u"hubspot"_s, u"HubSpot"_s, {}, {}, {}, {}, DeliveryStatus::Delivered, {}};
    outcome.request = {u"POST"_s,
                       u"https://api.hubapi.com/crm/v3/objects/calls"_s,
                       revoked ? 401 : 201,
                       3,
                       revoked ? 96.0 : 412.0,
                       uR"({"properties":{"hs_call_title":"Inbound call with Sales Agent"}})"_s,
                       revoked ? uR"({"status":"error","category":"EXPIRED_AUTHENTICATION"})"_s
                               : uR"({"id":"70212"})"_s,
                       {}};
    outcome.summary = revoked ? u"HubSpot ended the access"_s : u"Call logged on Ann Lee"_s;
    if (!revoked)
        return outcome;
    outcome.problem = u"HubSpot no longer accepts the connection. Reconnect it; what waits is then sent."_s;
    outcome.errorClass = values::ErrorClass::NeedsReconnect;
    outcome.next = DeliveryStatus::Retrying;
    outcome.nextAt = now + 30 * Minute;
    return outcome;
}

void addOf(store::Session &session, const values::StoredEvent &event, core::TimeMs now)
{
    if (event.type == EventType::CallStarted || event.type == EventType::CallEnded)
        add(session, event, posted(event));
    const bool revoked = event.receivedAt > now - RevokedAgo;
    if (event.type == EventType::AnalysisComplete || (revoked && event.type == EventType::CallEnded))
        add(session, event, logged(revoked, now));
}

void addRecord(store::Session &session, const QString &callId, values::SyncKind kind, const QString &label,
               core::TimeMs now)
{
    values::SyncRecord record;
    record.integration = u"slack"_s;
    record.account = u"T0HARBOR1"_s;
    record.kind = kind;
    record.callId = record.subject = callId;
    record.state = values::SyncState::Done;
    record.externalId = u"1771324927.0021"_s;
    record.url = u"https://harbordental.slack.com/archives/C0CALLS01/p17713249270021"_s;
    record.label = label;
    record.startedAt = record.updatedAt = now;
    store::putSyncRecord(session, record);
}

} // namespace

void SampleOutcomes::catchUp(core::TimeMs now)
{
    auto writing = m_database.write([this, now](store::Session &session) {
        const auto events = store::listEvents(session, {}, {MostAtOnce, {}, false});
        if (!events)
            return;
        for (auto event = events->data.crbegin(); event != events->data.crend(); ++event) {
            if (event->sequence > m_seen && event->receivedAt > now - ToldSince)
                addOf(session, *event, now);
        }
        if (!events->data.isEmpty())
            m_seen = events->data.constFirst().sequence;
    });
    if (const auto written = writing.takeResult(); !written)
        qFatal("%s", qPrintable(written.error().oneLine()));
}

void SampleOutcomes::addRecords(const QString &callId, core::TimeMs now)
{
    auto writing = m_database.write([callId, now](store::Session &session) {
        addRecord(session, callId, values::SyncKind::StartedMessage, u"#calls"_s, now);
        addRecord(session, callId, values::SyncKind::EndedMessage, u"In the thread in #calls"_s, now);
    });
    if (const auto written = writing.takeResult(); !written)
        qFatal("%s", qPrintable(written.error().oneLine()));
}

} // namespace callttone::testing
