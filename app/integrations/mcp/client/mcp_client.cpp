// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_client.h"

#include "app/integrations/mcp/protocol/mcp_versions.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

namespace {

/// The server was restarted as another one, or updated: it refused without having done anything.
bool speaksDifferentlyNow(const McpProblem &problem)
{
    if (problem.mayHaveArrived || problem.isSessionLost)
        return false;
    const bool isOtherVersion = problem.rpc && problem.rpc->code == mcpUnsupportedVersion;
    return isOtherVersion || (problem.error.code == "not_mcp"_L1 && problem.status >= 400)
           || (problem.status == 400 && problem.rpc
               && problem.rpc->message.contains("not initialized"_L1, Qt::CaseInsensitive));
}

} // namespace

std::optional<McpServer> McpClient::server() const
{
    const std::lock_guard lock(m_mutex);
    return m_dialect ? std::optional(m_dialect->server()) : std::nullopt;
}

McpOpened McpClient::dialect(const McpChannel &channel, const McpPatience &patience)
{
    const std::lock_guard turn(m_dialing); // two tools at once share one handshake
    {
        const std::lock_guard lock(m_mutex);
        if (m_dialect)
            return m_dialect;
    }
    McpOpened opened = dialMcp(channel, patience);
    if (opened) {
        const std::lock_guard lock(m_mutex);
        m_dialect = *opened;
    }
    return opened;
}

void McpClient::forget(const std::shared_ptr<McpDialect> &dialect)
{
    const std::lock_guard lock(m_mutex);
    if (m_dialect == dialect)
        m_dialect.reset();
}

McpResult<McpListing> McpClient::discover(const McpChannel &channel, const McpPatience &patience)
{
    McpOpened dialect = this->dialect(channel, patience);
    if (!dialect)
        return tl::unexpected(dialect.error());
    auto listing = listMcpTools(**dialect, channel, patience);
    if (listing || !speaksDifferentlyNow(listing.error()))
        return listing;
    forget(*dialect);
    dialect = this->dialect(channel, patience);
    if (!dialect)
        return tl::unexpected(dialect.error());
    return listMcpTools(**dialect, channel, patience);
}

McpResult<QJsonObject> McpClient::ask(McpDialect &dialect, const McpChannel &channel, const McpToolCall &call)
{
    McpRequest request{.method = u"tools/call"_s, .patience = call.patience};
    request.params = {{u"name"_s, call.name},
                      {u"arguments"_s, call.arguments},
                      {u"_meta"_s, QJsonObject{{u"progressToken"_s, ++m_lastProgress}}}};
    if (const auto marked = mcpParamHeaders(call.inputSchema))
        request.headers = mcpParamHeaderLines(*marked, call.arguments);
    return dialect.call(channel, request);
}

/// The server takes other headers from the arguments than it did: its schema says which.
McpResult<QJsonObject> McpClient::askWithNewSchema(McpDialect &dialect, const McpChannel &channel, McpToolCall call,
                                                   const McpProblem &mismatch)
{
    const auto listing = listMcpTools(dialect, channel, call.patience);
    if (!listing)
        return tl::unexpected(listing.error());
    for (const QJsonValue &tool : listing->tools) {
        if (tool.toObject().value("name"_L1).toString() == call.name) {
            call.inputSchema = tool.toObject().value("inputSchema"_L1).toObject();
            return ask(dialect, channel, call);
        }
    }
    return tl::unexpected(mismatch);
}

McpResult<QJsonObject> McpClient::call(const McpChannel &channel, const McpToolCall &call)
{
    McpOpened dialect = this->dialect(channel, call.patience);
    if (!dialect)
        return tl::unexpected(dialect.error());
    auto result = ask(**dialect, channel, call);
    if (result)
        return result;
    const McpProblem problem = result.error();
    if (problem.rpc && problem.rpc->code == mcpHeaderMismatch)
        return askWithNewSchema(**dialect, channel, call, problem);
    const bool isBroken = call.mayRepeat && problem.mayHaveArrived && problem.error.kind != core::ErrorKind::Timeout;
    if (!isBroken && !speaksDifferentlyNow(problem))
        return result;
    if (speaksDifferentlyNow(problem))
        forget(*dialect);
    dialect = this->dialect(channel, call.patience);
    if (!dialect)
        return tl::unexpected(dialect.error());
    return ask(**dialect, channel, call);
}

McpResult<bool> McpClient::listen(const McpChannel &channel, const McpPatience &dial, const McpPatience &stream)
{
    const McpOpened dialect = this->dialect(channel, dial);
    if (!dialect)
        return tl::unexpected(dialect.error());
    if (!(*dialect)->server().tellsChanges)
        return false;
    return (*dialect)->listen(channel, stream);
}

void McpClient::close(const McpChannel &channel)
{
    std::shared_ptr<McpDialect> dialect;
    {
        const std::lock_guard lock(m_mutex);
        dialect = std::exchange(m_dialect, nullptr);
    }
    if (dialect)
        dialect->close(channel);
}

} // namespace callttone::integrations
