// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/wire_exchange.h"

#include <QHash>

#include <mutex>

namespace callttone::integrations {

/// What was lately said to each MCP server, for whoever wants to see the exact wire. In memory only: it holds callers'
/// words. Thread-safe.
class McpWires
{
public:
    static constexpr qsizetype mostKept = 30; ///< of each server

    void add(const QString &server, values::WireExchange exchange);
    [[nodiscard]] QList<values::WireExchange> of(const QString &server) const; ///< newest first

private:
    mutable std::mutex m_mutex;
    QHash<QString, QList<values::WireExchange>> m_kept;
};

} // namespace callttone::integrations
