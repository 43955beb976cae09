// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/transport/mcp_channel.h"

namespace callttone::integrations {

/// "{host} does not speak MCP: {detail}", code "not_mcp".
[[nodiscard]] core::ApiError notMcp(const QString &host, const QString &detail);
/// 401 and 403: the authorization; 3xx: where to; 429, 5xx: later. Nothing for other statuses.
[[nodiscard]] std::optional<core::ApiError> mcpStatusError(const McpChannel &channel,
                                                           const connect::HttpResponse &response);
/// The server's own refusal of `method`, code "mcp_refused".
[[nodiscard]] core::ApiError mcpRefusal(const QString &host, const QString &method, const RpcError &error);

/// What an answer to `method` that is there came to: its result, the server's refusal, or what is wrong with it.
[[nodiscard]] McpResult<QJsonObject> mcpResultOf(const McpChannel &channel, const QString &method,
                                                 const McpAnswer &answer);
/// A request that got no answer.
[[nodiscard]] McpProblem mcpNoAnswer(const core::ApiError &error);

} // namespace callttone::integrations
