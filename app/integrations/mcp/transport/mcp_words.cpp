// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/transport/mcp_words.h"

#include "app/integrations/support/tool_request.h"

using namespace Qt::Literals::StringLiterals;

namespace callttone::integrations {

core::ApiError notMcp(const QString &host, const QString &detail)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"not_mcp"_s,
            .title = u"%1 does not speak MCP: %2"_s.arg(host, detail),
            .detail = u"Check the whole address, path included; many servers listen at /mcp or /sse."_s};
}

std::optional<core::ApiError> mcpStatusError(const McpChannel &channel, const connect::HttpResponse &response)
{
    const QString host = channel.host();
    const int status = response.status;
    core::ApiError error{.kind = core::ErrorKind::Conflict, .code = u"mcp_refused"_s};
    if (status == 401 || status == 403) {
        error.code = u"mcp_unauthorized"_s;
        if (channel.signsIn()) {
            error.title = u"%1 answered %2: it does not accept the sign-in"_s.arg(host).arg(status);
            error.detail = u"Reconnect to sign in again; the account may lack a right there."_s;
            return error;
        }
        error.title = channel.hasAuthorization()
                          ? u"%1 answered %2: the authorization header was refused"_s.arg(host).arg(status)
                          : u"%1 answered %2: it asks for an authorization header"_s.arg(host).arg(status);
        error.detail =
            u"Copy the header's whole value from whoever runs the server, usually \"Bearer \" and a token."_s;
        return error;
    }
    if (status >= 300 && status < 400) {
        const QUrl location = QUrl::fromEncoded(response.header("Location"));
        error.title = u"%1 answered %2, a redirect"_s.arg(host).arg(status);
        error.detail = location.host().isEmpty()
                           ? u"CalltTone does not follow redirects with a token. Enter the final address."_s
                           : u"CalltTone does not follow redirects with a token. Enter the final address, which is at "
                             "%1%2."_s.arg(location.host(), location.path());
        return error;
    }
    if (status == 429 || status >= 500) {
        error.kind = core::ErrorKind::Unavailable;
        error.title = u"%1 answered %2"_s.arg(host).arg(status);
        error.detail = u"The server is limiting requests or has a problem of its own. Try again in a minute."_s;
        return error;
    }
    return std::nullopt;
}

core::ApiError mcpRefusal(const QString &host, const QString &method, const RpcError &error)
{
    return {.kind = core::ErrorKind::Unavailable,
            .code = u"mcp_refused"_s,
            .title = u"%1 refused %2 (%3)"_s.arg(host, method).arg(error.code),
            .detail = error.message.isEmpty() ? u"It gave no reason. Look at the server's log."_s
                                              : u"It said: \"%1\" Look at the server's log."_s.arg(error.message)};
}

McpResult<QJsonObject> mcpResultOf(const McpChannel &channel, const QString &method, const McpAnswer &answer)
{
    const int status = answer.http.status;
    if (answer.reply && answer.reply->error) {
        return tl::unexpected(McpProblem{.error = mcpRefusal(channel.host(), method, *answer.reply->error),
                                         .rpc = answer.reply->error,
                                         .status = status});
    }
    if (const auto error = mcpStatusError(channel, answer.http))
        return tl::unexpected(McpProblem{.error = *error, .status = status, .mayHaveArrived = status >= 500});
    if (answer.reply && answer.http.isSuccess())
        return answer.reply->result;
    const QString what = isEventStream(answer.http) && answer.http.isSuccess()
                             ? u"its event stream ended before the reply to %1"_s.arg(method)
                             : u"it gave no reply to %1 (%2)"_s.arg(method).arg(status);
    return tl::unexpected(
        McpProblem{.error = notMcp(channel.host(), what), .status = status, .mayHaveArrived = answer.http.isSuccess()});
}

McpProblem mcpNoAnswer(const core::ApiError &error)
{
    return {.error = error, .mayHaveArrived = mayHaveArrived(error)};
}

} // namespace callttone::integrations
