// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/sync_failure.h"

#include "app/integrations/support/tool_request.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using delivery::ConnectorVerdict;
using values::ErrorClass;

constexpr int defaultWaitSeconds = 30;

struct Kind
{
    ConnectorVerdict verdict;
    ErrorClass errorClass;
};

Kind kindOf(const Asked &asked, const connect::HttpResponse &response)
{
    const int status = response.status;
    if (status == 401)
        return {ConnectorVerdict::Reconnect, ErrorClass::NeedsReconnect};
    if (status == 429 || (status == 403 && asked.isLimit && asked.isLimit(response)))
        return {ConnectorVerdict::Limited, ErrorClass::Limited};
    if (status == 403)
        return {ConnectorVerdict::Repair, ErrorClass::NotAllowed};
    if (status == 404 || status == 410)
        return {ConnectorVerdict::Repair, ErrorClass::TargetGone};
    if (status == 408 || status >= 500)
        return {ConnectorVerdict::Retry, ErrorClass::HttpStatus};
    if (status >= 300 && status < 400)
        return {ConnectorVerdict::Retry, ErrorClass::Redirect};
    return {ConnectorVerdict::Refused, ErrorClass::Rejected};
}

} // namespace

SyncFailure syncFailureOf(const Asked &asked, const connect::HttpResponse &response, SyncEffect effect)
{
    const Kind kind = kindOf(asked, response);
    const core::ApiError words = refusal(asked, response);
    SyncFailure failure{kind.verdict, kind.errorClass, words.title, words.detail, response.status};
    if (kind.verdict == ConnectorVerdict::Limited)
        failure.waitMs = 1'000LL * response.retryAfterSeconds(defaultWaitSeconds);
    else if (kind.verdict == ConnectorVerdict::Retry && !response.header("Retry-After").isEmpty())
        failure.waitMs = 1'000LL * response.retryAfterSeconds(defaultWaitSeconds);
    failure.mayHaveHappened = effect == SyncEffect::Writes && response.status >= 500;
    return failure;
}

SyncFailure syncFailureOf(const core::ApiError &error, SyncEffect effect)
{
    if (error.code == "needs_reconnect"_L1)
        return syncNeedsReconnect(error.title, error.detail);
    SyncFailure failure{ConnectorVerdict::Retry,
                        values::errorClassFromWire(error.code).value_or(ErrorClass::Unreachable), error.title,
                        error.detail};
    if (error.retryAfterSeconds)
        failure.waitMs = 1'000LL * *error.retryAfterSeconds;
    if (effect == SyncEffect::Writes && mayHaveArrived(error)) {
        failure.mayHaveHappened = true;
        failure.errorClass = ErrorClass::AnswerLost;
    }
    return failure;
}

SyncFailure syncRefused(const QString &title, const QString &detail, int status)
{
    return {ConnectorVerdict::Refused, ErrorClass::Rejected, title, detail, status};
}

SyncFailure syncNeedsRepair(ErrorClass errorClass, const QString &title, const QString &detail, int status)
{
    return {ConnectorVerdict::Repair, errorClass, title, detail, status > 0 ? std::optional(status) : std::nullopt};
}

SyncFailure syncNeedsReconnect(const QString &title, const QString &detail, int status)
{
    return {ConnectorVerdict::Reconnect, ErrorClass::NeedsReconnect, title, detail,
            status > 0 ? std::optional(status) : std::nullopt};
}

SyncFailure syncLimited(const QString &title, const QString &detail, qint64 waitMs, int status)
{
    return {ConnectorVerdict::Limited, ErrorClass::Limited, title, detail, status, waitMs};
}

SyncFailure syncRetry(const QString &title, const QString &detail, int status)
{
    return {ConnectorVerdict::Retry, ErrorClass::HttpStatus, title, detail,
            status > 0 ? std::optional(status) : std::nullopt};
}

delivery::ConnectorReport reportOf(const SyncFailure &failure)
{
    return {.verdict = failure.verdict,
            .summary = failure.title,
            .problem = u"%1. %2"_s.arg(failure.title, failure.detail).trimmed(),
            .errorClass = failure.errorClass,
            .code = failure.code,
            .waitMs = failure.waitMs};
}

} // namespace callttone::integrations
