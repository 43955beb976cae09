// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "models/values/agent.h"
#include "models/values/page.h"

#include <optional>

namespace callttone::store {

class Session;

struct AgentFilter
{
    QString text; ///< in name, id or number
    std::optional<bool> enabled;
};

/// Newest first, without tools and calls.
[[nodiscard]] core::Result<values::Page<values::Agent>> listAgents(Session &session, const AgentFilter &filter,
                                                                   const values::PageRequest &page);
[[nodiscard]] core::Result<values::Agent> findAgent(Session &session, const QString &id);
/// Inserts or replaces, and tells the event stream: `agent.updated` {"id"}.
void putAgent(Session &session, const values::Agent &agent);
/// Conflict `agent_in_use` while a campaign that is not completed calls with it. Its calls stay as they are.
[[nodiscard]] core::Result<void> deleteAgent(Session &session, const QString &id);
/// How many calls of this agent began at `from` or later.
[[nodiscard]] int countCallsOf(Session &session, const QString &agentId, core::TimeMs from);

} // namespace callttone::store
