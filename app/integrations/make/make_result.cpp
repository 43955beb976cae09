// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/make/make_result.h"

#include "app/integrations/make/make_hook.h"
#include "app/integrations/support/tool_request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;

constexpr qsizetype longestAnswer = 64 * 1024;
constexpr qsizetype longestText = 1'000; ///< for the agent to say

constexpr auto cannotStart = "I cannot start that right now. I will have a colleague take care of it.";
constexpr auto busy = "Our system is busy right now. I will have a colleague take care of it.";
constexpr auto failed = "That did not work out in our system. I will have a colleague take care of it.";

struct Row
{
    MakeRefusal refusal;
    QLatin1StringView code;
    ToolErrorClass errorClass;
    const char *spoken;
    bool mayHaveRun = false; ///< Make did not get as far as saying what became of it
};
constexpr std::array rows{
    Row{MakeRefusal::Off, "scenario_off"_L1, ToolErrorClass::NotFound, cannotStart},
    Row{MakeRefusal::Gone, "webhook_gone"_L1, ToolErrorClass::NotFound, cannotStart},
    Row{MakeRefusal::ApiKey, "api_key"_L1, ToolErrorClass::NeedsReconnect, cannotStart},
    Row{MakeRefusal::QueueFull, "queue_full"_L1, ToolErrorClass::RateLimited, busy},
    Row{MakeRefusal::Structure, "data_structure"_L1, ToolErrorClass::Refused, cannotStart},
    Row{MakeRefusal::Limited, "rate_limited"_L1, ToolErrorClass::RateLimited, busy},
    Row{MakeRefusal::ScenarioFailed, "scenario_failed"_L1, ToolErrorClass::Refused, failed},
    Row{MakeRefusal::Redirect, "redirect"_L1, ToolErrorClass::Refused, failed},
    Row{MakeRefusal::Down, "unavailable"_L1, ToolErrorClass::Unavailable, cannotStart, true},
    Row{MakeRefusal::Other, "refused"_L1, ToolErrorClass::Refused, cannotStart},
};

/// A JSON body of a refusal is the scenario's own answer: Make's are plain words.
bool isScenarios(const QJsonDocument &body)
{
    return body.isObject() || body.isArray();
}

QJsonValue valueOf(const QJsonDocument &body)
{
    return body.isObject() ? QJsonValue(body.object()) : QJsonValue(body.array());
}

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestText ? line.first(longestText - 1) + u'…' : line;
}

/// What is meant to be said, where the answer has such a member; else all of it.
QString spokenAnswer(const QByteArray &body, const QJsonDocument &document)
{
    for (const auto name : {"text"_L1, "message"_L1, "result"_L1, "answer"_L1}) {
        if (const QJsonValue member = document.object().value(name); member.isString())
            return oneLine(member.toString());
    }
    return oneLine(isScenarios(document) ? QString::fromUtf8(document.toJson(QJsonDocument::Compact))
                                         : QString::fromUtf8(body));
}

tools::ToolOutcome started()
{
    tools::ToolOutcome outcome;
    outcome.result = {{u"status"_s, u"started"_s}};
    outcome.text = u"It was started and runs in the background. No result will come back."_s;
    return outcome;
}

tools::ToolOutcome answered(const connect::HttpResponse &answer)
{
    tools::ToolOutcome outcome;
    outcome.result = {{u"status"_s, u"answered"_s}, {u"httpStatus"_s, answer.status}};
    if (answer.body.size() > longestAnswer) {
        outcome.result.insert(u"tooLong"_s, true);
        outcome.text = u"It ran. Its answer is %1 KB, too long to pass on; the Webhook response module in Make should "
                       "answer less than 64 KB."_s.arg(answer.body.size() / 1024);
        return outcome;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QString text = spokenAnswer(answer.body, document);
    if (isScenarios(document))
        outcome.result.insert(u"answer"_s, valueOf(document));
    else if (!text.isEmpty())
        outcome.result.insert(u"answer"_s, QString::fromUtf8(answer.body));
    outcome.text = text.isEmpty() ? u"It ran and answered nothing."_s : text;
    return outcome;
}

tools::ToolFailure refused(const connect::HttpResponse &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status >= 400 && answer.body.size() <= longestAnswer && isScenarios(document)) {
        tools::ToolFailure failure = tools::toolFailure(
            ToolErrorClass::Refused,
            u"The scenario ran and answered %1: %2. Look at its history in Make."_s.arg(answer.status)
                .arg(spokenAnswer(answer.body, document)),
            QString::fromUtf8(failed), u"scenario_refused"_s);
        failure.result = {
            {u"status"_s, u"refused"_s}, {u"httpStatus"_s, answer.status}, {u"answer"_s, valueOf(document)}};
        return failure;
    }
    const MakeRefusal refusal = makeRefusalOf(answer.status, answer.body);
    const auto row = std::find_if(rows.begin(), rows.end(), [refusal](const Row &r) { return r.refusal == refusal; });
    tools::ToolFailure failure =
        tools::toolFailure(row->errorClass, makeRefusal(answer.status, answer.body, u"what the agent sent"_s),
                           QString::fromUtf8(row->spoken), row->code);
    failure.mayHaveHappened = row->mayHaveRun;
    if (refusal == MakeRefusal::Limited)
        failure.problem.retryAfterSeconds = answer.retryAfterSeconds(10);
    return failure;
}

tools::ToolFailure noAnswer(const core::ApiError &error, int limitMs)
{
    if (!mayHaveArrived(error)) {
        tools::ToolFailure failure = failureOf(error, Effect::Writes);
        if (failure.problem.errorClass == ToolErrorClass::Unavailable)
            failure.problem.spoken = QString::fromUtf8(cannotStart);
        return failure;
    }
    const bool isSlow = error.kind == core::ErrorKind::Timeout;
    tools::ToolFailure failure = tools::toolFailure(
        ToolErrorClass::OutcomeUnknown,
        isSlow
            ? u"Make was sent the call, but the scenario gave no result within %1 s. It may still be running; look at "
              "its history in Make. It is not sent again. A scenario that agents wait for must answer sooner."_s.arg(
                  limitMs / 1000)
            : u"Make was sent the call, but the connection ended before an answer came (%1). It may have run; look "
              "at its history in Make. It is not sent again."_s.arg(error.oneLine()),
        u"I have started that, but I have no result yet. A colleague will confirm it to you."_s,
        isSlow ? u"no_result_in_time"_s : u"answer_lost"_s);
    failure.mayHaveHappened = true;
    return failure;
}

} // namespace

tools::ToolResult makeResult(const core::Result<connect::HttpResponse> &answer, int limitMs)
{
    if (!answer)
        return tl::unexpected(noAnswer(answer.error(), limitMs));
    if (!answer->isSuccess())
        return tl::unexpected(refused(*answer));
    return answer->body.trimmed() == "Accepted" ? started() : answered(*answer);
}

QByteArray makeHostOf(const QByteArray &url)
{
    const QUrl parsed(QString::fromUtf8(url));
    return u"%1://%2/…"_s.arg(parsed.scheme(), parsed.host()).toUtf8();
}

} // namespace callttone::integrations
