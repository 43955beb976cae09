// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace callttone::ui {

/// F6: the next visible widget of the window with the property `pane` = true, in reading order, wrapping around.
/// Null when the window has none.
[[nodiscard]] QWidget *nextPane(QWidget *window, bool forward);

/// Gives the pane the focus, or the first thing in it that takes it.
void focusPane(QWidget *pane);

} // namespace callttone::ui
