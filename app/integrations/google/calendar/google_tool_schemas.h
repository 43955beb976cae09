// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tools/tool_definition.h"

namespace callttone::integrations {

// What agents read of Google Calendar's tools. google_wish.h reads what they send.

[[nodiscard]] tools::ToolDefinition googleAvailabilityDefinition();
[[nodiscard]] tools::ToolDefinition googleEventDefinition();
/// The description with the zone that the connection's settings name.
[[nodiscard]] QString describedFor(const QString &description, const QJsonObject &config);

} // namespace callttone::integrations
