// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/mcp/client/mcp_wires.h"

namespace callttone::integrations {

void McpWires::add(const QString &server, values::WireExchange exchange)
{
    const std::lock_guard lock(m_mutex);
    QList<values::WireExchange> &kept = m_kept[server];
    kept.prepend(std::move(exchange));
    if (kept.size() > mostKept)
        kept.removeLast();
}

QList<values::WireExchange> McpWires::of(const QString &server) const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.value(server);
}

} // namespace callttone::integrations
