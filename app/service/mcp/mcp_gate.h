// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/mcp/mcp_versions.h"
#include "app/service/mcp/rpc_message.h"
#include "app/service/request.h"
#include "app/service/response.h"

namespace callttone::service {

/// A message that may be answered: its headers and body agree, and its revision is one of ours.
struct McpAsk
{
    McpEra era = McpEra::Legacy;
    RpcMessage message;
};

/// What a POST asks, or the answer that refuses it. Pure. A request is of the stateless revision when it says so in
/// `_meta` or in its header; anything else, and `initialize`, is of the older ones.
[[nodiscard]] tl::expected<McpAsk, Response> admitMcp(const Request &request);

/// Whether the client takes a stream as an answer.
[[nodiscard]] bool acceptsStream(const Request &request);

[[nodiscard]] Response rpcResponse(QByteArray message, int status = 200);
[[nodiscard]] Response rpcFailure(const RpcFault &fault, int status);

} // namespace callttone::service
