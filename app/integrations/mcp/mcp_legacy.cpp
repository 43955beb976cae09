// SPDX-License-Identifier: GPL-3.0-or-later
// MCP revisions 2025-03-26 to 2025-11-25 over Streamable HTTP: initialize, then requests within a session.
#include "app/integrations/mcp/mcp_dialect.h"
#include "app/integrations/mcp/mcp_versions.h"
#include "app/integrations/mcp/mcp_words.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

bool isVisibleAscii(const QByteArray &text)
{
    return text.size() <= 512 && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

class LegacyMcp final : public McpDialect
{
public:
    explicit LegacyMcp(const McpChannel &channel)
        : m_channel(channel)
    {}

    const McpServer &server() const override { return m_server; }

    void close() override
    {
        if (m_sessionId.isEmpty())
            return;
        // The answer does not matter: 405 is allowed, and a server that is gone has forgotten us.
        (void)m_channel.send(m_channel.request("DELETE"_ba, m_channel.url(), sessionHeaders()));
    }

    core::Result<QJsonObject> call(const QString &method, const QJsonObject &params) override
    {
        const core::Result<McpAnswer> answer = m_channel.post(rpcRequest(++m_lastId, method, params), sessionHeaders());
        if (!answer)
            return core::fail(answer.error());
        if (answer->reply && answer->reply->error)
            return core::fail(mcpRefusal(m_channel.host(), method, *answer->reply->error));
        if (const auto error = mcpStatusError(m_channel, answer->http))
            return core::fail(*error);
        if (!answer->reply || !answer->http.isSuccess())
            return core::fail(
                notMcp(m_channel.host(), u"it gave no reply to %1 (%2)"_s.arg(method).arg(answer->http.status)));
        return answer->reply->result;
    }

    /// True when it is one of these servers, false when it is none, an error when it is one and refuses.
    [[nodiscard]] core::Result<bool> initialize()
    {
        const QJsonObject params{{u"protocolVersion"_s, legacyMcpVersions().first()},
                                 {u"capabilities"_s, QJsonObject()},
                                 {u"clientInfo"_s, mcpClientInfo()}};
        const core::Result<McpAnswer> answer =
            m_channel.post(rpcRequest(++m_lastId, u"initialize"_s, params), McpHeaders());
        if (!answer)
            return core::fail(answer.error());
        if (answer->http.isSuccess() && answer->reply && !answer->reply->error)
            return takeInitialization(*answer);
        const int status = answer->http.status;
        if (status == 400 || status == 404 || status == 405)
            return false; // may be HTTP+SSE, whose address takes no POST
        if (const auto error = mcpStatusError(m_channel, answer->http))
            return core::fail(*error);
        if (answer->reply && answer->reply->error)
            return core::fail(mcpRefusal(m_channel.host(), u"initialize"_s, *answer->reply->error));
        return false;
    }

private:
    [[nodiscard]] McpHeaders sessionHeaders() const
    {
        McpHeaders headers{{"MCP-Protocol-Version"_ba, m_server.protocol.toLatin1()}};
        if (!m_sessionId.isEmpty())
            headers.append({"Mcp-Session-Id"_ba, m_sessionId});
        return headers;
    }

    [[nodiscard]] core::Result<bool> takeInitialization(const McpAnswer &answer)
    {
        const QJsonObject &result = answer.reply->result;
        m_server.protocol = result.value("protocolVersion"_L1).toString();
        if (m_server.protocol.isEmpty())
            return core::fail(notMcp(m_channel.host(), u"its reply to initialize names no protocol version"_s));
        if (!legacyMcpVersions().contains(m_server.protocol))
            return core::fail(
                {.kind = core::ErrorKind::Unavailable,
                 .code = u"mcp_version"_s,
                 .title = u"%1 speaks an MCP version CalltTone does not know"_s.arg(m_channel.host()),
                 .detail = u"It insists on %1. Update CalltTone, or let the server offer %2 as well."_s.arg(
                     m_server.protocol.left(20), legacyMcpVersions().first())});
        m_sessionId = answer.http.header("Mcp-Session-Id");
        if (!isVisibleAscii(m_sessionId))
            return core::fail(notMcp(m_channel.host(), u"its session id has characters a header cannot carry"_s));
        m_server.name = result.value("serverInfo"_L1).toObject().value("name"_L1).toString().left(80);
        m_server.hasTools = result.value("capabilities"_L1).toObject().contains("tools"_L1);
        m_server.reachedMs = answer.http.totalMs;
        m_server.tlsVersion = answer.http.tlsVersion;

        const core::Result<McpAnswer> noted =
            m_channel.post(rpcNotification(u"notifications/initialized"_s), sessionHeaders());
        if (!noted)
            return core::fail(noted.error());
        if (!noted->http.isSuccess())
            return core::fail(
                notMcp(m_channel.host(), u"it answered %1 to the end of the handshake"_s.arg(noted->http.status)));
        return true;
    }

    const McpChannel &m_channel;
    McpServer m_server;
    QByteArray m_sessionId;
    int m_lastId = 0;
};

} // namespace

McpOpened openLegacyMcp(const McpChannel &channel)
{
    auto legacy = std::make_unique<LegacyMcp>(channel);
    const core::Result<bool> isOne = legacy->initialize();
    if (!isOne)
        return core::fail(isOne.error());
    if (!*isOne)
        return nullptr;
    return legacy;
}

} // namespace callttone::integrations
