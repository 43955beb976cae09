// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/resources.h"

#include "app/service/field_reader.h"
#include "app/store/database.h"
#include "app/store/tool_call_store.h"
#include "app/tools/tool_executor.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr int longestId = 128;

/// Voice platforms send arguments as an object, or as the text of one. A text that is none must not pass for "no
/// arguments": the agent would be told that something was done.
core::Result<QJsonObject> argumentsOf(const QJsonObject &body)
{
    const QJsonValue given = body.value("arguments"_L1);
    if (given.isUndefined() || given.isNull())
        return QJsonObject();
    if (given.isObject())
        return given.toObject();
    if (given.isString()) {
        const QJsonDocument parsed = QJsonDocument::fromJson(given.toString().toUtf8());
        if (parsed.isObject())
            return parsed.object();
    }
    return core::fail(
        core::invalidField(u"/arguments"_s, u"must be an object with the tool's arguments, or its JSON text"_s));
}

QFuture<Response> listTools(const ResourceContext &context, const Request &request)
{
    return answer(context.executor.list(request.queryText(u"all"_s) == "true"_L1, request.queryText(u"callId"_s)),
                  [](const QList<values::ToolInfo> &tools) {
                      values::Page<values::ToolInfo> page;
                      page.data = tools;
                      return Response::json(page.toJson());
                  });
}

QFuture<Response> invokeTool(const ResourceContext &context, const Request &request)
{
    const auto body = request.json();
    if (!body)
        return ready(body.error());
    FieldReader fields(*body);
    tools::ToolRequest call;
    call.tool = request.param(u"name"_s);
    call.callId = fields.text("callId"_L1, longestId);
    call.agentId = fields.text("agentId"_L1, longestId);
    call.dryRun = fields.flag("dryRun"_L1, false);
    const auto arguments = argumentsOf(*body);
    if (!arguments)
        fields.fail(arguments.error().fields.first().pointer, arguments.error().fields.first().message);
    if (const auto error = fields.error())
        return ready(*error);
    call.arguments = *arguments;
    return answer(context.executor.invoke(std::move(call)), [](values::ToolCall done) {
        done.requests.clear(); // for support, under /tool-calls/{id}; an agent has no use for them
        return Response::json(done.toJson());
    });
}

QFuture<Response> listToolCalls(const ResourceContext &context, const Request &request)
{
    const auto page = request.page();
    if (!page)
        return ready(page.error());
    const auto filter = values::ToolCallFilter::fromQuery(request.query);
    if (!filter)
        return ready(filter.error());
    return answer(context.database.read([filter = *filter, page = *page](store::Session &session) {
        return store::listToolCalls(session, filter, page);
    }),
                  [](const values::Page<values::ToolCall> &calls) { return Response::json(calls.toJson()); });
}

QFuture<Response> showToolCall(const ResourceContext &context, const Request &request)
{
    return answer(context.database.read([id = request.param(u"id"_s)](store::Session &session) {
        return store::toolCallDetail(session, id);
    }),
                  [](const values::ToolCall &call) { return Response::json(call.toJson()); });
}

} // namespace

QList<Route> toolRoutes(const ResourceContext &context)
{
    using values::Scope;
    const auto bound = [&context](QFuture<Response> (*handler)(const ResourceContext &, const Request &)) {
        return [&context, handler](const Request &request) { return handler(context, request); };
    };
    return {
        {.method = "GET",
         .pattern = u"/api/v1/tools"_s,
         .scope = Scope::Read,
         .alsoBy = Scope::Runtime, // whoever calls tools has to know them
         .handler = bound(listTools)},
        {.method = "POST",
         .pattern = u"/api/v1/tools/{name}/invoke"_s,
         .scope = Scope::Runtime,
         .handler = bound(invokeTool),
         .unlimitedRate = true}, // a caller is waiting
        {.method = "GET", .pattern = u"/api/v1/tool-calls"_s, .scope = Scope::Read, .handler = bound(listToolCalls)},
        {.method = "GET",
         .pattern = u"/api/v1/tool-calls/{id}"_s,
         .scope = Scope::Read,
         .handler = bound(showToolCall)},
    };
}

} // namespace callttone::service
