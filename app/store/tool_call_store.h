// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/page.h"
#include "models/values/tool_call.h"

#include <QHash>

namespace callttone::store {

class Session;

/// Writes the log's row, tells the stream (`tool.called`), and when `counts` adds it to the tool's roll-up: what was
/// answered without asking a vendor says nothing about how fast the vendor is.
void addToolCall(Session &session, const values::ToolCall &call, bool counts);

/// Newest first; without the requests.
[[nodiscard]] core::Result<values::Page<values::ToolCall>>
listToolCalls(Session &session, const values::ToolCallFilter &filter, const values::PageRequest &page);
[[nodiscard]] core::Result<values::ToolCall> toolCallDetail(Session &session, const QString &id);
/// Oldest first; without the requests.
[[nodiscard]] QList<values::ToolCall> toolCallsOfCall(Session &session, const QString &callId);

/// By tool, over [from, to).
[[nodiscard]] QHash<QString, values::ToolStats> toolStats(Session &session, core::TimeMs from, core::TimeMs to);

} // namespace callttone::store
