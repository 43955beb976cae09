// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_door.h"

#include "app/service/mcp/mcp_answers.h"
#include "app/service/mcp/mcp_frames.h"
#include "app/service/mcp/mcp_tools.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr QByteArrayView sessionHeader = "Mcp-Session-Id";

/// Taken, and nothing to say.
Response accepted()
{
    return {.status = 202, .contentType = {}};
}

RpcFault withId(RpcFault fault, const RpcMessage &message)
{
    fault.id = message.id;
    return fault;
}

QFuture<Response> failed(const RpcFault &fault, int status)
{
    return ready(rpcFailure(fault, status));
}

RpcFault noSuchMethod(const RpcMessage &message)
{
    return {rpcMethodNotFound,
            u"This server has no method \"%1\"; it serves tools."_s.arg(message.method.left(64)),
            {},
            message.id};
}

QFuture<Response> tooMany(const QString &what, const QJsonValue &id)
{
    Response response = rpcFailure({rpcRefused, what, {}, id}, 429);
    response.headers.emplaceBack("Retry-After", "1");
    return ready(std::move(response));
}

/// The stateless revision has only POST.
std::optional<Response> postOnly(const Request &request)
{
    if (request.header("MCP-Protocol-Version") != QByteArrayView(modernVersion.data(), modernVersion.size()))
        return std::nullopt;
    Response response = rpcFailure(
        {rpcRefused, u"Protocol version %1 has only POST here; notifications come through subscriptions/listen."_s.arg(
                         modernVersion)},
        405);
    response.headers.emplaceBack("Allow", "POST");
    return response;
}

QString sessionOf(const Request &request)
{
    return QString::fromLatin1(request.header(sessionHeader));
}

} // namespace

McpDoor::McpDoor(tools::ToolExecutor &executor, std::shared_ptr<ServiceLoop> loop, const core::Clock &clock,
                 Limits limits)
    : m_executor(executor)
    , m_loop(loop)
    , m_sessions(clock, limits.sessions)
    , m_watch(executor, std::move(loop))
    , m_streamSlots(limits.streamsOfKey, limits.streams)
    , m_callSlots(limits.callsOfKey, limits.calls)
{
    QObject::connect(&m_watch, &ToolListWatch::changed, &m_streams, &McpStreams::tellToolsChanged);
}

QFuture<Response> McpDoor::post(const Request &request)
{
    auto ask = admitMcp(request);
    if (!ask)
        return ready(std::move(ask.error()));
    m_watch.begin();
    return ask->era == McpEra::Modern ? modern(*ask, request) : legacy(*ask, request);
}

QFuture<Response> McpDoor::get(const Request &request)
{
    if (auto refused = postOnly(request))
        return ready(std::move(*refused));
    if (!acceptsStream(request))
        return failed({rpcRefused, u"The Accept header must list text/event-stream."_s}, 406);
    if (auto fault = sessionFault(request))
        return ready(std::move(*fault));
    return openStream({.keyId = request.caller.id, .sessionId = sessionOf(request)});
}

QFuture<Response> McpDoor::remove(const Request &request)
{
    if (auto refused = postOnly(request))
        return ready(std::move(*refused));
    if (auto fault = sessionFault(request))
        return ready(std::move(*fault));
    const QString id = sessionOf(request);
    m_sessions.end(id);
    m_streams.dropSession(id);
    return ready(Response::noContent());
}

void McpDoor::dropKey(const QString &keyId)
{
    m_sessions.endAllOf(keyId);
    m_streams.dropKey(keyId);
}

QFuture<Response> McpDoor::legacy(const McpAsk &ask, const Request &request)
{
    const RpcMessage &message = ask.message;
    if (message.method == "initialize"_L1 && message.kind == RpcKind::Request)
        return initialize(message, request);
    if (auto fault = sessionFault(request))
        return ready(std::move(*fault));
    if (message.kind != RpcKind::Request) {
        if (message.method == "notifications/cancelled"_L1)
            m_sessions.cancel(sessionOf(request), message.params.value("requestId"_L1));
        return ready(accepted());
    }
    if (message.method == "ping"_L1)
        return ready(rpcResponse(rpcResult(message.id, {})));
    if (message.method == "tools/list"_L1)
        return listTools(ask, request);
    if (message.method == "tools/call"_L1)
        return callTool(ask, request);
    return failed(noSuchMethod(message), 200);
}

QFuture<Response> McpDoor::modern(const McpAsk &ask, const Request &request)
{
    const RpcMessage &message = ask.message;
    if (message.kind == RpcKind::Notification)
        return ready(accepted());
    if (message.method == "server/discover"_L1)
        return ready(rpcResponse(rpcResult(message.id, discoverResult())));
    if (message.method == "tools/list"_L1)
        return listTools(ask, request);
    if (message.method == "tools/call"_L1)
        return callTool(ask, request);
    if (message.method == "subscriptions/listen"_L1)
        return listen(message, request);
    return failed(noSuchMethod(message), 404);
}

QFuture<Response> McpDoor::initialize(const RpcMessage &message, const Request &request)
{
    const QJsonValue version = message.params.value("protocolVersion"_L1);
    if (!version.isString()) {
        return failed(
            {rpcInvalidParams, u"\"protocolVersion\" must say which one the client speaks."_s, {}, message.id}, 200);
    }
    Response response = rpcResponse(rpcResult(message.id, initializeResult(version.toString())));
    response.headers.append({sessionHeader.toByteArray(), m_sessions.begin(request.caller.id).toLatin1()});
    return ready(std::move(response));
}

QFuture<Response> McpDoor::listTools(const McpAsk &ask, const Request &request)
{
    const auto callId = mcpCallId(ask.message, request);
    if (!callId)
        return failed(withId(callId.error(), ask.message), 200);
    if (ask.message.params.contains("cursor"_L1)) {
        return failed({rpcInvalidParams, u"The list has one page and gives no cursors."_s, {}, ask.message.id}, 200);
    }
    // The list of a call stays as it is; what may become another one is the next call's.
    const auto answered = callId->isEmpty() ? m_watch.answered() : [](const QJsonArray &) {};
    return m_executor.list(false, *callId)
        .then([answered, era = ask.era, id = ask.message.id](const core::Result<QList<values::ToolInfo>> &tools) {
            if (!tools)
                return rpcFailure({rpcInternalError, tools.error().oneLine(), {}, id}, 200);
            const QJsonArray array = mcpToolArray(*tools);
            answered(array);
            return rpcResponse(rpcResult(id, toolsResult(era, array)));
        });
}

QFuture<Response> McpDoor::callTool(const McpAsk &ask, const Request &request)
{
    auto tool = mcpToolRequest(ask.message, request);
    if (!tool)
        return failed(withId(tool.error(), ask.message), 200);
    McpCall call{.era = ask.era, .id = ask.message.id, .request = std::move(*tool)};
    call.slot = m_callSlots.take(request.caller.id);
    if (!call.slot)
        return tooMany(u"Too many tools are being called with this key at once. Wait for some to answer."_s, call.id);
    const QJsonValue token = ask.message.params.value("_meta"_L1).toObject().value("progressToken"_L1);
    if (token.isString() || token.isDouble())
        call.progressToken = token;
    if (ask.era == McpEra::Legacy)
        m_sessions.started(sessionOf(request), call);
    return answerCall(m_executor, m_loop, std::move(call));
}

QFuture<Response> McpDoor::listen(const RpcMessage &message, const Request &request)
{
    const QJsonValue wanted = message.params.value("notifications"_L1);
    if (!wanted.isObject())
        return failed({rpcInvalidParams, u"\"notifications\" must say which are wanted."_s, {}, message.id}, 200);
    return openStream({.keyId = request.caller.id,
                       .subscription = message.id,
                       .toolsListChanged = wanted.toObject().value("toolsListChanged"_L1).toBool()});
}

QFuture<Response> McpDoor::openStream(McpStreams::Wish wish)
{
    wish.slot = m_streamSlots.take(wish.keyId);
    if (!wish.slot) {
        return tooMany(u"Too many streams are open. Close one that is not needed, then try again."_s,
                       wish.subscription.isUndefined() ? QJsonValue(QJsonValue::Null) : wish.subscription);
    }
    return ready(
        mcpStream([this, wish = std::move(wish)](GuardedConnection &connection) { m_streams.open(connection, wish); }));
}

std::optional<Response> McpDoor::sessionFault(const Request &request)
{
    const QString id = sessionOf(request);
    if (id.isEmpty()) {
        return rpcFailure({rpcRefused,
                           u"The Mcp-Session-Id header is missing. Call initialize first and send the id it "
                           "answers with every further request."_s},
                          400);
    }
    if (!m_sessions.use(id, request.caller.id)) {
        return rpcFailure({rpcSessionNotFound, u"There is no such session, or not any more. Call initialize again."_s},
                          404);
    }
    return std::nullopt;
}

} // namespace callttone::service
