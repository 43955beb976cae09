// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/http_client.h"
#include "app/tools/tool_result.h"

namespace callttone::integrations {

/// What an answer of a Make webhook means for the call that triggered it. `limitMs`: how long it was waited for.
[[nodiscard]] tools::ToolResult makeResult(const core::Result<connect::HttpResponse> &answer, int limitMs);

/// "https://hook.eu1.make.com/…": what of the address may be shown.
[[nodiscard]] QByteArray makeHostOf(const QByteArray &url);

} // namespace callttone::integrations
