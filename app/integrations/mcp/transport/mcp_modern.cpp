// SPDX-License-Identifier: GPL-3.0-or-later
// MCP revision 2026-07-28 over HTTP: every request carries the version and says its method in a header.
#include "app/core/version.h"
#include "app/integrations/mcp/protocol/mcp_versions.h"
#include "app/integrations/mcp/transport/mcp_dialect.h"
#include "app/integrations/mcp/transport/mcp_words.h"

#include <QJsonArray>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto discover = "server/discover"_L1;

/// `version` is always the one we speak; the server may offer others.
class ModernMcp final : public McpDialect
{
public:
    McpServer server() const override { return m_server; }
    void close(const McpChannel &) override {} // there is nothing the server remembers

    struct Framed
    {
        QJsonObject message;
        McpHeaders headers;
    };
    /// What every request of this revision says in its body, and again in its headers.
    [[nodiscard]] Framed framed(const McpRequest &request)
    {
        const QString prefix = u"io.modelcontextprotocol/"_s;
        QJsonObject params = request.params;
        QJsonObject meta = params.value("_meta"_L1).toObject();
        meta.insert(prefix + u"protocolVersion"_s, modernMcpVersion);
        meta.insert(prefix + u"clientInfo"_s, mcpClientInfo());
        meta.insert(prefix + u"clientCapabilities"_s, QJsonObject());
        McpHeaders headers{{"MCP-Protocol-Version"_ba, QByteArray(modernMcpVersion.data())},
                           {"Mcp-Method"_ba, mcpHeaderValue(request.method)}};
        const QString name = params.value("name"_L1).toString(params.value("uri"_L1).toString());
        if (!name.isEmpty())
            headers.append({"Mcp-Name"_ba, mcpHeaderValue(name)});
        headers += request.headers;
        params.insert("_meta"_L1, meta);
        return {rpcRequest(++m_lastId, request.method, params), headers};
    }

    [[nodiscard]] core::Result<McpAnswer> ask(const McpChannel &channel, const McpRequest &request)
    {
        const auto [message, headers] = framed(request);
        return channel.post(message, headers, request.patience);
    }

    McpResult<QJsonObject> call(const McpChannel &channel, const McpRequest &request) override
    {
        const core::Result<McpAnswer> answer = ask(channel, request);
        if (!answer) // ending the connection was the cancellation
            return tl::unexpected(mcpNoAnswer(answer.error()));
        return mcpResultOf(channel, request.method, *answer);
    }

    McpResult<bool> listen(const McpChannel &channel, const McpPatience &patience) override
    {
        const QString method = u"subscriptions/listen"_s;
        const QJsonObject wanted{{u"notifications"_s, QJsonObject{{u"toolsListChanged"_s, true}}}};
        const auto [message, headers] = framed({.method = method, .params = wanted});
        connect::HttpRequest request = channel.request("POST"_ba, channel.url(), headers, patience);
        request.setJson(message);
        request.headers.append({"Accept"_ba, "application/json, text/event-stream"_ba});
        const core::Result<connect::HttpResponse> stream = channel.follow(std::move(request), headers);
        if (!stream)
            return tl::unexpected(mcpNoAnswer(stream.error()));
        if (stream->status == 404 || stream->status == 405)
            return false;
        if (const auto error = mcpStatusError(channel, *stream))
            return tl::unexpected(McpProblem{.error = *error, .status = stream->status});
        return stream->isSuccess() && isEventStream(*stream);
    }

    void takeDiscovery(const McpAnswer &answer)
    {
        const QJsonObject result = answer.reply ? answer.reply->result : QJsonObject();
        const QJsonObject info =
            result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/serverInfo"_L1).toObject();
        m_server.protocol = modernMcpVersion;
        m_server.name = info.value("name"_L1).toString().left(80);
        const QJsonObject capabilities = result.value("capabilities"_L1).toObject();
        if (result.contains("capabilities"_L1))
            m_server.hasTools = capabilities.contains("tools"_L1);
        m_server.tellsChanges = capabilities.value("tools"_L1).toObject().value("listChanged"_L1).toBool();
        m_server.reachedMs = answer.http.totalMs;
        m_server.tlsVersion = answer.http.tlsVersion;
    }

private:
    McpServer m_server; ///< written before anybody else has it
    std::atomic<int> m_lastId = 0;
};

bool speaksModern(const QJsonObject &result)
{
    // Some older servers answer any method with an empty result.
    return result.value("supportedVersions"_L1).toArray().contains(QJsonValue(modernMcpVersion));
}

bool speaksLegacy(const RpcError &error)
{
    const QJsonArray supported = error.data.value("supported"_L1).toArray();
    const QStringList known = legacyMcpVersions();
    return std::any_of(supported.begin(), supported.end(),
                       [&known](const QJsonValue &version) { return known.contains(version.toString()); });
}

bool offersModern(const RpcError &error)
{
    return error.data.value("supported"_L1).toArray().contains(QJsonValue(modernMcpVersion));
}

core::ApiError noCommonVersion(const QString &host, const RpcError &error)
{
    QStringList versions;
    for (const QJsonValue &version : error.data.value("supported"_L1).toArray())
        versions.append(version.toString().left(20));
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"mcp_version"_s,
            .title = u"%1 speaks MCP versions CalltTone does not know"_s.arg(host),
            .detail = u"It offers %1. Update CalltTone, or let the server offer %2 as well."_s.arg(
                versions.isEmpty() ? u"none"_s : versions.join(u", "_s), modernMcpVersion)};
}

/// What an error in place of a discovery says: nothing when the server is one of this revision all the same.
McpOpened tryOthers(const McpChannel &channel, const McpAnswer &answer, const RpcError &error)
{
    if (error.code == mcpUnsupportedVersion) {
        if (speaksLegacy(error) || offersModern(error))
            return nullptr;
        return mcpFail(noCommonVersion(channel.host(), error));
    }
    if (error.code == mcpHeaderMismatch || error.code == mcpMissingCapability)
        return tl::unexpected(mcpResultOf(channel, discover, answer).error());
    return nullptr;
}

} // namespace

QJsonObject mcpClientInfo()
{
    return {{u"name"_s, u"CalltTone"_s}, {u"version"_s, QString(QLatin1StringView(CALLTTONE_VERSION))}};
}

McpOpened openModernMcp(const McpChannel &channel, const McpPatience &patience)
{
    auto modern = std::make_shared<ModernMcp>();
    const McpRequest request{.method = discover, .patience = patience};
    core::Result<McpAnswer> answer = modern->ask(channel, request);
    // A server may refuse a version once and offer it in the same breath: asking again is what it wants.
    if (answer && answer->reply && answer->reply->error && answer->reply->error->code == mcpUnsupportedVersion
        && offersModern(*answer->reply->error))
        answer = modern->ask(channel, request);
    if (!answer)
        return tl::unexpected(mcpNoAnswer(answer.error()));
    const int status = answer->http.status;
    if (status == 401 || status == 403 || (status >= 300 && status < 400))
        return tl::unexpected(McpProblem{.error = *mcpStatusError(channel, answer->http), .status = status});
    if (!answer->reply)
        return nullptr;
    if (const std::optional<RpcError> &error = answer->reply->error) {
        // 404 is how this revision answers a method it has not; older servers say so with 200 or 400.
        if (error->code != rpcMethodNotFound || status != 404)
            return tryOthers(channel, *answer, *error);
    } else if (!speaksModern(answer->reply->result)) {
        return nullptr;
    }
    modern->takeDiscovery(*answer);
    return McpOpened(std::move(modern));
}

} // namespace callttone::integrations
