// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_channel.h"

#include "app/core/sse_parser.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// Reads an event stream up to the one reply that is waited for.
class ReplyInStream
{
public:
    explicit ReplyInStream(int id)
        : m_id(id)
    {}

    [[nodiscard]] bool wantsMore(const connect::HttpResponse &soFar)
    {
        if (!isEventStream(soFar))
            return true;
        const QByteArrayView fresh = QByteArrayView(soFar.body).sliced(m_read);
        m_read = soFar.body.size();
        for (const core::SseEvent &event : m_parser.feed(fresh)) {
            // The first event of a stream may be empty, to give it an id.
            if (!m_reply && event.type == "message")
                m_reply = rpcReplyIn(event.data, m_id);
        }
        return !m_reply && !m_parser.isBroken();
    }

    [[nodiscard]] std::optional<RpcReply> reply(const connect::HttpResponse &response) const
    {
        return isEventStream(response) ? m_reply : rpcReplyIn(response.body, m_id);
    }

private:
    const int m_id;
    qsizetype m_read = 0;
    core::SseParser m_parser;
    std::optional<RpcReply> m_reply;
};

} // namespace

bool isEventStream(const connect::HttpResponse &response)
{
    return response.header("Content-Type").toLower().startsWith("text/event-stream");
}

McpChannel::McpChannel(McpSend send, const McpTarget &target)
    : m_send(std::move(send))
    , m_target(target)
{}

QString McpChannel::host() const
{
    return QUrl::fromEncoded(m_target.url).host();
}

connect::HttpRequest McpChannel::request(const QByteArray &method, const QByteArray &url,
                                         const McpHeaders &headers) const
{
    connect::HttpRequest request{.method = method, .url = url, .headers = headers};
    request.timeoutMs = m_target.timeoutMs;
    request.allowPrivate = m_target.allowPrivate;
    if (!m_target.authorization.isEmpty())
        request.headers.append({"Authorization"_ba, m_target.authorization.reveal()});
    return request;
}

core::Result<connect::HttpResponse> McpChannel::send(const connect::HttpRequest &request) const
{
    return m_send(request);
}

core::Result<McpAnswer> McpChannel::post(const QJsonObject &message, const McpHeaders &headers) const
{
    connect::HttpRequest request = this->request("POST"_ba, m_target.url, headers);
    request.setJson(message);
    // Servers answer 406 to a client that does not take both.
    request.headers.append({"Accept"_ba, "application/json, text/event-stream"_ba});
    ReplyInStream stream(message.value("id"_L1).toInt(-1));
    if (message.contains("id"_L1))
        request.wantsMore = [&stream](const connect::HttpResponse &soFar) { return stream.wantsMore(soFar); };
    core::Result<connect::HttpResponse> response = m_send(request);
    if (!response)
        return core::fail(std::move(response).error());
    McpAnswer answer{*std::move(response), std::nullopt};
    if (message.contains("id"_L1))
        answer.reply = stream.reply(answer.http);
    return answer;
}

} // namespace callttone::integrations
