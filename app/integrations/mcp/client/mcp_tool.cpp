// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_tool.h"

#include "app/core/logging.h"
#include "app/integrations/mcp/client/mcp_link.h"
#include "app/integrations/mcp/protocol/mcp_content.h"
#include "app/integrations/mcp/protocol/mcp_schema.h"
#include "app/integrations/support/recorded_session.h"
#include "app/integrations/support/tool_request.h"
#include "app/tools/arguments/argument_check.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

using values::ToolErrorClass;

constexpr int quietMs = 8'000; ///< without progress a caller is not kept waiting longer
constexpr int marginMs = 500;  ///< for telling the server, and for the answer to be there before the limit
constexpr qsizetype longestMessage = 1'000;

ToolErrorClass classOf(const McpProblem &problem)
{
    if (problem.error.code == "mcp_unauthorized"_L1)
        return ToolErrorClass::NeedsReconnect;
    if (problem.rpc && problem.status < 500)
        return ToolErrorClass::Refused;
    if (problem.status == 429)
        return ToolErrorClass::RateLimited;
    if (problem.error.code == "mcp_refused"_L1 && problem.status > 0 && problem.status < 500)
        return ToolErrorClass::Refused;
    if (problem.error.code == "not_mcp"_L1 || problem.status > 0)
        return ToolErrorClass::Unavailable;
    return ToolErrorClass::None; // the way there: transport and token have their own words
}

tools::ToolFailure failureFor(const McpTool &tool, const McpProblem &problem)
{
    tools::ToolFailure failure = failureOf(problem.error, tool.definition.readOnly ? Effect::Reads : Effect::Writes);
    if (const ToolErrorClass known = classOf(problem); known != ToolErrorClass::None)
        failure = tools::toolFailure(known, problem.error.oneLine(), {}, problem.error.code);
    failure.mayHaveHappened = !tool.definition.readOnly && problem.mayHaveArrived;
    return failure;
}

/// The tool ran and says that it did not work out: its words are for the language model, which can do better with them.
tools::ToolFailure refusedByTool(const McpTool &tool, const McpContent &content)
{
    const QString said = content.text.trimmed().left(longestMessage);
    tools::ToolFailure failure = tools::toolFailure(
        ToolErrorClass::Refused,
        said.isEmpty() ? u"%1 reported an error and said nothing of it."_s.arg(tool.serverName) : said, {},
        u"tool_error"_s);
    failure.result = content.result;
    return failure;
}

bool isAsPromised(const McpTool &tool, const QJsonValue &structured)
{
    if (tool.outputSchema.isEmpty() || !structured.isObject())
        return tool.outputSchema.isEmpty();
    tools::ArgumentCheck check;
    return check.errors(tool.serverName, mcpCheckedSchema(tool.outputSchema), structured.toObject()).isEmpty();
}

tools::ToolResult outcomeOf(const McpTool &tool, const QJsonObject &result)
{
    const McpContent content = mcpContentOf(result);
    if (content.isError)
        return tl::unexpected(refusedByTool(tool, content));
    if (content.wantsInput)
        return tl::unexpected(tools::toolFailure(
            ToolErrorClass::Refused,
            u"%1 wants something from a person at a screen before it goes on, and in a call there is none. Use a tool "
            "that takes all it needs as arguments."_s.arg(tool.serverName),
            {}, u"input_required"_s));
    tools::ToolOutcome outcome{.result = content.result, .text = content.text};
    const QJsonValue structured = content.result.value("structured"_L1);
    if (!structured.isUndefined() && !isAsPromised(tool, structured)) {
        // The words are as good as ever, so the call goes on; whoever runs the server should know.
        outcome.result.insert(u"structuredIsInvalid"_s, true);
        qCWarning(core::lcConnect).noquote()
            << tool.definition.name << "answered structured content that its own output schema does not allow";
    }
    return outcome;
}

/// A tool that tells how it was called must not tell the agent, or the log, what the vault keeps.
tools::ToolResult withoutSecrets(tools::ToolResult result, RecordedSession &session)
{
    if (result) {
        result->text = session.withoutSecrets(result->text);
        result->result = session.withoutSecrets(result->result);
    } else {
        result.error().problem.message = session.withoutSecrets(result.error().problem.message);
        result.error().result = session.withoutSecrets(result.error().result);
    }
    return result;
}

} // namespace

tools::ToolResult runMcpTool(const McpTool &tool, McpClient &client, RecordedSession &session,
                             const tools::Invocation &invocation, const McpHearing &hearing)
{
    const core::Result<McpLink> link = mcpLinkOf(session);
    if (!link)
        return tl::unexpected(failureOf(link.error(), Effect::Reads));
    if (invocation.dryRun) {
        connect::HttpRequest request{.method = "POST", .url = link->target.url};
        request.setJson(
            rpcRequest(1, u"tools/call"_s, {{u"name"_s, tool.serverName}, {u"arguments"_s, invocation.arguments}}));
        return wouldSend(request, u"%1 would be called."_s.arg(tool.serverName));
    }
    const McpChannel channel(link->send, link->target, hearing);
    const int timeoutMs = std::max(1, invocation.deadline.remainingMs() - marginMs);
    const auto result = client.call(channel, {.name = tool.serverName,
                                              .arguments = invocation.arguments,
                                              .inputSchema = tool.definition.inputSchema,
                                              .mayRepeat = tool.definition.readOnly,
                                              .patience = McpPatience::ofMs(timeoutMs, quietMs)});
    if (!result)
        return withoutSecrets(tl::unexpected(failureFor(tool, result.error())), session);
    return withoutSecrets(outcomeOf(tool, *result), session);
}

} // namespace callttone::integrations
