// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace callttone::ui {

struct Theme;

/// Height of the line of axis texts, with its gap.
[[nodiscard]] int axisHeight(const Theme &theme);
/// The texts under the first and the last point.
void paintAxis(QPainter *painter, const QRectF &rect, const Theme &theme, const QString &first, const QString &last);
/// The two horizontal lines every chart may have at most: top and middle of the plot.
void paintGrid(QPainter *painter, const QRectF &plot, const Theme &theme);
/// The 1 px line under the pointer.
void paintGuide(QPainter *painter, const QRectF &plot, const Theme &theme, qreal x);

} // namespace callttone::ui
