// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_chart.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/chart_axis.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace callttone::ui {

namespace {

constexpr qreal Stroke = 1.5;
constexpr qreal EndDot = 5.5;
constexpr qreal TopRoom = 5;
constexpr qreal BottomRoom = 4;

} // namespace

LineChart::LineChart(const QString &accessibleName, QWidget *parent)
    : ChartBase(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineChart::setPoints(const QList<LinePoint> &points, int breakAt)
{
    m_points = points;
    m_breakAt = breakAt;
    if (!m_fixedRange && !points.isEmpty()) {
        const auto [low, high] = std::minmax_element(
            points.cbegin(), points.cend(), [](const LinePoint &a, const LinePoint &b) { return a.value < b.value; });
        m_low = low->value;
        m_high = high->value;
    }
    dataChanged();
}

void LineChart::setAxis(const QString &first, const QString &last)
{
    m_first = first;
    m_last = last;
    dataChanged();
}

void LineChart::setRange(double low, double high)
{
    m_low = low;
    m_high = high;
    m_fixedRange = true;
    update();
}

void LineChart::setPlotHeight(int px)
{
    m_plotHeight = px;
    updateGeometry();
}

QString LineChart::pointText(int index) const
{
    return m_points.value(index).label;
}

QSize LineChart::sizeHint() const
{
    const bool axis = !m_first.isEmpty() || !m_last.isEmpty();
    return {110, m_plotHeight + (axis ? axisHeight(themeOf(this)) : 0)};
}

QSize LineChart::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

QRectF LineChart::plot() const
{
    return {0, 0, qreal(width()), qreal(m_plotHeight)};
}

QPointF LineChart::pointAt(int index) const
{
    const QRectF area = plot().adjusted(1, TopRoom, -EndDot / 2 - 1, -BottomRoom);
    const double span = m_high - m_low;
    const double share = span > 0 ? (m_points.at(index).value - m_low) / span : 0.5;
    const qreal step = m_points.size() > 1 ? area.width() / qreal(m_points.size() - 1) : 0;
    return {area.left() + step * index, area.bottom() - area.height() * qBound(0.0, share, 1.0)};
}

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    paintGrid(&painter, plot(), theme);
    if (!m_first.isEmpty() || !m_last.isEmpty())
        paintAxis(&painter, QRectF(rect()), theme, m_first, m_last);
    if (guide() >= 0)
        paintGuide(&painter, plot(), theme, pointAt(guide()).x());
    if (m_points.isEmpty())
        return;

    const auto stroke = [&](int from, int to, const QColor &color) {
        QPainterPath path(pointAt(from));
        for (int i = from + 1; i <= to; ++i)
            path.lineTo(pointAt(i));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, Stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
    };
    const int last = pointCount() - 1;
    const bool broken = m_breakAt >= 0 && m_breakAt <= last;
    stroke(0, broken ? m_breakAt : last, theme.chart);
    if (broken)
        stroke(m_breakAt, last, theme.errorSolid);

    const auto dot = [&](int index) {
        painter.setPen(QPen(theme.surface, Stroke));
        painter.setBrush(broken && index >= m_breakAt ? theme.errorSolid : theme.chart);
        painter.drawEllipse(pointAt(index), EndDot / 2, EndDot / 2);
    };
    dot(last);
    if (guide() >= 0)
        dot(guide());
    paintFocus(&painter);
}

int LineChart::indexAt(const QPoint &pos) const
{
    if (m_points.isEmpty())
        return -1;
    const qreal step = m_points.size() > 1 ? pointAt(1).x() - pointAt(0).x() : 1;
    return qBound(0, qRound((pos.x() - pointAt(0).x()) / qMax(0.001, step)), pointCount() - 1);
}

QPoint LineChart::anchorOf(int index) const
{
    return pointAt(index).toPoint();
}

} // namespace callttone::ui
