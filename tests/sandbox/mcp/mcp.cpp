// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/mcp/mcp.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace callttone::sandbox {

namespace {

constexpr qsizetype pageSize = 2;
constexpr auto token = "sandbox-mcp-token";

bool isVersion(const QString &version)
{
    static const QStringList versions{u"2025-03-26"_s, u"2025-06-18"_s, u"2025-11-25"_s};
    return versions.contains(version);
}

Response rpcError(const QJsonValue &id, int code, const QString &message, int status)
{
    return jsonReply({{u"jsonrpc"_s, u"2.0"_s},
                      {u"id"_s, id},
                      {u"error"_s, QJsonObject{{u"code"_s, code}, {u"message"_s, message}}}},
                     status);
}

QJsonObject rpcResult(const QJsonValue &id, const QJsonObject &result)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, result}};
}

/// The answer as a short event stream, as many servers send it: a priming event without data, then the message.
Response streamed(const QJsonObject &message)
{
    return Response::text("id: 1\ndata:\n\nid: 2\nevent: message\ndata: "
                              + QJsonDocument(message).toJson(QJsonDocument::Compact) + "\n\n",
                          "text/event-stream");
}

QJsonObject tool(const QString &name, const QString &title, const QString &description, const QJsonObject &properties,
                 const QStringList &required, bool readOnly, bool destructive)
{
    return {{u"name"_s, name},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s},
                                           {u"properties"_s, properties},
                                           {u"required"_s, QJsonArray::fromStringList(required)}}},
            {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, readOnly}, {u"destructiveHint"_s, destructive}}}};
}

QJsonObject text(const QString &description)
{
    return {{u"type"_s, u"string"_s}, {u"description"_s, description}};
}

} // namespace

QJsonArray mcpTools()
{
    return {tool(u"lookup_patient"_s, u"Look up a patient"_s, u"Finds a patient of Harbor Dental by phone number."_s,
                 {{u"phone"_s, text(u"E.164, such as +15125550142"_s)}}, {u"phone"_s}, true, false),
            tool(u"list_open_invoices"_s, u"List open invoices"_s, u"Lists what a patient has still to pay."_s,
                 {{u"patientId"_s, text(u"As lookup_patient answers it"_s)}}, {u"patientId"_s}, true, false),
            tool(u"cancel_membership"_s, u"Cancel a membership"_s,
                 u"Ends a patient's membership plan at once. This cannot be undone."_s,
                 {{u"patientId"_s, text(u"As lookup_patient answers it"_s)}}, {u"patientId"_s}, false, true)};
}

Mcp::Mcp(World &world)
    : m_world(world)
    , m_signIn(world)
{
    m_world.secrets.append(QString::fromLatin1(token));
}

Routes Mcp::routes()
{
    Routes routes = m_signIn.routes();
    for (const QString &path : {u"/mcp"_s, u"/mcp/secured"_s, u"/mcp/oauth"_s}) {
        routes += {on("POST", path, [this](const Request &request) { return post(request); }),
                   on("GET", path,
                      [this](const Request &request) {
                          if (const auto refused = checkAccess(request))
                              return *refused;
                          Response response = textReply("Method Not Allowed", 405); // no stream of its own is offered
                          response.headers = {{"Allow", "POST, DELETE"}};
                          return response;
                      }),
                   on("DELETE", path, [this](const Request &request) { return end(request); })};
    }
    return routes;
}

std::optional<Response> Mcp::checkAccess(const Request &request) const
{
    if (request.path == "/mcp/oauth"_L1)
        return m_signIn.refuse(request, u"tools.read"_s);
    if (request.path != "/mcp/secured"_L1 || bearerOf(request) == QLatin1StringView(token))
        return std::nullopt;
    return jsonReply({{u"error"_s, u"invalid_token"_s}}, 401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
}

Response Mcp::post(const Request &request)
{
    if (const auto refused = checkAccess(request))
        return *refused;
    const QByteArray accept = request.header("Accept");
    if (!accept.contains("application/json") || !accept.contains("text/event-stream"))
        return rpcError(QJsonValue::Null, -32000,
                        u"Not Acceptable: Client must accept both application/json and text/event-stream"_s, 406);
    const auto message = jsonBody(request);
    if (!message || message->value("jsonrpc"_L1) != "2.0"_L1)
        return rpcError(QJsonValue::Null, -32700, u"Parse error"_s, 400);
    const QString method = message->value("method"_L1).toString();
    const QJsonValue id = message->value("id"_L1);
    const QJsonObject params = message->value("params"_L1).toObject();
    if (method == "initialize"_L1)
        return initialize(id, params);
    const QString version = QString::fromLatin1(request.header("MCP-Protocol-Version"));
    if (!version.isEmpty() && !isVersion(version))
        return rpcError(QJsonValue::Null, -32000,
                        u"Bad Request: Unsupported protocol version: %1 (supported versions: 2025-11-25, 2025-06-18, "
                        "2025-03-26)"_s.arg(version),
                        400);
    const QString session = QString::fromLatin1(request.header("Mcp-Session-Id"));
    if (session.isEmpty())
        return rpcError(id, -32000, u"Bad Request: Server not initialized"_s, 400);
    if (!m_sessions.contains(session))
        return rpcError(id, -32001, u"Session not found"_s, 404);
    if (!message->contains("id"_L1)) // a notification
        return {.status = 202, .contentType = {}};
    if (method == "ping"_L1)
        return jsonReply(rpcResult(id, {}));
    if (method == "tools/list"_L1)
        return listTools(id, params);
    if (method == "tools/call"_L1) {
        // What changes something needs more than looking: the step-up of MCP's authorization chapter.
        const bool writes = params.value("name"_L1) == "cancel_membership"_L1;
        if (const auto refused =
                writes && request.path == "/mcp/oauth"_L1 ? m_signIn.refuse(request, u"tools.write"_s) : std::nullopt)
            return *refused;
        return callTool(id, params);
    }
    return rpcError(id, -32601, u"Method not found"_s, 200);
}

Response Mcp::initialize(const QJsonValue &id, const QJsonObject &params)
{
    const QString asked = params.value("protocolVersion"_L1).toString();
    const QString version = isVersion(asked) ? asked : u"2025-11-25"_s;
    const QString session = randomUuid();
    m_sessions.insert(session, version);
    return jsonReply(rpcResult(id, {{u"protocolVersion"_s, version},
                                    {u"capabilities"_s, QJsonObject{{u"tools"_s, QJsonObject{}}}},
                                    {u"serverInfo"_s, QJsonObject{{u"name"_s, u"harbor-dental-tools"_s},
                                                                  {u"title"_s, u"Harbor Dental tools (sandbox)"_s},
                                                                  {u"version"_s, u"1.0.0"_s}}}}),
                     200, {{"Mcp-Session-Id", session.toLatin1()}});
}

Response Mcp::listTools(const QJsonValue &id, const QJsonObject &params) const
{
    const QString cursor = params.value("cursor"_L1).toString();
    bool isNumber = true;
    const qsizetype from = cursor.isEmpty() ? 0 : cursor.toLongLong(&isNumber);
    if (!isNumber || from < 0)
        return rpcError(id, -32602, u"Invalid cursor"_s, 200);
    const QJsonArray all = mcpTools();
    QJsonArray page;
    for (qsizetype i = from; i < std::min(all.size(), from + pageSize); ++i)
        page.append(all[i]);
    QJsonObject result{{u"tools"_s, page}};
    if (from + pageSize < all.size())
        result.insert(u"nextCursor"_s, QString::number(from + pageSize));
    return jsonReply(rpcResult(id, result));
}

Response Mcp::callTool(const QJsonValue &id, const QJsonObject &params)
{
    const QString tool = params.value("name"_L1).toString();
    const QJsonObject arguments = params.value("arguments"_L1).toObject();
    QString said;
    QJsonObject data;
    bool failed = false;
    if (tool == "lookup_patient"_L1) {
        const bool known = digitsOf(arguments.value("phone"_L1).toString()).endsWith("5125550142"_L1);
        failed = !known;
        said = known ? u"Laura Moreno, patient P-1042, member since 2021."_s : u"No patient has that number."_s;
        if (known)
            data = {{u"patientId"_s, u"P-1042"_s}, {u"name"_s, u"Laura Moreno"_s}};
    } else if (tool == "list_open_invoices"_L1) {
        said = u"One open invoice: $85.00 for a cleaning on March 3."_s;
        data = {{u"invoices"_s, QJsonArray{QJsonObject{{u"amount"_s, 85.0}, {u"for"_s, u"Cleaning"_s}}}}};
    } else if (tool == "cancel_membership"_L1) {
        said = u"The membership of %1 was cancelled."_s.arg(arguments.value("patientId"_L1).toString());
        data = {{u"cancelled"_s, true}};
    } else {
        return rpcError(id, -32602, u"Unknown tool: %1"_s.arg(tool), 200);
    }
    m_calls.append(QJsonObject{{u"tool"_s, tool}, {u"arguments"_s, arguments}});
    m_world.journal.received(name(), u"tool"_s, u"%1 was called"_s.arg(tool), {{u"arguments"_s, arguments}});
    QJsonObject result{{u"content"_s, QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, said}}}},
                       {u"isError"_s, failed}};
    if (!data.isEmpty())
        result.insert(u"structuredContent"_s, data);
    return streamed(rpcResult(id, result));
}

Response Mcp::end(const Request &request)
{
    if (const auto refused = checkAccess(request))
        return *refused;
    const QString session = QString::fromLatin1(request.header("Mcp-Session-Id"));
    if (m_sessions.remove(session) == 0)
        return rpcError(QJsonValue::Null, -32001, u"Session not found"_s, 404);
    return textReply("");
}

Response Mcp::rateLimited(const Request &, int retryAfterSeconds) const
{
    Response response = textReply("Too many requests", 429);
    response.headers = {{"Retry-After", QByteArray::number(retryAfterSeconds)}};
    return response;
}

Response Mcp::serverError(const Request &) const
{
    return rpcError(QJsonValue::Null, -32603, u"Internal server error"_s, 500);
}

Response Mcp::notFound(const Request &) const
{
    return textReply("Not Found", 404);
}

QJsonObject Mcp::state() const
{
    return {{u"sessions"_s, m_sessions.size()},
            {u"calls"_s, m_calls},
            {u"tools"_s, mcpTools()},
            {u"clients"_s, m_signIn.clients()}};
}

QList<std::pair<QString, QString>> Mcp::addresses() const
{
    return {{u"Server"_s, m_world.base + u"/mcp"_s},
            {u"Server that wants the bearer token sandbox-mcp-token"_s, m_world.base + u"/mcp/secured"_s},
            {u"Server that signs its users in"_s, m_world.base + u"/mcp/oauth"_s}};
}

} // namespace callttone::sandbox
