// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_axis.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace callttone::ui {

int axisHeight(const Theme &theme)
{
    return qMax(16, QFontMetrics(theme.font(TextRole::Caption)).height()) + 4;
}

void paintAxis(QPainter *painter, const QRectF &rect, const Theme &theme, const QString &first, const QString &last)
{
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(theme.font(TextRole::Caption));
    painter->setPen(theme.muted);
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignBottom), first);
    painter->drawText(rect, int(Qt::AlignRight | Qt::AlignBottom), last);
}

void paintGrid(QPainter *painter, const QRectF &plot, const Theme &theme)
{
    painter->fillRect(QRectF(plot.left(), plot.top() + 1, plot.width(), 1), theme.border);
    painter->fillRect(QRectF(plot.left(), qRound(plot.center().y()), plot.width(), 1), theme.border);
}

void paintGuide(QPainter *painter, const QRectF &plot, const Theme &theme, qreal x)
{
    painter->fillRect(QRectF(qRound(x), plot.top(), 1, plot.height()), theme.borderStrong);
}

} // namespace callttone::ui
