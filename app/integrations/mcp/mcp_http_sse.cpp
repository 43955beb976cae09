// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_http_sse.h"

#include "app/core/sse_parser.h"
#include "app/integrations/mcp/mcp_versions.h"
#include "app/integrations/mcp/mcp_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// Works within the stream's own callback: each event leads to the next POST.
class HttpSseConversation
{
public:
    explicit HttpSseConversation(const McpChannel &channel)
        : m_channel(channel)
    {}

    [[nodiscard]] core::Result<std::optional<McpFindings>> run()
    {
        connect::HttpRequest request =
            m_channel.request("GET"_ba, m_channel.url(), {{"Accept"_ba, "text/event-stream"_ba}});
        request.wantsMore = [this](const connect::HttpResponse &soFar) { return read(soFar); };
        const core::Result<connect::HttpResponse> stream = m_channel.send(request);
        if (m_error)
            return core::fail(*m_error);
        if (m_done) {
            m_found.tools = m_tools.tools();
            return m_found;
        }
        if (!stream)
            return m_endpoint.isEmpty() ? core::Result<std::optional<McpFindings>>(std::nullopt)
                                        : core::fail(stream.error());
        if (const auto error = mcpStatusError(m_channel, *stream); error && stream->status != 500)
            return core::fail(*error);
        if (m_endpoint.isEmpty())
            return std::nullopt;
        return core::fail(notMcp(m_channel.host(), u"its event stream ended before the reply"_s));
    }

private:
    enum class Waiting { Endpoint, Initialization, Tools };

    bool read(const connect::HttpResponse &soFar)
    {
        if (!soFar.isSuccess() || !isEventStream(soFar))
            return false;
        const QByteArrayView fresh = QByteArrayView(soFar.body).sliced(m_read);
        m_read = soFar.body.size();
        for (const core::SseEvent &event : m_parser.feed(fresh)) {
            take(event, soFar);
            if (m_done || m_error)
                return false;
        }
        return !m_parser.isBroken();
    }

    void take(const core::SseEvent &event, const connect::HttpResponse &stream)
    {
        if (m_waiting == Waiting::Endpoint) {
            if (event.type == "endpoint")
                begin(event.data, stream);
            return;
        }
        const std::optional<RpcReply> reply = rpcReplyIn(event.data, m_lastId);
        if (!reply)
            return;
        if (reply->error)
            m_error = mcpRefusal(m_channel.host(), m_waiting == Waiting::Tools ? u"tools/list"_s : u"initialize"_s,
                                 *reply->error);
        else if (m_waiting == Waiting::Initialization)
            takeInitialization(reply->result);
        else
            takePage(reply->result);
    }

    void begin(const QByteArray &address, const connect::HttpResponse &stream)
    {
        const QUrl base = QUrl::fromEncoded(m_channel.url());
        const QUrl endpoint = base.resolved(QUrl::fromEncoded(address));
        // Another host would be sent the authorization.
        if (endpoint.scheme() != base.scheme() || endpoint.authority() != base.authority()) {
            m_error = notMcp(m_channel.host(), u"it sends its messages to another host"_s);
            return;
        }
        m_endpoint = endpoint.toEncoded();
        m_found.server.tlsVersion = stream.tlsVersion;
        m_waiting = Waiting::Initialization;
        post(rpcRequest(++m_lastId, u"initialize"_s,
                        {{u"protocolVersion"_s, legacyMcpVersions().last()},
                         {u"capabilities"_s, QJsonObject()},
                         {u"clientInfo"_s, mcpClientInfo()}}));
    }

    void takeInitialization(const QJsonObject &result)
    {
        m_found.server.protocol = result.value("protocolVersion"_L1).toString();
        if (!legacyMcpVersions().contains(m_found.server.protocol)) {
            m_error = notMcp(m_channel.host(), u"its reply to initialize names no known version"_s);
            return;
        }
        m_found.server.name = result.value("serverInfo"_L1).toObject().value("name"_L1).toString().left(80);
        m_found.server.hasTools = result.value("capabilities"_L1).toObject().contains("tools"_L1);
        post(rpcNotification(u"notifications/initialized"_s));
        m_waiting = Waiting::Tools;
        m_done = !m_found.server.hasTools;
        if (!m_done)
            post(rpcRequest(++m_lastId, u"tools/list"_s));
    }

    void takePage(const QJsonObject &page)
    {
        const std::optional<QJsonObject> next = m_tools.add(page);
        m_done = !next;
        if (next)
            post(rpcRequest(++m_lastId, u"tools/list"_s, *next));
    }

    void post(const QJsonObject &message)
    {
        if (m_error)
            return;
        connect::HttpRequest request = m_channel.request("POST"_ba, m_endpoint, {});
        request.setJson(message);
        const core::Result<connect::HttpResponse> answer = m_channel.send(request);
        if (!answer)
            m_error = answer.error();
        else if (!answer->isSuccess())
            m_error = mcpStatusError(m_channel, *answer)
                          .value_or(notMcp(m_channel.host(), u"it answered %1 to a message"_s.arg(answer->status)));
        else if (m_found.server.reachedMs == 0)
            m_found.server.reachedMs = answer->totalMs;
    }

    const McpChannel &m_channel;
    core::SseParser m_parser;
    qsizetype m_read = 0;
    Waiting m_waiting = Waiting::Endpoint;
    QByteArray m_endpoint;
    int m_lastId = 0;
    McpToolList m_tools;
    McpFindings m_found;
    std::optional<core::ApiError> m_error;
    bool m_done = false;
};

} // namespace

core::Result<std::optional<McpFindings>> findByHttpSse(const McpChannel &channel)
{
    return HttpSseConversation(channel).run();
}

} // namespace callttone::integrations
