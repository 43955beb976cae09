// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_desk.h"
#include "app/tools/tool_source.h"

namespace callttone::integrations {

// Whether agents get a tool of a connection now, and the sentence when they do not.

/// Why none of its tools can be used; nothing when they can.
[[nodiscard]] std::optional<tools::ToolFailure> unusable(const values::Integration &view);
/// `tool` as its capability is called.
[[nodiscard]] bool isSwitchedOff(const values::Integration &view, const QString &tool);
/// The failure when it is switched off and the call did not begin before that.
[[nodiscard]] std::optional<tools::ToolFailure> switchedOff(const connect::UsableConnection &usable,
                                                            const QString &tool, core::TimeMs callStartedAt);
/// The desk's error for a connection that cannot be had.
[[nodiscard]] tools::ToolFailure notConnected(const QString &tool, const core::ApiError &error);

} // namespace callttone::integrations
