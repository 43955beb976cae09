// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/support/tool_request.h"

#include "app/core/redactor.h"
#include "models/values/error_class.h"

#include <QJsonDocument>
#include <QThread>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;

constexpr int shortestWaitMs = 150;
constexpr int longestWaitMs = 1'000; ///< a caller waits as well; a vendor that wants more gets no second request

/// How long to wait before asking again; nullopt when asking again would not help.
std::optional<int> waitBeforeRepeat(const core::Result<connect::HttpResponse> &answer,
                                    bool (*isLimit)(const connect::HttpResponse &))
{
    if (!answer)
        return answer.error().code == values::infoOf(values::ErrorClass::Blocked).wire ? std::nullopt
                                                                                       : std::optional(shortestWaitMs);
    if (answer->status == 429 || (answer->status == 403 && isLimit && isLimit(*answer))) {
        const int wait = answer->retryAfterSeconds(0) * 1000;
        return wait <= longestWaitMs ? std::optional(std::max(wait, shortestWaitMs)) : std::nullopt;
    }
    return answer->status >= 500 ? std::optional(shortestWaitMs) : std::nullopt;
}

/// The codes of vendor_answer.h, of transport_words.h and of the token keeper.
ToolErrorClass classOf(const core::ApiError &error)
{
    struct Known
    {
        QLatin1StringView code;
        ToolErrorClass errorClass;
    };
    static constexpr std::array known{
        Known{"needs_reconnect"_L1, ToolErrorClass::NeedsReconnect},
        Known{"vendor_forbidden"_L1, ToolErrorClass::Permission},
        Known{"vendor_api_off"_L1, ToolErrorClass::Permission},
        Known{"vendor_not_found"_L1, ToolErrorClass::NotFound},
        Known{"vendor_limited"_L1, ToolErrorClass::RateLimited},
        Known{"vendor_unavailable"_L1, ToolErrorClass::Unavailable},
        Known{"vendor_refused"_L1, ToolErrorClass::Refused},
        Known{"blocked"_L1, ToolErrorClass::NotConfigured},
        Known{"invalid_request"_L1, ToolErrorClass::Internal},
        Known{"not_connected"_L1, ToolErrorClass::NotAvailable},
    };
    for (const Known &one : known) {
        if (error.code == one.code)
            return one.errorClass;
    }
    return error.kind == core::ErrorKind::Timeout ? ToolErrorClass::Timeout : ToolErrorClass::Unavailable;
}

} // namespace

bool mayHaveArrived(const core::ApiError &error)
{
    using enum values::ErrorClass;
    const auto failed = values::errorClassFromWire(error.code);
    if (!failed)
        return false; // no token, no connection: nothing was sent
    return *failed == Timeout || *failed == Reset || *failed == EmptyReply || *failed == InvalidResponse;
}

core::Result<connect::HttpResponse> sendLookUp(connect::VendorSession &session, const connect::HttpRequest &request,
                                               const tools::Deadline &deadline,
                                               bool (*isLimit)(const connect::HttpResponse &))
{
    core::Result<connect::HttpResponse> answer = session.send(request);
    const std::optional<int> wait = waitBeforeRepeat(answer, isLimit);
    if (!wait || deadline.isPastSoft())
        return answer;
    if (!answer && !values::errorClassFromWire(answer.error().code))
        return answer; // the token's trouble: the keeper has tried what can be tried
    QThread::msleep(ulong(*wait));
    return session.send(request);
}

tools::ToolFailure failureOf(const core::ApiError &error, Effect effect)
{
    tools::ToolFailure failure = tools::toolFailure(classOf(error), error.oneLine());
    failure.problem.code = error.code;
    failure.problem.retryAfterSeconds = error.retryAfterSeconds;
    failure.mayHaveHappened = effect == Effect::Writes && mayHaveArrived(error);
    return failure;
}

tools::ToolFailure failureOf(const Asked &asked, const core::Result<connect::HttpResponse> &answer, Effect effect)
{
    if (!answer)
        return failureOf(answer.error(), effect);
    tools::ToolFailure failure = failureOf(refusal(asked, *answer), effect);
    failure.mayHaveHappened = effect == Effect::Writes && answer->status >= 500;
    return failure;
}

tl::expected<QJsonObject, tools::ToolFailure>
toolAnswer(const Asked &asked, const core::Result<connect::HttpResponse> &answer, Effect effect)
{
    if (!answer || !answer->isSuccess())
        return tl::unexpected(failureOf(asked, answer, effect));
    core::Result<QJsonObject> object = jsonAnswer(asked, answer);
    if (object)
        return *object;
    tools::ToolFailure failure = failureOf(object.error(), effect);
    failure.mayHaveHappened = effect == Effect::Writes; // it said yes in words nobody can read
    return tl::unexpected(std::move(failure));
}

tools::ToolOutcome wouldSend(const connect::HttpRequest &request, const QString &text)
{
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    QJsonObject sent{{u"method"_s, QString::fromLatin1(request.method)},
                     {u"url"_s, core::redacted(QString::fromUtf8(request.url))}};
    if (body.isObject())
        sent.insert(u"body"_s, body.object());
    tools::ToolOutcome outcome;
    outcome.result = {{u"dryRun"_s, true}, {u"wouldSend"_s, sent}};
    outcome.text = text;
    return outcome;
}

} // namespace callttone::integrations
