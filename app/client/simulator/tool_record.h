// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/simulator/scripted_call.h"

namespace callttone::client {

/// What later steps find under the tool's name; see CallScript.
[[nodiscard]] QJsonObject answerOf(const ToolReport &report, int tries);

/// The call as transcript.ready tells it: {id?, name, arguments, result, ok, error?, latencyMs, atSeconds, sample?}
[[nodiscard]] QJsonObject recordOf(const ToolReport &report);

/// The arguments that the tool's schema lists; all of them when it lists none.
[[nodiscard]] QJsonObject fitted(const QJsonObject &arguments, const QJsonObject &inputSchema);

/// Of a call that got no answer from a tool: refused arguments, no such tool, no connection.
[[nodiscard]] values::ToolProblem problemOf(const core::ApiError &error, bool readOnly);

} // namespace callttone::client
