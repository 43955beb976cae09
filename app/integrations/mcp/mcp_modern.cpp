// SPDX-License-Identifier: GPL-3.0-or-later
// MCP revision 2026-07-28 over HTTP: every request carries the version and says its method in a header.
#include "app/core/version.h"
#include "app/integrations/mcp/mcp_dialect.h"
#include "app/integrations/mcp/mcp_versions.h"
#include "app/integrations/mcp/mcp_words.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr auto discover = "server/discover"_L1;

/// Header values are visible ASCII; anything else travels as =?base64?…?=.
QByteArray headerValue(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool isPlain = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c < 0x7f; })
                         && bytes == bytes.trimmed() && !bytes.startsWith("=?base64?");
    return isPlain ? bytes : "=?base64?" + bytes.toBase64() + "?=";
}

class ModernMcp final : public McpDialect
{
public:
    explicit ModernMcp(const McpChannel &channel)
        : m_channel(channel)
    {
        m_server.protocol = modernMcpVersion;
    }

    const McpServer &server() const override { return m_server; }
    void close() override {} // there is nothing the server remembers

    [[nodiscard]] core::Result<McpAnswer> ask(const QString &method, QJsonObject params)
    {
        const QString prefix = u"io.modelcontextprotocol/"_s;
        QJsonObject meta = params.value("_meta"_L1).toObject();
        meta.insert(prefix + u"protocolVersion"_s, modernMcpVersion);
        meta.insert(prefix + u"clientInfo"_s, mcpClientInfo());
        meta.insert(prefix + u"clientCapabilities"_s, QJsonObject());
        McpHeaders headers{{"MCP-Protocol-Version"_ba, QByteArray(modernMcpVersion.data())},
                           {"Mcp-Method"_ba, headerValue(method)}};
        const QString name = params.value("name"_L1).toString(params.value("uri"_L1).toString());
        if (!name.isEmpty())
            headers.append({"Mcp-Name"_ba, headerValue(name)});
        params.insert("_meta"_L1, meta);
        return m_channel.post(rpcRequest(++m_lastId, method, params), headers);
    }

    core::Result<QJsonObject> call(const QString &method, const QJsonObject &params) override
    {
        const core::Result<McpAnswer> answer = ask(method, params);
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

    void takeDiscovery(const McpAnswer &answer)
    {
        const QJsonObject result = answer.reply ? answer.reply->result : QJsonObject();
        const QJsonObject info =
            result.value("_meta"_L1).toObject().value("io.modelcontextprotocol/serverInfo"_L1).toObject();
        m_server.name = info.value("name"_L1).toString().left(80);
        if (result.contains("capabilities"_L1))
            m_server.hasTools = result.value("capabilities"_L1).toObject().contains("tools"_L1);
        m_server.reachedMs = answer.http.totalMs;
        m_server.tlsVersion = answer.http.tlsVersion;
    }

private:
    const McpChannel &m_channel;
    McpServer m_server;
    int m_lastId = 0;
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

} // namespace

QJsonObject mcpClientInfo()
{
    return {{u"name"_s, u"CalltTone"_s}, {u"version"_s, QString(QLatin1StringView(CALLTTONE_VERSION))}};
}

McpOpened openModernMcp(const McpChannel &channel)
{
    auto modern = std::make_unique<ModernMcp>(channel);
    const core::Result<McpAnswer> answer = modern->ask(discover, {});
    if (!answer)
        return core::fail(answer.error());
    const int status = answer->http.status;
    if (status == 401 || status == 403 || (status >= 300 && status < 400))
        return core::fail(*mcpStatusError(channel, answer->http));
    if (!answer->reply)
        return nullptr;
    if (const std::optional<RpcError> &error = answer->reply->error) {
        if (error->code == mcpUnsupportedVersion) {
            if (speaksLegacy(*error))
                return nullptr;
            return core::fail(noCommonVersion(channel.host(), *error));
        }
        if (error->code == mcpHeaderMismatch || error->code == mcpMissingCapability)
            return core::fail(mcpRefusal(channel.host(), discover, *error));
        // 404 is how this revision answers a method it has not; older servers say so with 200 or 400.
        if (error->code != rpcMethodNotFound || status != 404)
            return nullptr;
    } else if (!speaksModern(answer->reply->result)) {
        return nullptr;
    }
    modern->takeDiscovery(*answer);
    return modern;
}

} // namespace callttone::integrations
