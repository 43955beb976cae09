// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp.h"

#include "app/integrations/mcp/mcp_connection.h"
#include "app/integrations/mcp/protocol/mcp_tool_names.h"
#include "app/integrations/support/config_schema.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

constexpr int leastSeconds = 3;
constexpr int mostSeconds = 20; ///< after that, voice platforms give up by themselves
constexpr int usualSeconds = 10;

ConfigProperty aliasProperty()
{
    ConfigProperty alias = textProperty(
        u"alias"_s, QT_TRANSLATE_NOOP("Integration", "Short name"),
        QT_TRANSLATE_NOOP("Integration", "Agents see its tools as the short name, two underscores, and the "
                                         "tool's own name. From the next call on."),
        int(longestMcpAlias));
    alias.schema.insert("pattern"_L1, u"^[A-Za-z](_?[A-Za-z0-9])*$"_s);
    return alias;
}

ConfigProperty reviewProperty()
{
    return flagProperty(
        u"reviewTools"_s, QT_TRANSLATE_NOOP("Integration", "New and changed tools wait for review"),
        QT_TRANSLATE_NOOP("Integration", "What a server says of its tools steers your agents, and it can say something "
                                         "else tomorrow. Off: agents get changes with the next call."),
        true);
}

ConfigProperty timeoutProperty()
{
    return {u"timeoutSeconds"_s,
            {{u"type"_s, u"integer"_s},
             {u"title"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Give up after (seconds)"))},
             {u"description"_s,
              QString::fromUtf8(QT_TRANSLATE_NOOP(
                  "Integration", "A caller waits as long. A tool that reports progress may take all of it; one that "
                                 "is silent for 8 seconds is given up."))},
             {u"minimum"_s, leastSeconds},
             {u"maximum"_s, mostSeconds},
             {u"default"_s, usualSeconds}}};
}

ConfigProperty lookUpProperty()
{
    return {u"lookUpTools"_s,
            {{u"type"_s, u"array"_s},
             {u"title"_s, QString::fromUtf8(QT_TRANSLATE_NOOP("Integration", "Tools that only look things up"))},
             {u"description"_s,
              QString::fromUtf8(QT_TRANSLATE_NOOP(
                  "Integration", "By their own names. The same question may be asked twice in a call; what any other "
                                 "tool did is not done again for the same arguments."))},
             {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"maxLength"_s, 128}}},
             {u"maxItems"_s, 500}}};
}

std::optional<values::IntegrationNotice> noticeOf(const QJsonObject &, const QJsonObject &facts)
{
    const qsizetype waiting = facts.value("waitingTools"_L1).toObject().size();
    const qsizetype gone = facts.value("goneTools"_L1).toObject().size();
    if (waiting + gone == 0)
        return std::nullopt;
    const QString detail = waiting == 0   ? u"The server does not have %1 of its tools any more."_s.arg(gone)
                           : waiting == 1 ? u"1 new or changed tool is off until you review it."_s
                                          : u"%1 new or changed tools are off until you review them."_s.arg(waiting);
    return values::IntegrationNotice{values::IntegrationNotice::Level::Warning, u"Tools changed"_s, detail,
                                     u"review_tools"_s};
}

} // namespace

QString mcpServerId(int number)
{
    return number == 1 ? u"mcp"_s : u"mcp-%1"_s.arg(number);
}

QStringList mcpServerIds()
{
    QStringList ids;
    for (int number = 1; number <= mostMcpServers; ++number)
        ids.append(mcpServerId(number));
    return ids;
}

connect::IntegrationDescriptor mcpServer(int number, const std::shared_ptr<McpWires> &wires)
{
    connect::IntegrationDescriptor d;
    const QString id = mcpServerId(number);
    d.id = id;
    d.isFurther = number > 1;
    d.name = number == 1 ? u"MCP Server"_s : u"MCP Server %1"_s.arg(number);
    d.category = values::IntegrationCategory::Automation;
    d.auth = values::AuthKind::ServerUrl;
    d.description = QT_TRANSLATE_NOOP("Integration", "Give agents tools from your own MCP server.");
    d.purpose = QT_TRANSLATE_NOOP("Integration", "Tools are discovered when a call starts");
    d.setupSteps = {
        QT_TRANSLATE_NOOP("Integration", "Deploy a server that speaks the Model Context Protocol over HTTP."),
        QT_TRANSLATE_NOOP("Integration", "Enter its address, usually ending in /mcp, and its authorization header."),
    };
    d.settingsUrl = u"https://modelcontextprotocol.io/"_s;
    d.configSchema = objectSchema({aliasProperty(), reviewProperty(), timeoutProperty(), lookUpProperty()});
    d.settle = [id, wires](connect::HttpClient &http, const QJsonObject &input, bool tryIt) {
        return settleMcp(http, input, tryIt, id, *wires);
    };
    d.discover = [id, wires](connect::VendorSession &session) { return discoverMcp(session, id, *wires); };
    d.wire = [id, wires] { return wires->of(id); };
    d.notice = noticeOf;
    return d;
}

} // namespace callttone::integrations
