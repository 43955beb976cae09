// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QWidget;

namespace callttone::ui {

/// The theme the widget is painted with. It travels through the style as a custom style hint, which proxy styles
/// and style sheets pass on, so no global is needed. Null means the application. The reference lives as long as the
/// style.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);

/// True when the widget has focus and it came by keyboard, so a ring or guide should be drawn.
[[nodiscard]] bool hasKeyboardFocus(const QWidget *widget);

/// Length of the product's animations in ms, 0 when the system asks for no motion.
[[nodiscard]] int animationMs(const QWidget *widget, int wanted);

/// Makes the style look at the widget's properties (`kind`, `small`, `mono`) again.
void repolish(QWidget *widget);

} // namespace callttone::ui
