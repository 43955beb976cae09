// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/api_client.h"
#include "app/core/clock.h"
#include "app/tools/tool_source.h"

#include <atomic>

namespace callttone::store {
class Database;
}

namespace callttone::testing {

/// Offers nothing at first: the scripted calls of the sample day are answered with their samples, since there is no
/// vendor to ask. Thread-safe.
class LateTools final : public tools::ToolSource
{
public:
    explicit LateTools(tools::ToolSource &tools)
        : m_tools(tools)
    {}
    void offer() { m_open = true; }

    [[nodiscard]] core::Result<QList<tools::OfferedTool>> offered(const QString &callId) override;
    [[nodiscard]] std::optional<tools::ToolDefinition> definition(const QString &name,
                                                                  const QString &callId) const override;
    [[nodiscard]] tl::expected<tools::ReadyTool, tools::ToolFailure> open(const tools::ToolAsk &ask) override;

private:
    tools::ToolSource &m_tools;
    std::atomic<bool> m_open = false;
};

/// The log of what tools did since seven in the morning, and the four of the booking in call_morning1, which began at
/// `bookingStartedAt`. Rows only.
void addSampleToolCalls(store::Database &database, core::TimeMs now, core::TimeMs bookingStartedAt);

/// What two agents do right now, for whoever listens to the stream.
void useToolsNow(store::Database &database, core::TimeMs now);

/// The events of that booking beside the start and the end of the call; each at its time into the call.
[[nodiscard]] QList<std::pair<int, QJsonObject>> bookingEvents(core::TimeMs startedAt);

} // namespace callttone::testing
