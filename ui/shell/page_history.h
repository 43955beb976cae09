// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>

#include <optional>

namespace callttone::ui {

/// Back and forward, as in a browser: going somewhere drops what was ahead. Pure, so it can be tested alone.
class PageHistory
{
public:
    static constexpr qsizetype MaxEntries = 100;

    /// Where the window is now; going to the same place again changes nothing.
    void visit(const Destination &destination);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_entries.size(); }
    [[nodiscard]] std::optional<Destination> back();
    [[nodiscard]] std::optional<Destination> forward();
    [[nodiscard]] std::optional<Destination> current() const;

private:
    QList<Destination> m_entries;
    qsizetype m_current = -1;
};

} // namespace callttone::ui
