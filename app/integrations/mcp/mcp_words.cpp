// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/mcp_words.h"

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
        error.title = channel.hasAuthorization()
                          ? u"%1 answered %2: the authorization header was refused"_s.arg(host).arg(status)
                          : u"%1 answered %2: it asks for an authorization header"_s.arg(host).arg(status);
        error.detail =
            response.header("WWW-Authenticate").contains("resource_metadata")
                ? u"The server signs its users in by OAuth. Make an access token there and enter \"Bearer \" "
                  "and the token."_s
                : u"Copy the header's whole value from whoever runs the server, usually \"Bearer \" and a "
                  "token."_s;
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

} // namespace callttone::integrations
