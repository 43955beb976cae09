// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/appointment.h"
#include "models/values/tool.h"

#include <tl/expected.hpp>

namespace callttone::tools {

/// What a tool did.
struct ToolOutcome
{
    QJsonObject result;
    QString text; ///< one line that the agent can say
    /// The appointment that exists now because of it. Its id, agent and call are the executor's to fill in.
    std::optional<values::Appointment> booked = {};
    /// The vendor's ids of appointments this one took the place of: moved, or cancelled.
    QStringList replaces = {};
    QJsonObject times = {}; ///< as values::ToolCall::times
};

/// Why it did not.
struct ToolFailure
{
    values::ToolProblem problem;
    QJsonObject result = {}; ///< what helps the agent to go on: {"alternatives": […]}
    /// The request went out and no answer came back, so the vendor may have done it. Looked up before it is tried
    /// again.
    bool mayHaveHappened = false;
};

using ToolResult = tl::expected<ToolOutcome, ToolFailure>;
/// Of looking whether an earlier try took effect: what it did, nothing, or why that cannot be told now.
using LookUpResult = tl::expected<std::optional<ToolOutcome>, ToolFailure>;

/// `spoken` empty takes the class's sentence, `code` empty its word.
[[nodiscard]] ToolFailure toolFailure(values::ToolErrorClass errorClass, const QString &message,
                                      const QString &spoken = {}, const QString &code = {});

} // namespace callttone::tools
