// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/service/mcp/mcp_gate.h"
#include "app/tools/tool_executor.h"

namespace callttone::service {

// Tools and their calls, between MCP's words and the executor's. Pure.

/// The call a request belongs to: `_meta["com.callttone/callId"]`, `_meta.callId`, or the header X-Call-Id, in this
/// order; InvalidParams when it is longer than 128 characters.
[[nodiscard]] tl::expected<QString, RpcFault> mcpCallId(const RpcMessage &message, const Request &request);

/// What a `tools/call` asks of the executor; InvalidParams when that cannot be told.
[[nodiscard]] tl::expected<tools::ToolRequest, RpcFault> mcpToolRequest(const RpcMessage &message,
                                                                        const Request &request);

/// The array `tools`, by integration and name: the same tools give the same list.
[[nodiscard]] QJsonArray mcpToolArray(QList<values::ToolInfo> tools);

/// How a call went, as the result of `tools/call`. What the vendor refused and arguments that do not fit are results
/// with `isError`, from which a model can correct itself; only a tool nobody knows and defects are faults.
[[nodiscard]] tl::expected<QJsonObject, RpcFault> mcpCallResult(const core::Result<values::ToolCall> &done);

} // namespace callttone::service
