// SPDX-License-Identifier: GPL-3.0-or-later
// MCP revision 2024-11-05: HTTP+SSE. A session is as long as its stream, and a stream needs a thread to read it, so
// each request makes its own: rare servers cost some round trips, and none costs a thread while nobody asks.
#include "app/core/sse_parser.h"
#include "app/integrations/mcp/protocol/mcp_versions.h"
#include "app/integrations/mcp/transport/mcp_dialect.h"
#include "app/integrations/mcp/transport/mcp_words.h"

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// Works within the stream's own callback: each event leads to the next POST.
class Conversation
{
public:
    /// Without a request it ends after the handshake.
    Conversation(const McpChannel &channel, const McpPatience &patience, std::optional<McpRequest> request)
        : m_channel(channel)
        , m_patience(patience)
        , m_request(std::move(request))
    {}

    /// False: the server does not speak this revision.
    [[nodiscard]] McpResult<bool> run()
    {
        auto lastSign = McpPatience::Steady::now();
        m_progressed = [&lastSign] { lastSign = McpPatience::Steady::now(); };
        connect::HttpRequest request =
            m_channel.request("GET"_ba, m_channel.url(), {{"Accept"_ba, "text/event-stream"_ba}}, m_patience);
        request.wantsMore = [this](const connect::HttpResponse &soFar) { return read(soFar); };
        if (m_patience.quietMs > 0)
            request.isOver = [&] {
                return McpPatience::Steady::now() - lastSign > std::chrono::milliseconds(m_patience.quietMs);
            };
        const core::Result<connect::HttpResponse> stream = m_channel.send(request);
        if (m_problem)
            return tl::unexpected(*m_problem);
        if (m_isDone)
            return true;
        if (!stream) {
            if (m_endpoint.isEmpty())
                return false;
            McpProblem problem = mcpNoAnswer(stream.error());
            problem.mayHaveArrived = m_isAsked;
            return tl::unexpected(problem);
        }
        if (const auto error = mcpStatusError(m_channel, *stream); error && stream->status != 500)
            return tl::unexpected(McpProblem{.error = *error, .status = stream->status});
        if (m_endpoint.isEmpty())
            return false;
        return tl::unexpected(
            McpProblem{.error = notMcp(m_channel.host(), u"its event stream ended before the reply"_s),
                       .mayHaveArrived = m_isAsked});
    }

    [[nodiscard]] const McpServer &server() const { return m_server; }
    [[nodiscard]] const QJsonObject &result() const { return m_result; }

private:
    bool read(const connect::HttpResponse &soFar)
    {
        if (!soFar.isSuccess() || !isEventStream(soFar))
            return false;
        const QByteArrayView fresh = QByteArrayView(soFar.body).sliced(m_read);
        m_read = soFar.body.size();
        for (const core::SseEvent &event : m_parser.feed(fresh)) {
            take(event, soFar);
            if (m_isDone || m_problem)
                return false;
        }
        return !m_parser.isBroken();
    }

    void take(const core::SseEvent &event, const connect::HttpResponse &stream)
    {
        if (m_endpoint.isEmpty()) {
            if (event.type == "endpoint")
                begin(event.data, stream);
            return;
        }
        const std::optional<RpcReply> reply = rpcReplyIn(event.data, m_lastId);
        if (reply) {
            takeReply(*reply);
            return;
        }
        const auto notice = rpcNoticeIn(event.data);
        if (notice && m_channel.take(*notice, [this](const QJsonObject &message) { post(message); }))
            m_progressed();
    }

    void takeReply(const RpcReply &reply)
    {
        const QString method = m_isAsked ? m_request->method : u"initialize"_s;
        if (reply.error) {
            m_problem = McpProblem{.error = mcpRefusal(m_channel.host(), method, *reply.error), .rpc = reply.error};
        } else if (m_isAsked) {
            m_result = reply.result;
            m_isDone = true;
        } else {
            takeInitialization(reply.result);
        }
    }

    void begin(const QByteArray &address, const connect::HttpResponse &stream)
    {
        const QUrl base = QUrl::fromEncoded(m_channel.url());
        const QUrl endpoint = base.resolved(QUrl::fromEncoded(address));
        // Another host would be sent the authorization.
        if (endpoint.scheme() != base.scheme() || endpoint.authority() != base.authority()) {
            m_problem = McpProblem{.error = notMcp(m_channel.host(), u"it sends its messages to another host"_s)};
            return;
        }
        m_endpoint = endpoint.toEncoded();
        m_server.tlsVersion = stream.tlsVersion;
        post(rpcRequest(++m_lastId, u"initialize"_s,
                        {{u"protocolVersion"_s, legacyMcpVersions().last()},
                         {u"capabilities"_s, QJsonObject()},
                         {u"clientInfo"_s, mcpClientInfo()}}));
    }

    void takeInitialization(const QJsonObject &result)
    {
        m_server.protocol = result.value("protocolVersion"_L1).toString();
        if (!legacyMcpVersions().contains(m_server.protocol)) {
            m_problem =
                McpProblem{.error = notMcp(m_channel.host(), u"its reply to initialize names no known version"_s)};
            return;
        }
        m_server.name = result.value("serverInfo"_L1).toObject().value("name"_L1).toString().left(80);
        m_server.hasTools = result.value("capabilities"_L1).toObject().contains("tools"_L1);
        post(rpcNotification(u"notifications/initialized"_s));
        m_isDone = !m_request;
        if (m_isDone || m_problem)
            return;
        m_isAsked = true;
        post(rpcRequest(++m_lastId, m_request->method, m_request->params));
    }

    void post(const QJsonObject &message)
    {
        if (m_problem)
            return;
        connect::HttpRequest request = m_channel.request("POST"_ba, m_endpoint, {}, m_patience);
        request.setJson(message);
        const core::Result<connect::HttpResponse> answer = m_channel.send(request);
        if (!answer)
            m_problem = mcpNoAnswer(answer.error());
        else if (!answer->isSuccess())
            m_problem = McpProblem{
                .error = mcpStatusError(m_channel, *answer)
                             .value_or(notMcp(m_channel.host(), u"it answered %1 to a message"_s.arg(answer->status))),
                .status = answer->status};
        else if (m_server.reachedMs == 0)
            m_server.reachedMs = answer->totalMs;
    }

    const McpChannel &m_channel;
    const McpPatience m_patience;
    const std::optional<McpRequest> m_request;
    std::function<void()> m_progressed;
    core::SseParser m_parser;
    qsizetype m_read = 0;
    QByteArray m_endpoint;
    int m_lastId = 0;
    McpServer m_server;
    QJsonObject m_result;
    std::optional<McpProblem> m_problem;
    bool m_isAsked = false;
    bool m_isDone = false;
};

class HttpSseMcp final : public McpDialect
{
public:
    explicit HttpSseMcp(McpServer server)
        : m_server(std::move(server))
    {}

    McpServer server() const override { return m_server; }
    void close(const McpChannel &) override {} // the stream's end was the session's
    McpResult<bool> listen(const McpChannel &, const McpPatience &) override
    {
        return false;
    } // asked for anew, it costs less

    McpResult<QJsonObject> call(const McpChannel &channel, const McpRequest &request) override
    {
        Conversation conversation(channel, request.patience, request);
        const McpResult<bool> spoken = conversation.run();
        if (!spoken)
            return tl::unexpected(spoken.error());
        if (!*spoken)
            return mcpFail(notMcp(channel.host(), u"its event stream does not begin any more"_s));
        return conversation.result();
    }

private:
    const McpServer m_server;
};

} // namespace

McpOpened openHttpSseMcp(const McpChannel &channel, const McpPatience &patience)
{
    Conversation conversation(channel, patience, std::nullopt);
    const McpResult<bool> isOne = conversation.run();
    if (!isOne)
        return tl::unexpected(isOne.error());
    if (!*isOne)
        return nullptr;
    return McpOpened(std::make_shared<HttpSseMcp>(conversation.server()));
}

} // namespace callttone::integrations
