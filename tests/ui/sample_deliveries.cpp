// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_deliveries.h"

#include <QTime>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::testing {

namespace {

using values::Delivery;
using values::DeliveryAttempt;
using values::DeliveryStatus;
using values::ErrorClass;
using values::EventType;

constexpr core::TimeMs day = 1'771'286'400'000; // 2026-02-17T00:00Z
constexpr auto hooks = "crm.example.com/hooks"_L1;
constexpr auto api = "api.harbordental.com/callttone"_L1;
constexpr auto slack = "Slack #calls"_L1;

struct Row
{
    const char *time;
    EventType event;
    QLatin1StringView to;
    DeliveryStatus status;
    int code; ///< 0: see errorClass
    ErrorClass errorClass;
    int tries;
    int ms;
};

constexpr auto Ok = DeliveryStatus::Delivered;
constexpr auto Again = DeliveryStatus::Retrying;
constexpr auto Gone = DeliveryStatus::Failed;
constexpr auto None = ErrorClass::None;
constexpr auto Http = ErrorClass::HttpStatus;

const Row rows[] = {
    {"10:41:20", EventType::CallStarted, api, Ok, 200, None, 1, 96},
    {"10:41:20", EventType::CallStarted, slack, Ok, 200, None, 1, 212},
    {"10:40:52", EventType::CallEnded, api, Ok, 200, None, 1, 118},
    {"10:40:52", EventType::CallEnded, hooks, Again, 503, Http, 1, 402},
    {"10:40:51", EventType::CallEnded, slack, Ok, 200, None, 1, 187},
    {"10:39:47", EventType::CallStarted, api, Ok, 204, None, 1, 88},
    {"10:39:47", EventType::CallStarted, slack, Ok, 200, None, 1, 240},
    {"10:36:51", EventType::CallStarted, api, Ok, 200, None, 1, 104},
    {"10:34:51", EventType::CallEnded, hooks, Again, 503, Http, 3, 388},
    {"10:34:51", EventType::CallEnded, api, Ok, 200, None, 1, 131},
    {"10:34:51", EventType::CallEnded, slack, Ok, 200, None, 1, 201},
    {"10:31:02", EventType::CallFailed, api, Ok, 200, None, 1, 92},
    {"10:31:02", EventType::CallFailed, slack, Ok, 200, None, 2, 1480},
    {"10:28:44", EventType::CallEnded, hooks, Again, 0, ErrorClass::Timeout, 4, 10'000},
    {"10:28:44", EventType::CallEnded, api, Ok, 200, None, 1, 110},
    {"10:22:17", EventType::CallEnded, hooks, Again, 503, Http, 4, 431},
    {"10:19:30", EventType::CallEnded, api, Ok, 200, None, 1, 125},
    {"09:31:08", EventType::CallEnded, hooks, Gone, 503, Http, 8, 395},
    {"09:22:40", EventType::CallEnded, hooks, Gone, 0, ErrorClass::Refused, 8, 12},
    {"09:14:03", EventType::CallEnded, hooks, Gone, 0, ErrorClass::Timeout, 8, 10'000},
    {"09:12:20", EventType::CallEnded, api, Ok, 200, None, 1, 101},
    {"09:11:48", EventType::CallEnded, slack, Ok, 200, None, 1, 190},
};

Delivery deliveryOf(const Row &row, int number)
{
    Delivery delivery;
    delivery.id = u"dlv_01JM8Q4T%1"_s.arg(number, 4, 16, QChar(u'0')).toUpper().replace(u"DLV"_s, u"dlv"_s);
    delivery.eventId = u"evt_%1"_s.arg(number);
    delivery.event = row.event;
    delivery.callId = u"call_9f27c1e04b"_s;
    delivery.destination = row.to == slack
                               ? values::Destination{u"slack"_s, u"slack"_s, row.to}
                               : values::Destination{u"webhook"_s, row.to == api ? u"we_api"_s : u"we_crm"_s, row.to};
    delivery.status = row.status;
    if (row.code > 0)
        delivery.code = row.code;
    delivery.errorClass = row.errorClass;
    delivery.tries = row.tries;
    delivery.latencyMs = row.ms;
    delivery.createdAt = day + QTime(0, 0).msecsTo(QTime::fromString(QString::fromLatin1(row.time)));
    delivery.updatedAt = delivery.createdAt;
    if (row.status == Again)
        delivery.nextAttemptAt = sampleNow + 48'000;
    return delivery;
}

DeliveryAttempt attemptOf(const Delivery &delivery, int number, core::TimeMs at, ErrorClass errorClass, int ms)
{
    DeliveryAttempt attempt;
    attempt.id = u"att_%1_%2"_s.arg(delivery.id).arg(number);
    attempt.number = number;
    attempt.startedAt = at;
    attempt.url = u"https://"_s + delivery.destination.label;
    attempt.requestHeaders = {{"Content-Type", "application/json"}, {"User-Agent", "CalltTone-Webhooks/0.1"}};
    if (delivery.destination.kind == "webhook"_L1) {
        attempt.requestHeaders += values::HeaderList{
            {"X-Webhook-Event", values::wireName(delivery.event).toUtf8()},
            {"X-Webhook-Timestamp", QByteArray::number(at / 1000)},
            {"X-Webhook-Signature", "8614dc45689049607edd873e91fed46e122b46a949fbb90cf826ac67149c488f"},
            {"X-Webhook-Attempt", QByteArray::number(number)},
            {"webhook-id", delivery.eventId.toUtf8()},
        };
    }
    attempt.errorClass = errorClass;
    if (errorClass == None || errorClass == Http) {
        attempt.code = errorClass == None ? 200 : 503;
        attempt.responseBody =
            errorClass == None ? R"({"ok":true})" : R"({"error":"upstream unavailable","retry":true})";
        attempt.responseHeaders = {{"content-type", "application/json"}, {"date", "Tue, 17 Feb 2026 10:37:45 GMT"}};
    }
    attempt.responseBytes = attempt.responseBody.size();
    attempt.remoteIp = u"192.0.2.17"_s;
    attempt.tlsVersion = u"TLSv1.3"_s;
    const qint64 us = qint64(ms) * 1000;
    attempt.timings = {2'400, 21'000, 38'500, errorClass == ErrorClass::Timeout ? 0 : us - 1'800, us};
    attempt.signature =
        delivery.destination.kind == "webhook"_L1 ? values::SignatureState::Verified : values::SignatureState::Unknown;
    return attempt;
}

values::DeliveryDetail detailOf(const Delivery &delivery)
{
    values::DeliveryDetail detail;
    detail.delivery = delivery;
    detail.secretHint = u"f81c"_s;
    detail.payload = R"({"event":"call.ended","callId":"call_9f27c1e04b","direction":"inbound","status":"completed",)"
                     R"("durationSeconds":247,"fromNumber":"+15125550199","toNumber":"+15125550100",)"
                     R"("agentName":"Sales Agent","summary":"Customer asked about pricing for the premium whitening )"
                     R"(plan and booked a consultation.","sentiment":"positive","endedAt":"2026-02-17T10:34:50.912Z"})";
    for (int number = 1; number < delivery.tries; ++number) {
        const bool first = number == 1;
        detail.attempts.append(attemptOf(delivery, number, delivery.createdAt + (number - 1) * 40'000,
                                         first ? ErrorClass::Timeout : Http, first ? 10'000 : 412));
    }
    detail.attempts.append(attemptOf(delivery, delivery.tries, delivery.createdAt + (delivery.tries - 1) * 87'000,
                                     delivery.errorClass, *delivery.latencyMs));
    return detail;
}

void addBars(FakeService &service)
{
    values::Stats &stats = service.stats;
    stats.bucketMs = 5 * 60'000;
    stats.to = (sampleNow / stats.bucketMs + 1) * stats.bucketMs;
    stats.from = stats.to - 80 * stats.bucketMs;
    for (int i = 0; i < 80; ++i) {
        values::StatsBucket bucket;
        bucket.at = stats.from + i * stats.bucketMs;
        bucket.deliveries = int(8 + i * i * 0.014 + 14 * std::abs(std::sin(i * 1.7)) * (i > 35));
        bucket.failed = i > 60 ? 6 + i % 5 : (i % 14 == 9 ? 2 : 0);
        stats.buckets.append(bucket);
    }
}

} // namespace

void addSampleDeliveries(FakeService &service, int older)
{
    int number = 0;
    for (const Row &row : rows) {
        const Delivery delivery = deliveryOf(row, ++number);
        service.deliveries.append(delivery);
        service.details.insert(delivery.id, detailOf(delivery));
    }
    for (int i = 0; i < older; ++i) {
        Delivery delivery = deliveryOf(rows[20], ++number);
        delivery.createdAt = delivery.updatedAt = service.deliveries.last().createdAt - 7'000;
        service.deliveries.append(delivery);
    }
    for (const auto &[id, url] : {std::pair(u"we_crm"_s, hooks), std::pair(u"we_api"_s, api)}) {
        values::WebhookEndpoint endpoint;
        endpoint.id = id;
        endpoint.url = u"https://"_s + url;
        endpoint.events = {EventType::CallEnded};
        service.endpoints.append(endpoint);
    }
    addBars(service);
}

} // namespace callttone::testing
