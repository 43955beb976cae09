// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/connectors/connector_record.h"

#include "app/core/ids.h"

namespace callttone::delivery {

namespace {

using values::DeliveryStatus;

values::DeliveryAttempt attemptOf(const store::ClaimedDelivery &claimed, const ConnectorReport &report,
                                  core::TimeMs startedAt, core::TimeMs now)
{
    values::DeliveryAttempt attempt;
    attempt.id = core::newId(u"att", startedAt);
    attempt.number = claimed.delivery.tries + 1;
    attempt.trigger = values::attemptTriggerFromWire(claimed.trigger);
    attempt.startedAt = startedAt;
    attempt.timings.totalUs = (now - startedAt) * 1'000;
    attempt.errorClass = report.errorClass;
    attempt.code = report.code;
    attempt.summary = report.summary;
    attempt.problem = report.problem;
    attempt.requests = report.requests;
    if (!report.requests.isEmpty()) {
        const values::VendorRequest &last = report.requests.last();
        attempt.url = last.url;
        if (!attempt.code && last.status > 0)
            attempt.code = last.status;
        attempt.responseBody = last.responseBody.toUtf8();
        attempt.responseBytes = attempt.responseBody.size();
    }
    return attempt;
}

} // namespace

store::AttemptRecord connectorRecord(const store::ClaimedDelivery &claimed, const ConnectorReport &report,
                                     const RetrySettings &settings, core::TimeMs startedAt, core::TimeMs now,
                                     core::TimeMs restUntil, double random)
{
    store::AttemptRecord record;
    record.deliverySeq = claimed.seq;
    record.delivery = claimed.delivery;
    record.attempt = attemptOf(claimed, report, startedAt, now);
    record.finishedAt = now;
    record.delivery.reason = report.verdict == ConnectorVerdict::Done ? report.summary : report.problem;
    const auto againAt = [&record](core::TimeMs at) {
        record.next = DeliveryStatus::Retrying;
        record.nextAt = at;
    };
    switch (report.verdict) {
    case ConnectorVerdict::Done:
    case ConnectorVerdict::Wait:
        record.next = DeliveryStatus::Delivered;
        break;
    case ConnectorVerdict::Refused:
        record.next = DeliveryStatus::Failed;
        break;
    case ConnectorVerdict::Limited:
    case ConnectorVerdict::Reconnect:
    case ConnectorVerdict::Repair:
        record.usesUpStep = false; // however long it takes, it is sent in the end
        againAt(std::max(restUntil, now + report.waitMs.value_or(0)));
        break;
    case ConnectorVerdict::Retry: {
        if (report.errorClass == values::ErrorClass::AnswerLost && report.waitMs) {
            record.usesUpStep = false; // only a look is due, and not before that
            againAt(now + *report.waitMs);
            break;
        }
        AttemptOutcome outcome{report.errorClass, {}, {}}; // without its status: 410 is for endpoints
        if (report.waitMs)
            outcome.retryAfter = QByteArray::number((*report.waitMs + 999) / 1'000);
        const RetryDecision decision = decideRetry(settings, claimed.scheduleStep + 1, outcome, now, random);
        if (decision.action == RetryAction::Retry)
            againAt(std::max(decision.retryAt, restUntil));
        else
            record.next = DeliveryStatus::Failed;
        break;
    }
    }
    return record;
}

} // namespace callttone::delivery
