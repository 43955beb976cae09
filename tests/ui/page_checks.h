// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractButton;
class QWidget;

namespace callttone::testing {

// What tests of pages look for on them, as a person or a screen reader would.

/// A visible label, button, banner or message below `root` holds this text.
[[nodiscard]] bool shows(const QWidget &root, const QString &text);
/// The visible button with exactly this text; null without one.
[[nodiscard]] QAbstractButton *buttonWith(const QWidget &root, const QString &text);
[[nodiscard]] QAbstractButton *waitForButton(const QWidget &root, const QString &text);
/// Class and place of visible controls that the Tab key reaches but no one could name.
[[nodiscard]] QStringList namelessControls(const QWidget &root);
/// What the Tab key walks through, in its order.
[[nodiscard]] QList<QWidget *> tabStops(QWidget &root);

} // namespace callttone::testing
