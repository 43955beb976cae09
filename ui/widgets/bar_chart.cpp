// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bar_chart.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/chart_axis.h"

#include <QPainter>

#include <algorithm>

namespace callttone::ui {

namespace {

constexpr qreal Gap = 3;
constexpr qreal Radius = 1.5;
constexpr qreal FutureHeight = 1.5;

} // namespace

BarChart::BarChart(const QString &accessibleName, QWidget *parent)
    : ChartBase(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setBars(const QList<Bar> &bars, int current)
{
    m_bars = bars;
    m_current = current;
    m_max = 0;
    for (const Bar &bar : bars)
        m_max = std::max(m_max, bar.value);
    dataChanged();
}

void BarChart::setAxis(const QString &first, const QString &last)
{
    m_first = first;
    m_last = last;
    dataChanged();
}

void BarChart::setPlotHeight(int px)
{
    m_plotHeight = px;
    updateGeometry();
}

QString BarChart::pointText(int index) const
{
    return m_bars.value(index).label;
}

QSize BarChart::sizeHint() const
{
    const bool axis = !m_first.isEmpty() || !m_last.isEmpty();
    return {110, m_plotHeight + (axis ? axisHeight(themeOf(this)) : 0)};
}

QSize BarChart::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

QRectF BarChart::barRect(int index) const
{
    const qreal slot = (width() + Gap) / qMax(1.0, qreal(m_bars.size()));
    const qreal height = index > m_current ? FutureHeight
                         : m_max > 0       ? qMax(FutureHeight, (m_plotHeight - 1) * m_bars.at(index).value / m_max)
                                           : FutureHeight;
    return {slot * index, m_plotHeight - height, qMax(1.0, slot - Gap), height};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (!m_first.isEmpty() || !m_last.isEmpty())
        paintAxis(&painter, QRectF(rect()), theme, m_first, m_last);
    for (int i = 0; i < pointCount(); ++i) {
        const bool future = i > m_current;
        const QColor color = future ? theme.border : i == m_current || i == guide() ? theme.chart : theme.accentLine;
        drawBox(&painter, barRect(i), future ? 0 : Radius, color);
    }
    if (guide() >= 0)
        paintGuide(&painter, QRectF(0, 0, width(), m_plotHeight), theme, barRect(guide()).center().x());
    paintFocus(&painter);
}

int BarChart::indexAt(const QPoint &pos) const
{
    if (m_bars.isEmpty())
        return -1;
    const qreal slot = (width() + Gap) / qreal(m_bars.size());
    return qBound(0, int(pos.x() / slot), pointCount() - 1);
}

QPoint BarChart::anchorOf(int index) const
{
    return barRect(index).center().toPoint();
}

} // namespace callttone::ui
