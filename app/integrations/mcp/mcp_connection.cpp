// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_connection.h"

#include "app/integrations/mcp/mcp_probe.h"
#include "app/integrations/support/vendor_answer.h"
#include "app/integrations/support/web_address.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using Settled = connect::IntegrationDescriptor::Settled;
constexpr qsizetype longestHeader = 4096;

core::Result<QByteArray> readAuthorization(const QJsonObject &input)
{
    const QString typed = input.value("authorization"_L1).toString().trimmed();
    const QByteArray value = typed.toLatin1();
    const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (typed.size() <= longestHeader && isPlain)
        return value;
    return core::fail(core::invalidField(
        u"/authorization"_s,
        u"A header holds plain letters, digits and signs on one line, at most %1."_s.arg(longestHeader)));
}

values::ConnectionCheck checkOf(const core::Result<McpFindings> &found)
{
    values::ConnectionCheck check;
    if (!found) {
        check.detail = found.error().oneLine();
        return check;
    }
    const qsizetype count = found->tools.size();
    check.ok = true;
    check.protocol = found->server.protocol;
    check.latencyMs = found->server.reachedMs;
    check.tools = found->tools;
    check.detail = count == 0   ? u"The server answers, but offers no tools."_s
                   : count == 1 ? u"1 tool found."_s
                                : u"%1 tools found."_s.arg(count);
    return check;
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

} // namespace

core::Result<std::shared_ptr<Settled>> settleMcp(connect::HttpClient &http, const QJsonObject &input, bool tryIt)
{
    const bool allowPrivate = input.value("allowPrivateNetwork"_L1).toBool();
    const core::Result<WebAddress> address =
        readWebAddress(input, {.what = u"MCP servers"_s, .httpOnThisMachine = true, .httpAnywhere = allowPrivate});
    if (!address)
        return core::fail(address.error());
    const core::Result<QByteArray> authorization = readAuthorization(input);
    if (!authorization)
        return core::fail(authorization.error());

    auto settled = std::make_shared<Settled>();
    settled->check.ok = true;
    settled->identity.accountId = address->hint;
    settled->identity.label = address->url.host();
    settled->identity.facts = {{u"allowPrivate"_s, allowPrivate || address->isLocal}};
    settled->secrets.emplace_back(u"url"_s, core::SecretString(address->encoded));
    if (!authorization->isEmpty())
        settled->secrets.emplace_back(u"authorization"_s, core::SecretString(*authorization));
    McpTarget target{.url = address->encoded, .authorization = core::SecretString(*authorization)};
    target.allowPrivate = allowPrivate || address->isLocal; // typing "localhost" is a choice, too
    const core::Result<McpFindings> found =
        probeMcp([&http](const connect::HttpRequest &request) { return http.send(request); }, target);
    settled->check = checkOf(found);
    if (!found && tryIt)
        return settled;
    if (!found) // without its tools there is nothing to connect
        return core::fail(core::invalidField(u"/url"_s, found.error().oneLine()));
    const core::Result<QJsonArray> chosen = chosenTools(input, found->tools);
    if (!chosen)
        return core::fail(chosen.error());
    settled->config = {{u"enabledTools"_s, *chosen}};
    settled->identity.detail = found->server.name;
    settled->identity.facts.insert("protocol"_L1, found->server.protocol);
    return settled;
}

core::Result<values::ConnectionCheck> checkMcp(connect::VendorSession &session)
{
    core::Result<core::SecretString> url = session.secret(u"url"_s);
    if (!url)
        return core::fail(url.error());
    core::Result<core::SecretString> authorization = session.secret(u"authorization"_s);
    if (!authorization)
        return core::fail(authorization.error());
    McpTarget target{.url = url->reveal(), .authorization = *std::move(authorization)};
    target.allowPrivate = session.facts().value("allowPrivate"_L1).toBool();
    values::ConnectionCheck check = checkOf(
        probeMcp([&session](const connect::HttpRequest &request) { return session.sendPlain(request); }, target));
    const QJsonValue enabled = session.config().value("enabledTools"_L1);
    for (values::Capability &tool : check.tools) {
        if (enabled.isArray()) // a tool that is new stays off until somebody turns it on
            tool.enabled = enabled.toArray().contains(QJsonValue(tool.name));
    }
    return check;
}

} // namespace callttone::integrations
