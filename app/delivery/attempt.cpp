// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/attempt.h"

#include "app/core/ids.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::delivery {

namespace {

values::DeliveryAttempt begunAttempt(const store::ClaimedDelivery &claimed, core::TimeMs now)
{
    values::DeliveryAttempt attempt;
    attempt.id = core::newId(u"att", now);
    attempt.number = claimed.delivery.tries + 1;
    attempt.trigger = values::attemptTriggerFromWire(claimed.trigger);
    attempt.startedAt = now;
    return attempt;
}

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

core::Result<PreparedAttempt> prepareAttempt(const store::ClaimedDelivery &claimed, const ActiveEndpoint &endpoint,
                                             const EngineOptions &options, core::TimeMs now)
{
    if (!endpoint.target)
        return core::fail(endpoint.target.error());
    if (endpoint.secret.isEmpty()) {
        return core::fail({.kind = core::ErrorKind::Unavailable,
                           .code = u"secret_unavailable"_s,
                           .title = u"The signing secret is not available"_s,
                           .detail = endpoint.secretProblem});
    }
    PreparedAttempt prepared;
    prepared.attempt = begunAttempt(claimed, now);
    const bool inGrace = endpoint.endpoint.previousSecretUntil.value_or(0) > now;
    const core::SecretString none;
    const auto request =
        buildWebhookRequest(*endpoint.target, endpoint.secret, inGrace ? endpoint.previousSecret : none,
                            {.eventId = claimed.delivery.eventId.toUtf8(),
                             .eventName = values::wireName(claimed.delivery.event).toLatin1(),
                             .payload = claimed.payload,
                             .attempt = prepared.attempt.number},
                            now);
    if (!request)
        return core::fail(request.error());
    prepared.attempt.url = QString::fromUtf8(endpoint.target->url);
    prepared.attempt.requestHeaders = request->loggedHeaders;
    prepared.request.url = endpoint.target->url;
    prepared.request.headers = request->headers;
    prepared.request.body = claimed.payload;
    prepared.request.allowPrivate = endpoint.endpoint.allowPrivateNetwork || options.allowPrivateNetwork;
    prepared.request.timeoutMs = options.timeoutMs;
    return prepared;
}

values::DeliveryAttempt unsendableAttempt(const store::ClaimedDelivery &claimed, const QString &url,
                                          const core::ApiError &error, core::TimeMs now)
{
    values::DeliveryAttempt attempt = begunAttempt(claimed, now);
    attempt.url = url;
    attempt.errorClass = values::ErrorClass::InvalidRequest;
    attempt.errorDetail = error.oneLine();
    return attempt;
}

void complete(values::DeliveryAttempt &attempt, EgressResult result)
{
    attempt.startedAt = result.startedAt;
    attempt.code = result.status;
    attempt.responseHeaders = std::move(result.responseHeaders);
    attempt.responseBody = std::move(result.body);
    attempt.responseBytes = result.bodyBytes;
    attempt.responseTruncated = result.truncated;
    attempt.remoteIp = result.remoteIp;
    attempt.tlsVersion = result.tlsVersion;
    attempt.timings = result.timings;
    attempt.errorClass = result.errorClass;
    attempt.errorDetail = result.errorDetail;
}

Judgement judge(const store::ClaimedDelivery &claimed, values::DeliveryAttempt attempt, const EngineOptions &options,
                core::TimeMs now, double random)
{
    using values::DeliveryStatus;
    const RetrySettings settings{options.retryScheduleMs, options.customSchedule ? 0 : RetrySettings().rateFloorMs};
    const RetryDecision decision = decideRetry(
        settings, claimed.scheduleStep + 1,
        {attempt.errorClass, attempt.code, headerValue(attempt.responseHeaders, "Retry-After")}, now, random);
    Judgement judgement;
    judgement.disableEndpoint = decision.action == RetryAction::DisableEndpoint;
    judgement.record.deliverySeq = claimed.seq;
    judgement.record.delivery = claimed.delivery;
    judgement.record.finishedAt = now;
    const bool isTest = attempt.trigger == values::AttemptTrigger::Test;
    switch (decision.action) {
    case RetryAction::Delivered:
        judgement.record.next = DeliveryStatus::Delivered;
        break;
    case RetryAction::Retry:
        judgement.record.next = isTest ? DeliveryStatus::Failed : DeliveryStatus::Retrying; // a test is one attempt
        if (!isTest)
            judgement.record.nextAt = decision.retryAt;
        break;
    case RetryAction::Exhausted:
    case RetryAction::DisableEndpoint:
        judgement.record.next = DeliveryStatus::Failed;
        break;
    }
    judgement.record.attempt = std::move(attempt);
    return judgement;
}

} // namespace callttone::delivery
