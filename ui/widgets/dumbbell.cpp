// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dumbbell.h"

#include "ui/theme/painting.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr qreal Dot = 8;
constexpr qreal Ring = 7;

} // namespace

void paintDumbbell(QPainter *painter, const QRectF &rect, const Theme &theme, const Dumbbell &values)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto x = [&](double ms) {
        return rect.left() + Dot / 2 + (rect.width() - Dot) * qBound(0.0, ms / values.scaleMax, 1.0);
    };
    const qreal y = rect.center().y();
    painter->setPen(QPen(theme.border, 1));
    painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter->setPen(QPen(theme.control, 1, Qt::DashLine));
    painter->drawLine(QPointF(x(values.limit), rect.top()), QPointF(x(values.limit), rect.bottom()));

    const QColor color = values.p95 >= values.warnFrom ? theme.warnSolid : theme.chart;
    QColor link = color;
    link.setAlphaF(0.45F);
    painter->setPen(QPen(link, 3));
    painter->drawLine(QPointF(x(values.p50), y), QPointF(x(values.p95), y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QPointF(x(values.p50), y), Dot / 2, Dot / 2);
    painter->setBrush(theme.surface);
    painter->setPen(QPen(color, 2));
    painter->drawEllipse(QPointF(x(values.p95), y), Ring / 2, Ring / 2);
    painter->restore();
}

} // namespace callttone::ui
