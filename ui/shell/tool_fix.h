// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/tool_call.h"

#include <optional>

namespace callttone::ui {

/// Where the integration of a tool that failed is put right, and what the button that goes there says.
struct ToolFix
{
    QString text;  ///< translated
    QString place; ///< for placeOfIntegration()

    friend bool operator==(const ToolFix &, const ToolFix &) = default;
};

/// Nothing where no page of ours helps: the vendor is down, a time is taken, what the call itself named is not there.
[[nodiscard]] std::optional<ToolFix> toolFix(const values::ToolCall &failed);

} // namespace callttone::ui
