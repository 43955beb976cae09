// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

/// Distances of the design sheet (section 4), in device-independent pixels.
namespace callttone::ui::metrics {

inline constexpr int Space4 = 4;
inline constexpr int Space8 = 8;
inline constexpr int Space12 = 12;
inline constexpr int Space16 = 16;
inline constexpr int Space20 = 20;
inline constexpr int Space24 = 24;
inline constexpr int Space32 = 32;

inline constexpr int PagePaddingV = 20;
inline constexpr int PagePaddingH = 24;
inline constexpr int CardGap = 16;
inline constexpr int IntegrationCardGap = 12;
inline constexpr int CardPadding = 16;

inline constexpr qreal RadiusSmall = 4;   ///< kbd, checkbox, APP badge, inline code
inline constexpr qreal RadiusControl = 6; ///< button, field, nav item, token, code block
inline constexpr qreal RadiusCard = 8;    ///< card, banner, menu, toast
inline constexpr qreal RadiusDialog = 10; ///< dialog, palette

inline constexpr int ButtonHeight = 32;
inline constexpr int ButtonPadding = 12;
inline constexpr int SmallButtonHeight = 28;
inline constexpr int SmallButtonPadding = 10;
inline constexpr int FieldHeight = 32;
inline constexpr int FieldPadding = 10;
inline constexpr int RowHeight = 32;
inline constexpr int RowHeightCard = 30;     ///< side cards
inline constexpr int RowHeightOverview = 36; ///< Overview
inline constexpr int RowHeightButton = 44;   ///< rows with a button
inline constexpr int RowHeightTwoLines = 52;
inline constexpr int RowPadding = 16; ///< at both ends of a table row
inline constexpr int ColumnGap = 12;
inline constexpr int HeaderBar = 52;
inline constexpr int FilterBar = 48;
inline constexpr int CardHeader = 40;
inline constexpr int TableFooter = 32;
inline constexpr int Sidebar = 220;
inline constexpr int SidebarRail = 56;
inline constexpr int LivePanel = 328;
inline constexpr int InspectorWidth = 424;
inline constexpr int InspectorMin = 360;
inline constexpr int InspectorMax = 560;
inline constexpr int DialogWidth = 480;
inline constexpr int DialogFooter = 56;
inline constexpr int PaletteWidth = 640;
inline constexpr int PaletteRow = 36;
inline constexpr int PillHeight = 20;
inline constexpr int TokenHeight = 24;
inline constexpr int TabHeight = 40;
inline constexpr int TabGap = 20;

inline constexpr int Icon = 16;
inline constexpr int IconNav = 18;
inline constexpr int IconSmall = 14;
inline constexpr int IconPill = 12;
inline constexpr int IconEmpty = 28;

/// Row height that still fits when the text is scaled up (section 11): max(least, line height + 14).
[[nodiscard]] inline int rowHeight(const QFontMetrics &fm, int least = RowHeight)
{
    return std::max(least, fm.height() + 14);
}

} // namespace callttone::ui::metrics
