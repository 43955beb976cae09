// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_tools.h"

#include "app/service/mcp/plain_schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr qsizetype longestId = 128;

/// A member of ours in `_meta`: with our prefix, as the protocol wants it, or without, as platforms that let people
/// type names often send it; else the header.
tl::expected<QString, RpcFault> ownText(const RpcMessage &message, const Request &request, const QString &name,
                                        QByteArrayView header)
{
    const QJsonObject meta = message.params.value("_meta"_L1).toObject();
    QString text = meta.value(u"com.callttone/"_s + name).toString();
    if (text.isEmpty())
        text = meta.value(name).toString();
    if (text.isEmpty())
        text = QString::fromUtf8(request.header(header));
    text = text.trimmed();
    if (text.size() > longestId)
        return tl::unexpected(
            RpcFault{rpcInvalidParams, u"The %1 is longer than %2 characters."_s.arg(name).arg(longestId)});
    return text;
}

QJsonObject toolObject(const values::ToolInfo &tool)
{
    const QJsonObject annotations{{u"title"_s, tool.title},
                                  {u"readOnlyHint"_s, tool.readOnly},
                                  {u"destructiveHint"_s, tool.destructive}, // left out it would mean true
                                  {u"openWorldHint"_s, true}};
    QJsonObject schema = plainSchema(tool.inputSchema);
    schema.insert(u"type"_s, u"object"_s);
    return {{u"name"_s, tool.name},
            {u"title"_s, tool.title},
            {u"description"_s, tool.description},
            {u"inputSchema"_s, schema},
            {u"annotations"_s, annotations},
            {u"_meta"_s, QJsonObject{{u"com.callttone/integration"_s, tool.integration},
                                     {u"com.callttone/timeoutMs"_s, tool.timeoutMs}}}};
}

QJsonObject textPart(const QString &text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

/// `text` for the agent to say; all of it once more as text, since many clients show models nothing else.
QJsonObject resultOf(const QString &text, const QJsonObject &structured, bool isError)
{
    QJsonArray content{textPart(text)};
    if (!structured.isEmpty())
        content.append(textPart(QString::fromUtf8(QJsonDocument(structured).toJson(QJsonDocument::Compact))));
    QJsonObject result{{u"content"_s, content}, {u"isError"_s, isError}};
    if (!structured.isEmpty())
        result.insert(u"structuredContent"_s, structured);
    return result;
}

QJsonObject refusal(const core::ApiError &error, values::ToolErrorClass errorClass)
{
    values::ToolProblem problem;
    problem.errorClass = errorClass;
    problem.code = error.code;
    problem.message = error.oneLine();
    problem.spoken = QString::fromLatin1(values::infoOf(errorClass).spoken);
    problem.retryAfterSeconds = error.retryAfterSeconds;
    QJsonObject json = problem.toJson();
    QJsonArray fields;
    for (const core::FieldError &field : error.fields)
        fields.append(QJsonObject{{u"pointer"_s, field.pointer}, {u"message"_s, field.message}});
    if (!fields.isEmpty())
        json.insert(u"fields"_s, fields);
    return resultOf(u"FAILED: "_s + problem.message, {{u"error"_s, json}}, true);
}

QJsonObject resultOf(const values::ToolCall &call)
{
    QJsonObject structured = call.result;
    if (!call.times.isEmpty())
        structured.insert(u"times"_s, call.times);
    if (call.problem)
        structured.insert(u"error"_s, call.problem->toJson());
    QJsonObject result = resultOf(call.text, structured, !call.ok);
    result.insert(u"_meta"_s, QJsonObject{{u"com.callttone/toolCallId"_s, call.id},
                                          {u"com.callttone/latencyMs"_s, call.timings.totalMs},
                                          {u"com.callttone/replayed"_s, call.replayed}});
    return result;
}

} // namespace

tl::expected<QString, RpcFault> mcpCallId(const RpcMessage &message, const Request &request)
{
    return ownText(message, request, u"callId"_s, "X-Call-Id");
}

tl::expected<tools::ToolRequest, RpcFault> mcpToolRequest(const RpcMessage &message, const Request &request)
{
    const auto callId = mcpCallId(message, request);
    if (!callId)
        return tl::unexpected(callId.error());
    const auto agentId = ownText(message, request, u"agentId"_s, "X-Agent-Id");
    if (!agentId)
        return tl::unexpected(agentId.error());

    tools::ToolRequest call;
    call.callId = *callId;
    call.agentId = *agentId;
    call.tool = message.params.value("name"_L1).toString();
    if (call.tool.isEmpty())
        return tl::unexpected(RpcFault{rpcInvalidParams, u"\"name\" must be the name of a tool in tools/list."_s});
    const QJsonValue arguments = message.params.value("arguments"_L1);
    // Anything else must not pass for "no arguments": the agent would be told that something was done.
    if (!arguments.isUndefined() && !arguments.isNull() && !arguments.isObject())
        return tl::unexpected(RpcFault{rpcInvalidParams, u"\"arguments\" must be an object."_s});
    call.arguments = arguments.toObject();
    call.dryRun = message.params.value("_meta"_L1).toObject().value("com.callttone/dryRun"_L1).toBool();
    return call;
}

QJsonArray mcpToolArray(QList<values::ToolInfo> tools)
{
    std::sort(tools.begin(), tools.end(), [](const values::ToolInfo &a, const values::ToolInfo &b) {
        return std::tie(a.integration, a.name) < std::tie(b.integration, b.name);
    });
    QJsonArray array;
    for (const values::ToolInfo &tool : std::as_const(tools))
        array.append(toolObject(tool));
    return array;
}

tl::expected<QJsonObject, RpcFault> mcpCallResult(const core::Result<values::ToolCall> &done)
{
    using values::ToolErrorClass;
    if (done)
        return resultOf(*done);
    const core::ApiError &error = done.error();
    switch (error.kind) {
    case core::ErrorKind::NotFound:
        return tl::unexpected(RpcFault{rpcInvalidParams, error.oneLine()});
    case core::ErrorKind::Validation:
    case core::ErrorKind::BadRequest:
        return refusal(error, ToolErrorClass::InvalidArguments);
    case core::ErrorKind::Forbidden:
        return refusal(error, ToolErrorClass::NotAvailable);
    case core::ErrorKind::Unavailable:
        return refusal(error, ToolErrorClass::Unavailable);
    default:
        return tl::unexpected(RpcFault{rpcInternalError, error.oneLine()});
    }
}

} // namespace callttone::service
