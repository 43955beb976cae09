// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_access.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QStyleHintReturnVariant>
#include <QWidget>

namespace callttone::ui {

const Theme &themeOf(const QWidget *widget)
{
    // The widget itself is not passed on: under a style sheet its rules would be looked up for every colour we read.
    const QStyle *style = widget ? widget->style() : QApplication::style();
    QStyleHintReturnVariant carrier;
    if (style && style->styleHint(CallttoneStyle::ThemeHint, nullptr, nullptr, &carrier)) {
        if (const auto *theme = reinterpret_cast<const Theme *>(carrier.variant.value<quintptr>()))
            return *theme;
    }
    // A widget shown without a ThemeController (a small test, a designer plug-in) still paints in the light theme.
    static const Theme Fallback = builtInTheme(false, Typography::fromSystem());
    return Fallback;
}

bool hasKeyboardFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

int animationMs(const QWidget *widget, int wanted)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? wanted : 0;
}

void repolish(QWidget *widget)
{
    QStyle *style = widget->style();
    style->unpolish(widget);
    style->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace callttone::ui
