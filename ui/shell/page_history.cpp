// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_history.h"

namespace callttone::ui {

void PageHistory::visit(const Destination &destination)
{
    if (m_current >= 0) {
        const Destination &here = m_entries.at(m_current);
        if (here.page == destination.page && here.parameters == destination.parameters)
            return;
    }
    m_entries.resize(m_current + 1);
    m_entries.append(destination);
    if (m_entries.size() > MaxEntries)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

std::optional<Destination> PageHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_entries.at(--m_current);
}

std::optional<Destination> PageHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_entries.at(++m_current);
}

std::optional<Destination> PageHistory::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_entries.at(m_current));
}

} // namespace callttone::ui
