// SPDX-License-Identifier: GPL-3.0-or-later
// MCP revisions 2025-03-26 to 2025-11-25 over Streamable HTTP: initialize, then requests within a session.
#include "app/integrations/mcp/protocol/mcp_versions.h"
#include "app/integrations/mcp/transport/mcp_dialect.h"
#include "app/integrations/mcp/transport/mcp_words.h"

#include <QThread>

#include <atomic>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int mostResumes = 20;      ///< of one stream: a server may end it at will, but not for ever
constexpr int resumeAfterMs = 1'000; ///< where the server names no time
constexpr int farewellMs = 1'000;

bool isVisibleAscii(const QByteArray &text)
{
    return text.size() <= 512 && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// What the handshake led to.
struct Handshake
{
    McpServer server;
    QByteArray sessionId; ///< empty: the server has none
};

class LegacyMcp final : public McpDialect
{
public:
    McpServer server() const override { return now().server; }

    void close(const McpChannel &channel) override
    {
        const Handshake last = now();
        if (last.sessionId.isEmpty())
            return;
        // The answer does not matter: 405 is allowed, and a server that is gone has forgotten us.
        (void)channel.send(channel.request("DELETE"_ba, channel.url(), headersOf(last), McpPatience::ofMs(farewellMs)));
    }

    McpResult<QJsonObject> call(const McpChannel &channel, const McpRequest &request) override
    {
        const Handshake within = now();
        McpResult<QJsonObject> result = ask(channel, within, request);
        if (result || !result.error().isSessionLost)
            return result;
        if (auto again = beginAgain(channel, within.sessionId, request.patience); !again)
            return tl::unexpected(std::move(again).error());
        return ask(channel, now(), request); // the server never took it, so it cannot be done twice
    }

    McpResult<bool> listen(const McpChannel &channel, const McpPatience &patience) override
    {
        const McpHeaders headers = headersOf(now());
        connect::HttpRequest request = channel.request("GET"_ba, channel.url(), headers, patience);
        request.headers.append({"Accept"_ba, "text/event-stream"_ba});
        const core::Result<connect::HttpResponse> stream = channel.follow(std::move(request), headers);
        if (!stream)
            return tl::unexpected(mcpNoAnswer(stream.error()));
        if (stream->status == 405 || (stream->isSuccess() && !isEventStream(*stream)))
            return false;
        if (stream->isSuccess())
            return true;
        return mcpFail(mcpStatusError(channel, *stream)
                           .value_or(notMcp(channel.host(), u"it answered %1 to a GET"_s.arg(stream->status))));
    }

    /// True when it is one of these servers, false when it is none, a problem when it is one and refuses.
    [[nodiscard]] McpResult<bool> initialize(const McpChannel &channel, const McpPatience &patience)
    {
        const QJsonObject params{{u"protocolVersion"_s, legacyMcpVersions().first()},
                                 {u"capabilities"_s, QJsonObject()},
                                 {u"clientInfo"_s, mcpClientInfo()}};
        const core::Result<McpAnswer> answer =
            channel.post(rpcRequest(++m_lastId, u"initialize"_s, params), {}, patience);
        if (!answer)
            return tl::unexpected(mcpNoAnswer(answer.error()));
        if (answer->http.isSuccess() && answer->reply && !answer->reply->error)
            return takeInitialization(channel, *answer, patience).map([] { return true; });
        const int status = answer->http.status;
        if (status == 400 || status == 404 || status == 405)
            return false; // may be HTTP+SSE, whose address takes no POST
        if (mcpStatusError(channel, answer->http) || (answer->reply && answer->reply->error))
            return tl::unexpected(mcpResultOf(channel, u"initialize"_s, *answer).error());
        return false;
    }

private:
    [[nodiscard]] Handshake now() const
    {
        const std::lock_guard lock(m_mutex);
        return m_handshake;
    }

    [[nodiscard]] static McpHeaders headersOf(const Handshake &handshake)
    {
        McpHeaders headers{{"MCP-Protocol-Version"_ba, handshake.server.protocol.toLatin1()}};
        if (!handshake.sessionId.isEmpty())
            headers.append({"Mcp-Session-Id"_ba, handshake.sessionId});
        return headers;
    }

    [[nodiscard]] McpResult<QJsonObject> ask(const McpChannel &channel, const Handshake &within,
                                             const McpRequest &request)
    {
        const McpHeaders headers = headersOf(within);
        const int id = ++m_lastId;
        core::Result<McpAnswer> answer =
            channel.post(rpcRequest(id, request.method, request.params), headers, request.patience, true);
        for (int i = 0; answer && isResumable(*answer) && i < mostResumes; ++i) {
            const int pauseMs = answer->retryMs.value_or(resumeAfterMs);
            if (pauseMs >= request.patience.remainingMs())
                break;
            QThread::msleep(ulong(pauseMs));
            auto resumed = channel.resume(id, answer->lastEventId, headers, request.patience);
            if (resumed && !resumed->http.isSuccess())
                break; // 405: the server has no stream to go on with
            if (resumed && resumed->lastEventId.isEmpty())
                resumed->lastEventId = answer->lastEventId;
            answer = std::move(resumed);
        }
        if (!answer) {
            if (answer.error().kind == core::ErrorKind::Timeout)
                cancel(channel, id, headers);
            return tl::unexpected(mcpNoAnswer(answer.error()));
        }
        auto result = mcpResultOf(channel, request.method, *answer);
        if (!result && isSessionLost(within, *answer))
            result.error().isSessionLost = true;
        return result;
    }

    /// Its stream ended before the reply, and the server numbers its events.
    [[nodiscard]] static bool isResumable(const McpAnswer &answer)
    {
        return !answer.reply && answer.http.isSuccess() && isEventStream(answer.http) && !answer.lastEventId.isEmpty();
    }

    [[nodiscard]] static bool isSessionLost(const Handshake &within, const McpAnswer &answer)
    {
        if (within.sessionId.isEmpty())
            return false;
        if (answer.http.status == 404)
            return true;
        // Servers in the field say it with a 400.
        return answer.http.status == 400 && answer.reply && answer.reply->error
               && answer.reply->error->message.contains("session"_L1, Qt::CaseInsensitive);
    }

    /// An ended connection is no cancellation in these revisions.
    void cancel(const McpChannel &channel, int id, const McpHeaders &headers) const
    {
        const QJsonObject params{{u"requestId"_s, id}, {u"reason"_s, u"The caller cannot wait any longer"_s}};
        (void)channel.post(rpcNotification(u"notifications/cancelled"_s, params), headers,
                           McpPatience::ofMs(farewellMs));
    }

    /// Whoever meets the loss first begins the new session; the others find it there.
    [[nodiscard]] McpResult<void> beginAgain(const McpChannel &channel, const QByteArray &lost,
                                             const McpPatience &patience)
    {
        const std::lock_guard turn(m_beginning);
        if (now().sessionId != lost)
            return {};
        const McpResult<bool> begun = initialize(channel, patience);
        if (!begun)
            return tl::unexpected(begun.error());
        if (!*begun)
            return mcpFail(notMcp(channel.host(), u"it forgot the session and begins no new one"_s));
        return {};
    }

    [[nodiscard]] McpResult<void> takeInitialization(const McpChannel &channel, const McpAnswer &answer,
                                                     const McpPatience &patience)
    {
        const QJsonObject &result = answer.reply->result;
        Handshake made;
        made.server.protocol = result.value("protocolVersion"_L1).toString();
        if (made.server.protocol.isEmpty())
            return mcpFail(notMcp(channel.host(), u"its reply to initialize names no protocol version"_s));
        if (!legacyMcpVersions().contains(made.server.protocol))
            return mcpFail({.kind = core::ErrorKind::Unavailable,
                            .code = u"mcp_version"_s,
                            .title = u"%1 speaks an MCP version CalltTone does not know"_s.arg(channel.host()),
                            .detail = u"It insists on %1. Update CalltTone, or let the server offer %2 as well."_s.arg(
                                made.server.protocol.left(20), legacyMcpVersions().first())});
        made.sessionId = answer.http.header("Mcp-Session-Id");
        if (!isVisibleAscii(made.sessionId))
            return mcpFail(notMcp(channel.host(), u"its session id has characters a header cannot carry"_s));
        made.server.name = result.value("serverInfo"_L1).toObject().value("name"_L1).toString().left(80);
        const QJsonObject capabilities = result.value("capabilities"_L1).toObject();
        made.server.hasTools = capabilities.contains("tools"_L1);
        made.server.tellsChanges = capabilities.value("tools"_L1).toObject().value("listChanged"_L1).toBool();
        made.server.reachedMs = answer.http.totalMs;
        made.server.tlsVersion = answer.http.tlsVersion;

        const core::Result<McpAnswer> noted =
            channel.post(rpcNotification(u"notifications/initialized"_s), headersOf(made), patience);
        if (!noted)
            return tl::unexpected(mcpNoAnswer(noted.error()));
        if (!noted->http.isSuccess())
            return mcpFail(
                notMcp(channel.host(), u"it answered %1 to the end of the handshake"_s.arg(noted->http.status)));
        const std::lock_guard lock(m_mutex);
        m_handshake = made;
        return {};
    }

    mutable std::mutex m_mutex;
    Handshake m_handshake;
    std::mutex m_beginning;
    std::atomic<int> m_lastId = 0;
};

} // namespace

McpOpened openLegacyMcp(const McpChannel &channel, const McpPatience &patience)
{
    auto legacy = std::make_shared<LegacyMcp>();
    const McpResult<bool> isOne = legacy->initialize(channel, patience);
    if (!isOne)
        return tl::unexpected(isOne.error());
    if (!*isOne)
        return nullptr;
    return McpOpened(std::move(legacy));
}

} // namespace callttone::integrations
