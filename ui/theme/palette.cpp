// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QPalette>

namespace callttone::ui {

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.surface);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Link, t.accentText);
    p.setColor(QPalette::LinkVisited, t.accentText);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.scrim);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Button, t.sunken);
    return p;
}

Theme highContrastTheme(const QPalette &system, const Typography &type)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor highlight = system.color(QPalette::Highlight);
    const QColor onHighlight = system.color(QPalette::HighlightedText);

    Theme theme = builtInTheme(window.lightness() < 128, type);
    theme.highContrast = true;
    for (const ColorTokenEntry &entry : colorTokens())
        theme.*entry.member = text;
    for (ColorToken token : {&Theme::window, &Theme::surface, &Theme::raised, &Theme::sunken, &Theme::hover,
                             &Theme::pressed, &Theme::accentSoft, &Theme::successBg, &Theme::warnBg, &Theme::errorBg,
                             &Theme::infoBg, &Theme::neutralBg, &Theme::scrim})
        theme.*token = window;
    for (ColorToken token : {&Theme::accent, &Theme::accentHover, &Theme::accentPressed, &Theme::danger,
                             &Theme::dangerHover, &Theme::focus, &Theme::chart, &Theme::accentLine})
        theme.*token = highlight;
    theme.onAccent = onHighlight;
    theme.onDanger = onHighlight;
    return theme;
}

} // namespace callttone::ui
