// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"

#include <QColor>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <span>

class QPalette;

namespace callttone::ui {

/// A vendor's square: white monogram or icon on a colour that is the same in both themes.
struct VendorTileStyle
{
    QString label;
    QString monogram; ///< empty when `icon` is used
    QString icon;
    QColor color;
};

/// Every colour token of the design sheet (section 2), the tiles and the fonts. Paint code reads colours from here
/// only.
struct Theme
{
    QColor window, surface, raised, sunken, hover, pressed, border, borderStrong, control;
    QColor text, text2, muted, disabled;
    QColor accent, accentHover, accentPressed, onAccent, accentText, accentSoft, accentLine, focus, chart;
    QColor success, successBg, successSolid;
    QColor warn, warnBg, warnSolid;
    QColor error, errorBg, errorSolid;
    QColor info, infoBg, infoSolid;
    QColor neutral, neutralBg;
    QColor danger, dangerHover, onDanger, scrim;

    QHash<QString, VendorTileStyle> vendors; ///< by integration: gohighlevel, …, custom; and bot
    Typography type = Typography(QFont(), QFont());
    bool dark = false;
    bool highContrast = false; ///< colours come from the system palette, not from the tokens

    [[nodiscard]] QFont font(TextRole role) const { return type.font(role); }
};

/// A colour by name rather than by value, so icons and labels follow a theme change: `&Theme::muted`.
using ColorToken = QColor Theme::*;

struct ColorTokenEntry
{
    QLatin1String name;
    ColorToken member;
};

/// All tokens with the names tokens.json and app.qss use.
[[nodiscard]] std::span<const ColorTokenEntry> colorTokens();

/// Reads the theme from the object of tokens.json. A missing or unreadable colour stays invalid; a test looks for that.
[[nodiscard]] Theme themeFromTokens(const QJsonObject &tokens, bool dark, const Typography &type);
/// The theme compiled into the program.
[[nodiscard]] Theme builtInTheme(bool dark, const Typography &type);
/// High contrast (section 11): the system's own colours with outlines in the text colour.
[[nodiscard]] Theme highContrastTheme(const QPalette &system, const Typography &type);
/// The palette of the mapping table in section 12.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

} // namespace callttone::ui
