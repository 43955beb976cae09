// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/arguments/argument_check.h"
#include "app/tools/executor/circuit_breaker.h"
#include "app/tools/executor/pending_call.h"
#include "app/tools/executor/write_ledger.h"
#include "app/tools/tool_source.h"
#include "app/tools/wire_log.h"

namespace callttone::tools {

struct RunParts
{
    store::Database &database;
    ToolSource &source;
    const core::Clock &clock;
    ArgumentCheck &check;
    CircuitBreaker &breaker;
    WriteLedger &ledger;
    /// The ledger holds an event to publish, or something to look up when its time has come. Must not block.
    std::function<void()> ledgerChanged;
};

/// Tells the breaker how the vendor fared; nothing when it was not asked, as when something has to be chosen first.
void judge(CircuitBreaker &breaker, const QString &integration, const ToolResult &result, const WireLog &wire);

/// One tool call from arguments to answer, on a worker thread. It may outlive the answer: what the limit has answered
/// is still settled in the ledger. The parts outlive it.
class ToolRun
{
public:
    ToolRun(const RunParts &parts, std::shared_ptr<PendingCall> pending, ToolDefinition definition);

    void run();
    /// The limit has come: answers in the worker's place, unless it has.
    void answerAtLimit();

private:
    [[nodiscard]] tl::expected<ReadyTool, ToolFailure> open();
    void refuse(const QList<core::FieldError> &errors);
    void forbid(const ToolFailure &failure);
    void runReader(const ReadyTool &tool);
    void runWriter(const ReadyTool &tool);
    void answerFailure(const ToolFailure &failure, bool counts);
    /// Its commit is nothing a caller should wait for.
    void logLater(const values::ToolCall &record, bool counts);

    const RunParts &m_parts;
    const std::shared_ptr<PendingCall> m_pending;
    const ToolDefinition m_definition;
    Invocation m_invocation;
    WireLog m_wire;
};

} // namespace callttone::tools
