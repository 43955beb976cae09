// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dumbbell.h"

#include "ui/theme/painting.h"

#include <QPainter>

namespace callttone::ui {

namespace {

constexpr qreal Dot = 8;
constexpr qreal Ring = 7;

} // namespace

double dumbbellX(const QRectF &rect, double ms, double scaleMax)
{
    return rect.left() + Dot / 2 + (rect.width() - Dot) * qBound(0.0, ms / scaleMax, 1.0);
}

void paintDumbbell(QPainter *painter, const QRectF &rect, const Theme &theme, const Dumbbell &values)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto x = [&](double ms) {
        const double place = dumbbellX(rect, ms, values.scaleMax);
        return values.mirrored ? rect.left() + rect.right() - place : place;
    };
    const qreal y = rect.center().y();
    painter->setPen(QPen(theme.border, 1));
    painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    painter->setPen(QPen(theme.control, 1, Qt::DashLine));
    for (const double mark : values.marks) {
        if (mark < values.scaleMax)
            painter->drawLine(QPointF(x(mark), rect.top()), QPointF(x(mark), rect.bottom()));
    }
    if (values.p50) {
        const double p95 = values.p95.value_or(*values.p50);
        const QColor color = p95 >= values.warnFrom ? theme.warnSolid : theme.chart;
        QColor link = color;
        link.setAlphaF(0.45F);
        painter->setPen(QPen(link, 3));
        painter->drawLine(QPointF(x(*values.p50), y), QPointF(x(p95), y));
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(QPointF(x(*values.p50), y), Dot / 2, Dot / 2);
        if (values.p95) {
            painter->setBrush(theme.surface);
            painter->setPen(QPen(color, 2));
            painter->drawEllipse(QPointF(x(p95), y), Ring / 2, Ring / 2);
        }
    }
    painter->restore();
}

} // namespace callttone::ui
