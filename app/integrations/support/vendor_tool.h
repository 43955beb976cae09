// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/vendor_session.h"
#include "app/tools/invocation.h"
#include "app/tools/tool_definition.h"
#include "app/tools/tool_result.h"

#include <functional>

namespace callttone::integrations {

/// A tool as its vendor's folder writes it down. Functions run on worker threads and block; requests they send are
/// cut off at the invocation's hard limit and logged without their doing.
struct VendorTool
{
    tools::ToolDefinition definition;
    std::function<tools::ToolResult(connect::VendorSession &, const tools::Invocation &)> run;
    /// For tools that write: whether an earlier try with this invocation's key took effect.
    std::function<tools::LookUpResult(connect::VendorSession &, const tools::Invocation &)> lookUp = {};
    /// For tools that write: what makes two calls the same thing. Empty: all arguments, normalised by their formats.
    std::function<QJsonObject(const QJsonObject &arguments, const QJsonObject &config)> identity = {};
    /// The description where it depends on the connection's settings.
    std::function<QString(const QJsonObject &config)> describe = {};
    bool wantsCall = false;
};

} // namespace callttone::integrations
