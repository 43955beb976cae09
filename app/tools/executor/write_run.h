// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/executor/tool_run.h"

namespace callttone::tools {

/// The writing half of a tool call: what is asked for twice is written once, and what was lost is looked up before
/// anything is sent again. For one call on one worker thread; everything given outlives it.
class WriteRun
{
public:
    WriteRun(const RunParts &parts, PendingCall &pending, const ToolDefinition &definition,
             const Invocation &invocation, WireLog &wire);

    void run(const ReadyTool &tool);

private:
    using Turn = WriteLedger::Turn;
    void join(const std::optional<values::ToolCall> &other);
    void resume(const ReadyTool &tool, Turn &turn);
    void write(const ReadyTool &tool, Turn &turn);
    [[nodiscard]] ToolResult ask(const ReadyTool &tool);
    [[nodiscard]] ToolResult askOnceMore(const ReadyTool &tool, const ToolFailure &failure);

    void settleDone(const ToolOutcome &outcome, Turn &turn, bool isReplay);
    void settleFailed(const ToolFailure &failure, Turn &turn);
    void settleLost(const ReadyTool &tool, const ToolFailure &failure, Turn &turn);
    void answerKept(const QJsonObject &kept, Turn *turn);
    void answer(const values::ToolCall &record);
    [[nodiscard]] values::ToolCall record(bool isLate) const;

    const RunParts &m_parts;
    PendingCall &m_pending;
    const ToolDefinition &m_definition;
    const Invocation &m_invocation;
    WireLog &m_wire;
    const store::LedgerEntry m_entry;
};

/// What is answered when the answer to a write was lost, and for what reason, in the words of the log.
[[nodiscard]] ToolFailure lostOutcome(const QString &why = {});
/// The same where the vendor cannot be asked what became of it.
[[nodiscard]] ToolFailure lostForGood();

} // namespace callttone::tools
