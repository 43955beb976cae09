// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogram.h"

#include "ui/theme/theme_access.h"
#include "ui/widgets/chart_axis.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr int EdgeGrab = 6;

qint64 edgeTime(const TimeSpan &span, qsizetype bins, int edge)
{
    return span.fromMs + (span.toMs - span.fromMs) * edge / qMax<qsizetype>(1, bins);
}

} // namespace

Histogram::Histogram(const QString &accessibleName, QWidget *parent)
    : ChartBase(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus); // arrows refine the brush that the mouse made
    setAccessibleDescription(tr("Arrow keys move, Space selects a range, Shift and Ctrl with arrows resize it, "
                                "Delete clears it."));
}

void Histogram::setData(const QList<HistogramBin> &bins, const TimeSpan &span)
{
    const std::optional<TimeSpan> kept = brush();
    m_bins = bins;
    m_span = span;
    m_max = 0;
    for (const HistogramBin &bin : bins)
        m_max = std::max(m_max, bin.total);
    // A brush being dragged stays under the pointer; the times are read again when the drag ends.
    if (m_drag == Drag::None)
        setBrush(kept);
    dataChanged();
}

void Histogram::setBrush(const std::optional<TimeSpan> &brush)
{
    m_brush.reset();
    const qint64 length = m_span.toMs - m_span.fromMs;
    if (brush && length > 0 && !m_bins.isEmpty() && brush->toMs > m_span.fromMs && brush->fromMs < m_span.toMs) {
        const double perBin = double(length) / double(m_bins.size());
        const int first = int(std::floor(double(brush->fromMs - m_span.fromMs) / perBin + 1e-6));
        const int last = int(std::ceil(double(brush->toMs - m_span.fromMs) / perBin - 1e-6)) - 1;
        m_brush = bin_brush::between(first, last, pointCount());
    }
    update();
}

std::optional<TimeSpan> Histogram::brush() const
{
    if (!m_brush)
        return std::nullopt;
    return TimeSpan{edgeTime(m_span, m_bins.size(), m_brush->first),
                    edgeTime(m_span, m_bins.size(), m_brush->last + 1)};
}

void Histogram::setPlotHeight(int px)
{
    m_plotHeight = px;
    updateGeometry();
    update();
}

QString Histogram::pointText(int index) const
{
    const HistogramBin bin = m_bins.value(index);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(edgeTime(m_span, m_bins.size(), index));
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(edgeTime(m_span, m_bins.size(), index + 1));
    const QString when = u"%1–%2"_s.arg(start.toString(u"HH:mm"_s), end.toString(u"HH:mm"_s));
    const QString total = tr("%n deliveries", nullptr, bin.total);
    return bin.failed ? tr("%1, %2, %n failed", nullptr, bin.failed).arg(when, total) : tr("%1, %2").arg(when, total);
}

QSize Histogram::sizeHint() const
{
    return {BinCount * 6, m_plotHeight + axisHeight(themeOf(this))};
}

QSize Histogram::minimumSizeHint() const
{
    return {BinCount * 3, sizeHint().height()};
}

void Histogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bins.isEmpty())
        return;
    const QPoint pos = event->position().toPoint();
    m_pressBin = indexAt(pos);
    m_drag = dragAt(pos);
    m_dragStart = m_brush;
    m_brushBeforeDrag = m_brush;
    setGuide(-1);
}

void Histogram::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_drag == Drag::None || m_pressBin < 0) {
        const Drag would = dragAt(pos);
        setCursor(would == Drag::First || would == Drag::Last ? Qt::SizeHorCursor
                  : would == Drag::Move                       ? Qt::OpenHandCursor
                                                              : Qt::ArrowCursor);
        ChartBase::mouseMoveEvent(event);
        return;
    }
    const int bin = indexAt(pos);
    switch (m_drag) {
    case Drag::Make:
        // A click that does not move makes no brush, so it cannot replace the old one by accident.
        if (bin != m_pressBin || (m_brush && m_brush != m_brushBeforeDrag))
            changeBrush(bin_brush::between(m_pressBin, bin, pointCount()), false);
        break;
    case Drag::Move:
        changeBrush(bin_brush::moved(*m_dragStart, bin - m_pressBin, pointCount()), false);
        break;
    case Drag::First:
        changeBrush(bin_brush::withFirst(*m_dragStart, bin, pointCount()), false);
        break;
    case Drag::Last:
        changeBrush(bin_brush::withLast(*m_dragStart, bin, pointCount()), false);
        break;
    case Drag::None:
        break;
    }
}

void Histogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    m_drag = Drag::None;
    m_pressBin = -1;
    if (m_brush != m_brushBeforeDrag)
        changeBrush(m_brush, true);
}

void Histogram::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_brush)
        changeBrush(std::nullopt, true);
    m_drag = Drag::None;
}

void Histogram::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right;
    if (m_brush && arrow) {
        const int by = key == Qt::Key_Right ? 1 : -1;
        const int count = pointCount();
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            changeBrush(bin_brush::withLast(*m_brush, qMax(m_brush->first, m_brush->last + by), count), true);
        else if (event->modifiers().testFlag(Qt::ControlModifier))
            changeBrush(bin_brush::withFirst(*m_brush, qMin(m_brush->last, m_brush->first + by), count), true);
        else
            changeBrush(bin_brush::moved(*m_brush, by, count), true);
        return;
    }
    if (m_brush && (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Escape)) {
        changeBrush(std::nullopt, true);
        return;
    }
    if (!m_brush && guide() >= 0 && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        changeBrush(BinRange{guide(), guide()}, true);
        return;
    }
    ChartBase::keyPressEvent(event);
}

void Histogram::changeBrush(const std::optional<BinRange> &brush, bool finished)
{
    m_brush = brush;
    update();
    Q_EMIT brushMoved(this->brush());
    if (finished)
        Q_EMIT brushChanged(this->brush());
}

Histogram::Drag Histogram::dragAt(const QPoint &pos) const
{
    if (!m_brush)
        return Drag::Make;
    const qreal first = edgeX(m_brush->first);
    const qreal last = edgeX(m_brush->last + 1);
    if (std::abs(pos.x() - first) <= EdgeGrab)
        return Drag::First;
    if (std::abs(pos.x() - last) <= EdgeGrab)
        return Drag::Last;
    return pos.x() > first && pos.x() < last ? Drag::Move : Drag::Make;
}

int Histogram::indexAt(const QPoint &pos) const
{
    if (m_bins.isEmpty())
        return -1;
    const QRectF area = plot();
    return qBound(0, int((pos.x() - area.left()) / area.width() * double(m_bins.size())), pointCount() - 1);
}

QPoint Histogram::anchorOf(int index) const
{
    return binRect(index).center().toPoint();
}

} // namespace callttone::ui
