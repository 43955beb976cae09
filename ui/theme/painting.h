// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace callttone::ui {

/// A rounded box with a stroke that stays one crisp device-independent pixel: fill first, stroke second, at +0.5.
/// An invalid colour leaves out that part.
void drawBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &stroke = QColor(),
             qreal strokeWidth = 1.0);

/// The focus ring along the inside of `rect`.
void drawRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width = 2.0);

/// One-pixel line along an edge of a rectangle.
void drawHLine(QPainter *painter, int left, int right, int y, const QColor &color);
void drawVLine(QPainter *painter, int x, int top, int bottom, const QColor &color);

/// The key caps of a shortcut hint. Returns the width; with a null painter it only measures.
int drawKeyCap(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &textColor,
               const QColor &fill, const QColor &stroke);

} // namespace callttone::ui
