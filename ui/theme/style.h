// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

namespace callttone::ui {

/// Fusion with our own buttons, fields, indicators, scroll bars, headers and menus. Holds the current theme.
///
/// Properties read from widgets: QPushButton `kind` (pri, ghost, danger, dangerPrimary), `small` (bool);
/// any field `invalid` (bool) and `mono` (bool); `busy` (bool) on a button hides its icon and text.
class CallttoneStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallttoneStyle)

public:
    /// The custom style hint that carries the theme, see theme_access.h.
    static constexpr StyleHint ThemeHint = static_cast<StyleHint>(SH_CustomBase + 0x5454);

    explicit CallttoneStyle(Theme theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(Theme theme);

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    [[nodiscard]] QPalette standardPalette() const override;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    Theme m_theme;
};

} // namespace callttone::ui
