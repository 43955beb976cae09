// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace callttone::ui {

void drawBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &stroke,
             qreal strokeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = stroke.isValid() ? strokeWidth / 2 : 0;
    const QRectF box = rect.adjusted(half, half, -half, -half);
    const qreal r = qMin(qMax(0.0, radius - half), qMin(box.width(), box.height()) / 2);
    painter->setPen(stroke.isValid() ? QPen(stroke, strokeWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(box, r, r);
    painter->restore();
}

void drawRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &color, qreal width)
{
    drawBox(painter, rect, radius + width / 2, QColor(), color, width);
}

void drawHLine(QPainter *painter, int left, int right, int y, const QColor &color)
{
    painter->fillRect(QRect(QPoint(left, y), QPoint(right, y)), color);
}

void drawVLine(QPainter *painter, int x, int top, int bottom, const QColor &color)
{
    painter->fillRect(QRect(QPoint(x, top), QPoint(x, bottom)), color);
}

int drawKeyCap(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &textColor,
               const QColor &fill, const QColor &stroke)
{
    const QFontMetrics fm(font);
    const int height = qMax(17, fm.height() + 1);
    const int width = qMax(height, fm.horizontalAdvance(text) + 11);
    if (painter) {
        const QRect box(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
        drawBox(painter, box, 4, fill, stroke);
        painter->setFont(font);
        painter->setPen(textColor);
        painter->drawText(box, Qt::AlignCenter, text);
    }
    return width;
}

} // namespace callttone::ui
