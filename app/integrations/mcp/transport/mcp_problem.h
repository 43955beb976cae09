// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/integrations/mcp/protocol/json_rpc.h"

namespace callttone::integrations {

/// Why a request to an MCP server has no result.
struct McpProblem
{
    core::ApiError error;             ///< what happened, why, what to do
    std::optional<RpcError> rpc = {}; ///< the server's own refusal, when it is one
    int status = 0;                   ///< of HTTP; 0 when no answer came
    bool mayHaveArrived = false;      ///< it was sent and may have been carried out
    bool isSessionLost = false;       ///< the server does not know the session any more; nothing was carried out
};

template<typename T> using McpResult = tl::expected<T, McpProblem>;

[[nodiscard]] inline tl::unexpected<McpProblem> mcpFail(core::ApiError error)
{
    return tl::unexpected(McpProblem{.error = std::move(error)});
}

} // namespace callttone::integrations
