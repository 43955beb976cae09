// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_connection.h"

#include "app/integrations/mcp/client/mcp_discovery.h"
#include "app/integrations/mcp/client/typed_session.h"
#include "app/integrations/mcp/protocol/mcp_tool_names.h"
#include "app/integrations/support/web_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Descriptor = connect::IntegrationDescriptor;
constexpr qsizetype longestHeader = 4096;
constexpr qsizetype mostHeaders = 16;

bool isHeaderValue(const QString &value)
{
    return value.size() <= longestHeader
           && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f); });
}

core::ApiError wrongHeader(const QString &pointer)
{
    return core::invalidField(
        pointer, u"A header holds plain letters, digits and signs on one line, at most %1."_s.arg(longestHeader));
}

core::Result<QByteArray> readAuthorization(const QJsonObject &input)
{
    const QString typed = input.value("authorization"_L1).toString().trimmed();
    return isHeaderValue(typed) ? core::Result<QByteArray>(typed.toLatin1())
                                : core::fail(wrongHeader(u"/authorization"_s));
}

/// Those that every request has anyway are not a person's to set.
core::Result<QByteArray> readHeaders(const QJsonObject &input)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}\\z"_s);
    static const QSet<QString> ours{u"authorization"_s, u"accept"_s,         u"content-type"_s, u"content-length"_s,
                                    u"host"_s,          u"connection"_s,     u"cookie"_s,       u"transfer-encoding"_s,
                                    u"last-event-id"_s, u"mcp-session-id"_s, u"mcp-method"_s,   u"mcp-name"_s};
    const QJsonObject typed = input.value("headers"_L1).toObject();
    if (typed.size() > mostHeaders)
        return core::fail(core::invalidField(u"/headers"_s, u"At most %1 headers can be given."_s.arg(mostHeaders)));
    QJsonObject headers;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        const QString pointer = u"/headers/"_s + it.key();
        if (!token.match(it.key()).hasMatch() || ours.contains(it.key().toLower())
            || it.key().startsWith("mcp-"_L1, Qt::CaseInsensitive))
            return core::fail(core::invalidField(
                pointer, u"This header cannot be given. Authorization has a field of its own; those of MCP and HTTP "
                         "are set by CalltTone."_s));
        if (!it->isString() || !isHeaderValue(it->toString()))
            return core::fail(wrongHeader(pointer));
        headers.insert(it.key(), it->toString().trimmed());
    }
    return headers.isEmpty() ? QByteArray() : QJsonDocument(headers).toJson(QJsonDocument::Compact);
}

/// The names chosen, or every tool that is not destructive. Names the server does not have are refused.
core::Result<QJsonArray> chosenTools(const QJsonObject &input, const QList<values::Capability> &tools)
{
    QJsonArray names;
    if (!input.contains("tools"_L1)) {
        for (const values::Capability &tool : tools) {
            if (tool.enabled)
                names.append(tool.name);
        }
        return names;
    }
    names = input.value("tools"_L1).toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).toString();
        if (std::none_of(tools.begin(), tools.end(), [&name](const auto &tool) { return tool.name == name; }))
            return core::fail(
                core::invalidField(u"/tools/%1"_s.arg(i), u"The server has no tool of this name. Refresh the list."_s));
    }
    return names;
}

core::Result<QString> chosenAlias(const QJsonObject &input, const QString &host)
{
    const QString typed = input.value("alias"_L1).toString().trimmed();
    if (typed.isEmpty())
        return mcpAliasOfHost(host);
    if (isMcpAlias(typed))
        return typed;
    return core::fail(core::invalidField(
        u"/alias"_s,
        u"Begin with a letter; letters, digits and single underscores, at most %1."_s.arg(longestMcpAlias)));
}

/// Address and headers, before anybody is asked.
core::Result<std::shared_ptr<Descriptor::Settled>> readInput(const QJsonObject &input)
{
    const bool allowPrivate = input.value("allowPrivateNetwork"_L1).toBool();
    const core::Result<WebAddress> address =
        readWebAddress(input, {.what = u"MCP servers"_s, .httpOnThisMachine = true, .httpAnywhere = allowPrivate});
    if (!address)
        return core::fail(address.error());
    const core::Result<QByteArray> authorization = readAuthorization(input);
    if (!authorization)
        return core::fail(authorization.error());
    const core::Result<QByteArray> headers = readHeaders(input);
    if (!headers)
        return core::fail(headers.error());
    const core::Result<QString> alias = chosenAlias(input, address->url.host());
    if (!alias)
        return core::fail(alias.error());

    auto settled = std::make_shared<Descriptor::Settled>();
    settled->check.ok = true;
    settled->identity.accountId = address->hint;
    settled->identity.label = address->url.host();
    // Typing "localhost" is a choice, too.
    settled->identity.facts = {{u"allowPrivate"_s, allowPrivate || address->isLocal}};
    settled->config = {{u"alias"_s, *alias}};
    settled->secrets.emplace_back(u"url"_s, core::SecretString(address->encoded));
    if (!authorization->isEmpty())
        settled->secrets.emplace_back(u"authorization"_s, core::SecretString(*authorization));
    if (!headers->isEmpty())
        settled->secrets.emplace_back(u"headers"_s, core::SecretString(*headers));
    return settled;
}

} // namespace

core::Result<std::shared_ptr<Descriptor::Settled>> settleMcp(connect::HttpClient &http, const QJsonObject &input,
                                                             bool tryIt, const QString &id, McpWires &wires)
{
    auto read = readInput(input);
    if (!read)
        return read;
    Descriptor::Settled &settled = **read;
    TypedSession session(http, settled.identity.facts, settled.config, settled.secrets);
    const auto found = discoverMcpTools(session, {.server = id, .purpose = u"connect"_s, .wires = wires});
    if (!found)
        return core::fail(found.error());
    settled.check = found->check;
    settled.check.alias = settled.config.value("alias"_L1).toString();
    if (!found->check.ok && tryIt)
        return read;
    if (!found->check.ok) // without its tools there is nothing to connect
        return core::fail(core::invalidField(u"/url"_s, found->check.detail));
    const core::Result<QJsonArray> chosen = chosenTools(input, found->check.tools);
    if (!chosen)
        return core::fail(chosen.error());
    settled.tools = found->tools;
    settled.config.insert("enabledTools"_L1, *chosen);
    settled.identity.detail = found->check.protocol;
    settled.identity.facts.insert("protocol"_L1, found->check.protocol);
    return read;
}

core::Result<Descriptor::Discovery> discoverMcp(connect::VendorSession &session, const QString &id, McpWires &wires)
{
    return discoverMcpTools(session, {.server = id, .purpose = u"test"_s, .wires = wires});
}

} // namespace callttone::integrations
