// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool_call.h"
#include "ui/widgets/status_pill.h"

namespace callttone::ui {

// How the outcome of a tool call is told on the tools page. Pure.

/// "200" for what was done, else the class of what went wrong in words.
[[nodiscard]] PillSpec pillOf(const values::ToolCall &call);

/// What the agent says after this call: the tool's line, or that of the problem. Empty when there is none.
[[nodiscard]] QString spokenOf(const values::ToolCall &call);

/// A request or result as JSON with two blanks a level.
[[nodiscard]] QString resultText(const QJsonObject &result);

} // namespace callttone::ui
