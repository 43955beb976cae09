// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool_call.h"
#include "ui/pages/overview/attention.h"

namespace callttone::ui {

/// So many failed calls of an integration's tools within an hour are worth a look.
inline constexpr int toolFailuresAlarm = 3;
inline constexpr qint64 toolFailuresWithinMs = 3'600'000;

/// What is wrong with tools, one row for each integration: `failed` are the calls of the last hour that failed, newest
/// first. What an agent mends by itself (other arguments, another time) does not count, nor do trials, nor what was
/// before the last reconnect. Integrations in error have their own row. Pure.
[[nodiscard]] QList<AttentionItem> toolAttention(const QList<values::ToolCall> &failed,
                                                 const QList<values::Integration> &integrations, core::TimeMs now);

} // namespace callttone::ui
