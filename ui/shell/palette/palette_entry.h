// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace callttone::ui {

/// The groups of the palette, in the order they are shown.
enum class PaletteGroup { Suggested, Pages, Actions, Integrations, Agents, Calls, Deliveries, Settings };

/// One line of the palette: what it is, and what choosing it does.
struct PaletteEntry
{
    PaletteGroup group = PaletteGroup::Pages;
    QString text;
    QString hint = {};   ///< quiet words behind the text
    QString icon = {};   ///< or a vendor's tile
    QString vendor = {}; ///< id of an integration
    QString keys = {};   ///< the shortcut that does the same, in the system's spelling
    bool always = false; ///< was found for what is typed already, so it is not matched again
    std::function<void()> run = {};
};

[[nodiscard]] QString titleOf(PaletteGroup group); ///< translated

} // namespace callttone::ui
