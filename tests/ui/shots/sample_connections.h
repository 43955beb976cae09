// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/integration_descriptor.h"
#include "app/core/settings.h"

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// Everything the vendors' apps need, so that nothing in the pictures is missing.
[[nodiscard]] core::Environment sampleEnvironment();

/// What a practice has connected by `now`: GoHighLevel, Google Calendar, Slack, Make and two MCP servers work,
/// HubSpot ended the sign-in this morning. Rows only: no vendor is asked for anything.
void addSampleConnections(store::Database &database, const QList<connect::IntegrationDescriptor> &descriptors,
                          core::TimeMs now);

} // namespace callttone::testing
