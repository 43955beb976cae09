// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/mcp/key_slots.h"
#include "app/service/mcp/mcp_versions.h"
#include "app/service/response.h"
#include "app/tools/tool_executor.h"

#include <atomic>

namespace callttone::service {

class ServiceLoop;

/// A `tools/call` on its way.
struct McpCall
{
    McpEra era = McpEra::Legacy;
    QJsonValue id;
    tools::ToolRequest request;
    QJsonValue progressToken = QJsonValue::Undefined; ///< the client wants to hear that it goes on
    KeySlots::Slot slot = {};
    /// The client does not want the answer any more. What was sent to a vendor by then stays sent, and in the ledger.
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
};

/// Runs the tool. The answer is one JSON document; with a progress token a stream that says every two seconds that the
/// tool still works, and ends with the answer. A cancelled call ends without one.
[[nodiscard]] QFuture<Response> answerCall(tools::ToolExecutor &executor, const std::shared_ptr<ServiceLoop> &loop,
                                           McpCall call);

} // namespace callttone::service
