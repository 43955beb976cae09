// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/integrations/tool_spark.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"

#include <QPainter>

#include <algorithm>

namespace callttone::ui {

namespace {

constexpr qreal Gap = 1;
constexpr qreal Radius = 1.5;
constexpr qreal NothingHeight = 1.5;
constexpr qreal LeastHeight = 3;
constexpr double Slow = 1000; ///< from here on a caller hears a pause

} // namespace

ToolSpark::ToolSpark(const QString &accessibleName, QWidget *parent)
    : ChartBase(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToolSpark::setBars(const QList<SparkBar> &bars)
{
    m_bars = bars;
    m_most = 0;
    for (const SparkBar &bar : bars)
        m_most = std::max(m_most, bar.ms.value_or(0));
    dataChanged();
}

QRectF ToolSpark::barRect(int index) const
{
    const qreal slot = (width() + Gap) / qMax(1.0, qreal(m_bars.size()));
    const std::optional<double> ms = m_bars.at(index).ms;
    const qreal height = ms && m_most > 0 ? qMax(LeastHeight, (this->height() - 1) * *ms / m_most) : NothingHeight;
    return {slot * index, this->height() - height, qMax(1.0, slot - Gap), height};
}

void ToolSpark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    for (int i = 0; i < pointCount(); ++i) {
        const std::optional<double> ms = m_bars.at(i).ms;
        const QColor color = !ms            ? theme.border
                             : *ms >= Slow  ? theme.warnSolid
                             : i == guide() ? theme.chart
                                            : theme.accentLine;
        drawBox(&painter, barRect(i), ms ? Radius : 0, color);
    }
    paintFocus(&painter);
}

int ToolSpark::indexAt(const QPoint &pos) const
{
    if (m_bars.isEmpty())
        return -1;
    return qBound(0, int(pos.x() / ((width() + Gap) / qreal(m_bars.size()))), pointCount() - 1);
}

QPoint ToolSpark::anchorOf(int index) const
{
    return barRect(index).center().toPoint();
}

} // namespace callttone::ui
