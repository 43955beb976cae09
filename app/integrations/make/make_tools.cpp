// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/make/make_tools.h"

#include "app/integrations/make/make_hook.h"
#include "app/integrations/make/make_result.h"
#include "app/integrations/support/config_schema.h"
#include "app/integrations/support/tool_request.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int longestReason = 500;
constexpr int mostMembers = 100;
constexpr int waitMs = 300; ///< before the one repeat of what certainly started nothing

tools::ToolDefinition definition()
{
    ConfigProperty data{
        u"data"_s,
        {{u"type"_s, u"object"_s},
         {u"title"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Data"))},
         {u"description"_s,
          u"What the scenario needs, by name: {\"name\": \"Laura Moreno\", \"email\": \"laura@example.com\"}. Pass "
          "on only what the caller said; the call's numbers and summary are added by themselves."_s},
         {u"maxProperties"_s, mostMembers}},
        true};
    ConfigProperty reason{u"reason"_s,
                          {{u"type"_s, u"string"_s},
                           {u"title"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Reason"))},
                           {u"description"_s, u"Why it is triggered now, in one sentence."_s},
                           {u"maxLength"_s, longestReason}}};
    tools::ToolDefinition tool;
    tool.name = u"make_trigger_scenario"_s;
    tool.integration = u"make"_s;
    tool.title = QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Trigger Scenario"));
    tool.description =
        u"Start the business's automation in Make with data from this conversation. Call it once, when its purpose "
        u"comes "
        "up. Status \"answered\" comes with the automation's answer; \"started\" means that it runs in the background "
        "and no result will come, so do not tell the caller that it is done."_s;
    tool.inputSchema = objectSchema({data, reason});
    tool.hardMs = tools::hardWriteLimitMs;
    return tool;
}

QString describe(const QString &description, const QJsonObject &config)
{
    const QString trigger = config.value("trigger"_L1).toString().simplified();
    return trigger.isEmpty() ? description : description + u" When to call it: %1"_s.arg(trigger);
}

QJsonObject payload(const tools::Invocation &invocation)
{
    const values::Call &call = invocation.call;
    // In the order of who wins: a scenario relies on the call's own fields, whatever an agent calls its data.
    QJsonObject fields = invocation.arguments.value("data"_L1).toObject();
    if (const QString reason = invocation.arguments.value("reason"_L1).toString().trimmed(); !reason.isEmpty())
        fields.insert(u"reason"_s, reason);
    fields.insert(u"toolCallId"_s, invocation.id); // for the scenario to recognise a repeat by
    const QHash<QString, QJsonValue> known{{u"event"_s, u"make.trigger"_s},  {u"test"_s, false},
                                           {u"callId"_s, invocation.callId}, {u"agentName"_s, call.agentName},
                                           {u"direction"_s, call.direction}, {u"fromNumber"_s, call.fromNumber},
                                           {u"toNumber"_s, call.toNumber},   {u"summary"_s, call.summary}};
    for (const QString &name : makeFields())
        fields.insert(name, known.value(name, QString()));
    return fields;
}

/// Certainly started nothing, and may pass within the blink of an eye.
bool isWorthARepeat(const core::Result<connect::HttpResponse> &answer)
{
    if (!answer)
        return values::errorClassFromWire(answer.error().code) && answer.error().code != "blocked"_L1
               && answer.error().code != "invalid_request"_L1 && !mayHaveArrived(answer.error());
    return answer->status == 429 && answer->retryAfterSeconds(0) <= 1;
}

tools::ToolResult run(connect::VendorSession &session, const tools::Invocation &invocation)
{
    const core::Result<core::SecretString> url = session.secret(u"url"_s);
    if (!url)
        return tl::unexpected(failureOf(url.error(), Effect::Reads));
    const core::Result<core::SecretString> apiKey = session.secret(u"apiKey"_s);
    if (!apiKey)
        return tl::unexpected(failureOf(apiKey.error(), Effect::Reads));
    connect::HttpRequest request{.method = "POST", .url = url->reveal()};
    request.setJson(payload(invocation));
    if (!apiKey->isEmpty())
        request.headers.append({"x-make-apikey"_ba, apiKey->reveal()});
    if (invocation.dryRun) {
        request.url = makeHostOf(request.url); // the whole address is a secret
        return wouldSend(request, u"The scenario would be started."_s);
    }
    request.timeoutMs = std::max(1, invocation.deadline.remainingMs());
    auto answer = session.sendPlain(request);
    if (isWorthARepeat(answer) && !invocation.deadline.isPastSoft()) {
        QThread::msleep(waitMs);
        request.timeoutMs = std::max(1, invocation.deadline.remainingMs());
        answer = session.sendPlain(request);
    }
    return makeResult(answer, invocation.deadline.hardMs());
}

} // namespace

QList<VendorTool> makeTools()
{
    VendorTool tool;
    tool.definition = definition();
    tool.run = run;
    // The reason is prose, and nobody says it twice in the same words.
    tool.identity = [](const QJsonObject &arguments, const QJsonObject &) {
        return QJsonObject{{u"data"_s, arguments.value("data"_L1).toObject()}};
    };
    tool.describe = [text = tool.definition.description](const QJsonObject &config) { return describe(text, config); };
    tool.wantsCall = true;
    return {tool};
}

} // namespace callttone::integrations
