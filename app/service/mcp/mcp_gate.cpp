// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/mcp/mcp_gate.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::service {

namespace {

constexpr QByteArrayView versionHeader = "MCP-Protocol-Version";

bool lists(const Request &request, QByteArrayView type)
{
    const QByteArrayList given = request.header("Accept").toLower().split(',');
    return std::any_of(given.begin(), given.end(), [type](const QByteArray &one) {
        const QByteArray name = one.split(';').first().trimmed();
        return name == type || name == "*/*";
    });
}

bool isJson(const Request &request)
{
    const QByteArray type = request.header("Content-Type").toLower();
    return type.split(';').first().trimmed() == "application/json";
}

std::optional<Response> badTypes(const Request &request)
{
    if (!lists(request, "application/json") || !acceptsStream(request)) {
        return rpcFailure({rpcRefused, u"The Accept header must list application/json and text/event-stream: either "
                                       "may come back."_s},
                          406);
    }
    if (!isJson(request))
        return rpcFailure({rpcRefused, u"The Content-Type must be application/json."_s}, 415);
    return std::nullopt;
}

/// Header values that ASCII cannot hold come as =?base64?…?=. Empty when it is not what it says.
QString headerText(const QByteArray &value)
{
    const QByteArray begin = "=?base64?";
    if (!value.startsWith(begin) || !value.endsWith("?=") || value.size() < begin.size() + 2)
        return QString::fromUtf8(value);
    const auto decoded =
        QByteArray::fromBase64Encoding(value.sliced(begin.size()).chopped(2), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QString::fromUtf8(*decoded) : QString();
}

/// What Mcp-Name repeats; empty for methods that have no such thing.
QString nameIn(const RpcMessage &message)
{
    if (message.method == "tools/call"_L1 || message.method == "prompts/get"_L1)
        return message.params.value("name"_L1).toString();
    return message.method == "resources/read"_L1 ? message.params.value("uri"_L1).toString() : QString();
}

std::optional<RpcFault> mismatch(const Request &request, QByteArrayView header, const QString &inBody)
{
    const QByteArray given = request.header(header);
    if (!given.isEmpty() && headerText(given) == inBody)
        return std::nullopt;
    const QString name = QString::fromLatin1(header);
    const QString said = given.isEmpty() ? u"is missing"_s : u"says \"%1\""_s.arg(headerText(given).left(128));
    return RpcFault{rpcHeaderMismatch,
                    u"Header mismatch: %1 %2, and the body says \"%3\"."_s.arg(name, said, inBody.left(128))};
}

RpcFault unsupported(const QString &version)
{
    return {rpcUnsupportedVersion, u"This server does not speak protocol version \"%1\"."_s.arg(version.left(64)),
            QJsonObject{{u"supported"_s, QJsonArray::fromStringList(servedVersions())},
                        {u"requested"_s, version.left(64)}}};
}

std::optional<RpcFault> faultOfModern(const Request &request, const RpcMessage &message)
{
    const QJsonObject given = message.params.value("_meta"_L1).toObject();
    QStringList missing;
    if (!given.value(meta::version).isString())
        missing.append(QString(meta::version));
    if (!given.value(meta::capabilities).isObject())
        missing.append(QString(meta::capabilities));
    if (!missing.isEmpty()) {
        return RpcFault{rpcInvalidParams, u"Protocol version %1 wants these members of params._meta: %2."_s.arg(
                                              modernVersion, missing.join(u", "_s))};
    }
    const QString version = given.value(meta::version).toString();
    if (auto fault = mismatch(request, versionHeader, version))
        return fault;
    if (version != modernVersion)
        return unsupported(version);
    if (auto fault = mismatch(request, "Mcp-Method", message.method))
        return fault;
    if (const QString name = nameIn(message); !name.isEmpty())
        return mismatch(request, "Mcp-Name", name);
    return std::nullopt;
}

McpEra eraOf(const Request &request, const RpcMessage &message)
{
    if (message.params.value("_meta"_L1).toObject().contains(meta::version))
        return McpEra::Modern;
    const bool saysModern = request.header(versionHeader) == QByteArrayView(modernVersion.data(), modernVersion.size());
    return saysModern && message.method != "initialize"_L1 ? McpEra::Modern : McpEra::Legacy;
}

} // namespace

bool acceptsStream(const Request &request)
{
    return lists(request, "text/event-stream");
}

tl::expected<McpAsk, Response> admitMcp(const Request &request)
{
    if (auto refused = badTypes(request))
        return tl::unexpected(std::move(*refused));
    auto message = rpcMessageIn(request.body);
    if (!message)
        return tl::unexpected(rpcFailure(message.error(), 400));

    McpAsk ask{eraOf(request, *message), std::move(*message)};
    std::optional<RpcFault> fault;
    if (ask.era == McpEra::Modern) {
        if (ask.message.kind == RpcKind::Response)
            fault = RpcFault{rpcInvalidRequest, u"This server asks its clients nothing, so there is no answer to "
                                                "send."_s};
        else if (ask.message.kind == RpcKind::Request)
            fault = faultOfModern(request, ask.message);
    } else if (const QByteArray version = request.header(versionHeader);
               !version.isEmpty() && !servedVersions().contains(QString::fromLatin1(version))) {
        fault = unsupported(QString::fromLatin1(version));
    }
    if (!fault)
        return ask;
    fault->id = ask.message.id;
    return tl::unexpected(rpcFailure(*fault, 400));
}

Response rpcResponse(QByteArray message, int status)
{
    return {.status = status, .body = std::move(message)};
}

Response rpcFailure(const RpcFault &fault, int status)
{
    return rpcResponse(rpcError(fault), status);
}

} // namespace callttone::service
