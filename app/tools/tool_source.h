// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_definition.h"
#include "app/tools/tool_result.h"

#include <QList>

#include <functional>
#include <memory>

namespace callttone::tools {

class WireLog;

/// A tool ready to be called once: its connection is open.
struct ReadyTool
{
    ToolDefinition definition;
    /// Blocks, for worker threads. Requests to the vendor are written to the log.
    std::function<ToolResult(const Invocation &, WireLog &)> run;
    /// Whether an earlier try with this key took effect. Empty where the vendor cannot be asked.
    std::function<LookUpResult(const Invocation &, WireLog &)> lookUp = {};
    /// What makes two calls of this tool the same: the arguments that count, in one spelling, defaults filled in.
    std::function<QJsonObject(const QJsonObject &arguments)> identity = {};
    bool wantsCall = false; ///< it is told what is known of the call
};

/// A tool of a connected integration, whether agents get it or not.
struct OfferedTool
{
    ToolDefinition definition;
    bool enabled = true;
};

/// Which tool is wanted, and for whom.
struct ToolAsk
{
    QString name;
    QString callId = {}; ///< empty outside of a call
    /// When the call began, 0 when unknown: what is switched off during a call stays on for it.
    core::TimeMs callStartedAt = 0;
};

/// Where tools come from. Thread-safe; blocks, for worker threads.
class ToolSource
{
public:
    virtual ~ToolSource() = default;
    /// In the order to show. A call in progress keeps the tools that were discovered when it started; an empty `callId`
    /// asks for those the next call would get.
    [[nodiscard]] virtual core::Result<QList<OfferedTool>> offered(const QString &callId) = 0;
    /// What the tool wants, connected or not; nullopt for a name it does not know. Does not block.
    [[nodiscard]] virtual std::optional<ToolDefinition> definition(const QString &name,
                                                                   const QString &callId) const = 0;
    /// A failure is the answer to the call: not connected, switched off, sign-in gone.
    [[nodiscard]] virtual tl::expected<ReadyTool, ToolFailure> open(const ToolAsk &ask) = 0;
    /// The engine ends: requests that still wait for a vendor stop waiting, for good.
    virtual void giveUp() {}
};

} // namespace callttone::tools
