// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integrations/mcp/client/mcp_wires.h"

#include <QJsonObject>

namespace callttone::testing {

/// What the engine knows of the practice's MCP server: four tools that were accepted, one of which says something else
/// since this morning, a new one, and one that is gone.
[[nodiscard]] QJsonObject sampleServerFacts(core::TimeMs now);
/// Of its second server, for the laboratory: two tools, nothing waits.
[[nodiscard]] QJsonObject sampleSecondServerFacts();

/// What was said to the first one this morning.
void addSampleWire(integrations::McpWires &wires, core::TimeMs now);

} // namespace callttone::testing
