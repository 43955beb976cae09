// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_sync.h"

#include "models/items/tool_words.h"
#include "tests/ui/sample_deliveries.h"
#include "tests/ui/sample_vendors.h"

#include <QJsonArray>
#include <QTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::Delivery;
using values::DeliveryAttempt;
using values::DeliveryStatus;
using values::ErrorClass;
using values::EventType;
using values::SyncKind;
using values::SyncRecord;

constexpr core::TimeMs day = 1'771'286'400'000; // 2026-02-17T00:00Z
constexpr core::TimeMs minute = 60'000;
const QString sheet = u"https://docs.google.com/spreadsheets/d/1sQpHarborCalls/edit#gid=0"_s;
const QString org = u"https://harbordental.my.salesforce.com/"_s;

struct Row
{
    const char *time;
    const char *integration;
    EventType event;
    DeliveryStatus status;
    ErrorClass errorClass;
    int code;
    int tries;
    int ms;
    const char *call; ///< number of the sample call
    const char *reason;
};

constexpr auto Done = DeliveryStatus::Delivered;
constexpr auto None = ErrorClass::None;

const Row rows[] = {
    {"10:39:47", "slack", EventType::CallStarted, Done, None, 200, 1, 214, "0000000001", "Posted to #calls"},
    {"10:36:52", "slack", EventType::CallStarted, Done, None, 200, 1, 198, "0000000003", "Posted to #calls"},
    {"10:35:00", "hubspot", EventType::AnalysisComplete, DeliveryStatus::Retrying, ErrorClass::NeedsReconnect, 401, 2,
     144, "9f27c1e04b",
     "HubSpot no longer accepts the connection, because somebody removed CalltTone there. Reconnect it; what waits is "
     "then sent."},
    {"10:35:00", "salesforce", EventType::AnalysisComplete, Done, None, 204, 1, 612, "9f27c1e04b",
     "Task updated on Dana Whitfield"},
    {"10:34:58", "google_sheets", EventType::LeadCaptured, Done, None, 200, 1, 388, "9f27c1e04b",
     "Row 12 of Leads written"},
    {"10:34:58", "salesforce", EventType::LeadCaptured, Done, None, 201, 1, 540, "9f27c1e04b",
     "Lead made for Dana Whitfield"},
    {"10:34:52", "zapier", EventType::CallEnded, Done, None, 200, 1, 176, "9f27c1e04b", "Sent as call.ended"},
    {"10:34:51", "google_sheets", EventType::CallEnded, Done, None, 200, 1, 402, "9f27c1e04b",
     "Row 42 of Calls written"},
    {"10:34:51", "slack", EventType::CallEnded, Done, None, 200, 1, 201, "9f27c1e04b", "Posted in the call's thread"},
    {"10:34:51", "hubspot", EventType::CallEnded, DeliveryStatus::Pending, None, 0, 0, 0, "9f27c1e04b", ""},
    {"10:22:42", "google_sheets", EventType::CallEnded, DeliveryStatus::Failed, ErrorClass::Rejected, 400, 1, 290,
     "0000000007",
     "Google Sheets refused the row, because the sheet Calls is protected. Allow the account of this connection to "
     "edit it, then retry."},
    {"10:19:30", "zapier", EventType::CallEnded, DeliveryStatus::Retrying, ErrorClass::Limited, 429, 3, 98,
     "0000000007", "Zapier asks for fewer requests. CalltTone waits as long as it asks and tries again."},
    {"10:12:57", "salesforce", EventType::AnalysisComplete, Done, None, 201, 2, 702, "0000000009",
     "Task made on Acme & Sons"},
    {"10:10:06", "hubspot", EventType::AnalysisComplete, Done, None, 201, 1, 655, "000000000a",
     "Call logged on Ann Lee"},
    {"09:55:10", "hubspot", EventType::TranscriptReady, Done, None, 0, 1, 4, "000000000b", "Nothing to change"},
    {"09:40:02", "slack", EventType::CallEnded, DeliveryStatus::Skipped, None, 0, 0, 0, "000000000d",
     "Slack was paused when the call ended."},
};

QString labelOf(const QString &integration)
{
    return integration == "slack"_L1 ? u"Slack #calls"_s : items::integrationName(integration);
}

Delivery deliveryOf(const Row &row, int number)
{
    Delivery delivery;
    delivery.id = u"dlv_sync_%1"_s.arg(number, 2, 10, QChar(u'0'));
    delivery.eventId = u"evt_sync_%1"_s.arg(number);
    delivery.event = row.event;
    delivery.callId = u"call_"_s + QString::fromLatin1(row.call);
    const QString id = QString::fromLatin1(row.integration);
    delivery.destination = {id, id, labelOf(id)};
    delivery.status = row.status;
    delivery.reason = QString::fromUtf8(row.reason);
    if (row.code > 0)
        delivery.code = row.code;
    delivery.errorClass = row.errorClass;
    delivery.tries = row.tries;
    if (row.tries > 0)
        delivery.latencyMs = row.ms;
    delivery.createdAt = day + QTime(0, 0).msecsTo(QTime::fromString(QString::fromLatin1(row.time)));
    delivery.updatedAt = delivery.createdAt;
    if (row.status == DeliveryStatus::Retrying)
        delivery.nextAttemptAt = sampleNow + 5 * minute;
    return delivery;
}

QList<values::VendorRequest> requestsOf(const Delivery &delivery)
{
    if (delivery.latencyMs.value_or(0) < 10)
        return {};
    const QString &kind = delivery.destination.kind;
    const QString base = kind == "hubspot"_L1         ? u"https://api.hubapi.com/crm/v3/objects/calls"_s
                         : kind == "salesforce"_L1    ? org + u"services/data/v62.0/sobjects/Task"_s
                         : kind == "google_sheets"_L1 ? u"https://sheets.googleapis.com/v4/spreadsheets/1sQp/values"_s
                         : kind == "slack"_L1         ? u"https://slack.com/api/chat.postMessage"_s
                                                      : u"https://hooks.zapier.com/hooks/catch/[redacted]"_s;
    const double took = *delivery.latencyMs;
    values::VendorRequest look{u"GET"_s, base + u"?limit=10"_s, 200, 0, took * 0.4, {}, uR"({"results":[]})"_s, {}};
    values::VendorRequest write{
        u"POST"_s,
        base,
        delivery.code.value_or(0),
        took * 0.4,
        took * 0.6,
        uR"({"properties":{"hs_call_title":"Inbound call with Sales Agent","hs_call_duration":"247000"}})"_s,
        delivery.errorClass == None ? uR"({"id":"70212"})"_s : uR"({"status":"error","message":"not accepted"})"_s,
        {}};
    if (kind == "slack"_L1 || kind == "zapier"_L1)
        return {write};
    return {look, write};
}

values::DeliveryDetail detailOf(const Delivery &delivery)
{
    values::DeliveryDetail detail;
    detail.delivery = delivery;
    detail.payload = R"({"event":"call.ended","callId":"call_9f27c1e04b","direction":"inbound","status":"completed"})";
    for (int number = 1; number <= delivery.tries; ++number) {
        DeliveryAttempt attempt;
        attempt.id = u"att_%1_%2"_s.arg(delivery.id).arg(number);
        attempt.number = number;
        attempt.startedAt = delivery.createdAt + (number - 1) * 40'000;
        attempt.errorClass = delivery.errorClass;
        attempt.code = delivery.code;
        attempt.timings.totalUs = qint64(*delivery.latencyMs) * 1000;
        attempt.requests = requestsOf(delivery);
        if (!attempt.requests.isEmpty())
            attempt.url = attempt.requests.last().url;
        const QString name = items::integrationName(delivery.destination.kind);
        attempt.summary = attempt.succeeded()                                ? delivery.reason
                          : attempt.errorClass == ErrorClass::NeedsReconnect ? name + u" ended the connection"_s
                          : attempt.errorClass == ErrorClass::Limited        ? name + u" is limiting requests"_s
                                                                             : name + u" refused it"_s;
        attempt.problem = attempt.succeeded() ? QString() : delivery.reason;
        detail.attempts.append(attempt);
    }
    return detail;
}

SyncRecord record(const QString &integration, SyncKind kind, const QString &label, const QString &url,
                  const QJsonObject &contact = {})
{
    SyncRecord made;
    made.integration = integration;
    made.kind = kind;
    made.callId = syncedCall;
    made.state = values::SyncState::Done;
    made.label = label;
    made.url = url;
    if (!contact.isEmpty())
        made.detail.insert(u"contact"_s, contact);
    made.updatedAt = sampleNow - 7 * minute;
    return made;
}

QList<SyncRecord> records()
{
    const auto other = [](const QString &id, const QString &name) {
        return QJsonObject{{u"id"_s, id}, {u"name"_s, name}, {u"url"_s, org + id}};
    };
    const QJsonObject matched{
        {u"id"_s, u"00Q1"_s},
        {u"name"_s, u"Dana Whitfield"_s},
        {u"url"_s, org + u"00Q1"_s},
        {u"rule"_s, u"exact_number"_s},
        {u"byActivity"_s, true},
        {u"others"_s, QJsonArray{other(u"0031"_s, u"Whitfield Catering"_s), other(u"0032"_s, u"Paul Whitfield"_s),
                                 other(u"0033"_s, u"Front desk, Whitfield & Sons"_s)}}};
    SyncRecord lost = record(u"hubspot"_s, SyncKind::Contact, u"Dana Whitfield"_s, {});
    lost.state = values::SyncState::Started;
    return {
        record(u"slack"_s, SyncKind::StartedMessage, u"#calls"_s, u"https://harbor.slack.com/archives/C01/p17713"_s),
        record(u"slack"_s, SyncKind::EndedMessage, u"In the thread in #calls"_s,
               u"https://harbor.slack.com/archives/C01/p17714"_s),
        lost,
        record(u"salesforce"_s, SyncKind::Lead, u"Dana Whitfield"_s, org + u"00Q1"_s, matched),
        record(u"salesforce"_s, SyncKind::Task, u"Call with Dana Whitfield"_s, org + u"00T7"_s),
        record(u"google_sheets"_s, SyncKind::CallRow, u"Row 42 of Calls"_s, sheet),
        record(u"google_sheets"_s, SyncKind::LeadRow, u"Row 12 of Leads"_s, sheet),
        record(u"zapier"_s, SyncKind::Post, u"call.started"_s, {}),
        record(u"zapier"_s, SyncKind::Post, u"call.ended"_s, {})};
}

void replace(FakeService &service, const values::Integration &integration)
{
    if (values::Integration *known = service.integrations.find(integration.id))
        *known = integration;
}

} // namespace

values::Integration sampleSynced(const QString &id, const values::IntegrationDeliveries &deliveries)
{
    values::Integration integration = sampleVendor(id);
    integration.state = values::IntegrationState::Connected;
    integration.account = id == "slack"_L1 ? u"Harbor Dental workspace, #calls"_s : u"Harbor Dental"_s;
    integration.connectedAt = sampleNow - 14LL * 24 * 60 * minute;
    integration.lastUsedAt = deliveries.lastDeliveredAt;
    integration.health.lastSuccessAt = deliveries.lastDeliveredAt;
    integration.storedIn = u"the system keychain"_s;
    integration.deliveries = deliveries;
    for (values::ScopeGrant &scope : integration.scopes)
        scope.granted = true;
    return integration;
}

void addSampleSyncs(FakeService &service)
{
    int number = 0;
    for (const Row &row : rows) {
        const Delivery delivery = deliveryOf(row, ++number);
        service.deliveries.append(delivery);
        service.details.insert(delivery.id, detailOf(delivery));
        if (auto call = service.callDetails.find(delivery.callId); call != service.callDetails.end())
            call->deliveries.append(delivery);
    }
    std::stable_sort(service.deliveries.begin(), service.deliveries.end(),
                     [](const Delivery &a, const Delivery &b) { return a.createdAt > b.createdAt; });
    service.callDetails[QString(syncedCall)].records = records();
    replace(service, sampleSynced(u"slack"_s, {0, 0, sampleNow - minute}));
    replace(service, sampleSynced(u"salesforce"_s, {0, 0, sampleNow - 7 * minute}));
    replace(service, sampleSynced(u"google_sheets"_s, {0, 3, sampleNow - 8 * minute}));
    replace(service, sampleSynced(u"zapier"_s, {2, 0, sampleNow - 8 * minute}));
    if (values::Integration *hubspot = service.integrations.find(u"hubspot"_s))
        hubspot->deliveries = values::IntegrationDeliveries{14, 0, sampleNow - 100 * minute};
}

} // namespace callttone::testing
