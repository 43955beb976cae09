// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;
class QString;

namespace callttone::ui::gallery {

/// The sheet of tokens and components.
[[nodiscard]] QWidget *componentsPage();
/// Table, histogram, filter with suggestions, code, charts.
[[nodiscard]] QWidget *dataPage();
/// Loading, empty, failed, progress, dialogs.
[[nodiscard]] QWidget *statesPage();

/// A caption over a widget.
[[nodiscard]] QWidget *section(const QString &caption, QWidget *content);

} // namespace callttone::ui::gallery
