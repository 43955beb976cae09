// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/executor/pending_call.h"
#include "app/tools/tool_result.h"

namespace callttone::tools {

class WireLog;

/// The record of a call as it is answered and logged, without what only its end shows. Arguments are redacted: a caller
/// may have spelled out a password.
[[nodiscard]] values::ToolCall recordOf(const PendingCall &pending, const QString &integration);
void addOutcome(values::ToolCall &record, const ToolOutcome &outcome);
/// A failed call's text begins with FAILED, because a language model takes anything softer for a success.
void addFailure(values::ToolCall &record, const ToolFailure &failure);
/// How long it took, up to now, and what went over the wire.
void closeRecord(values::ToolCall &record, const PendingCall &pending, const WireLog *wire);

/// {result, text, times}: what the ledger keeps of an outcome for repeats, and back.
[[nodiscard]] QJsonObject keptOutcome(const values::ToolCall &record);
void addKeptOutcome(values::ToolCall &record, const QJsonObject &kept);

} // namespace callttone::tools
