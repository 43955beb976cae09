// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/histogram.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme_access.h"
#include "ui/widgets/chart_axis.h"

#include <QDateTime>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace callttone::ui {

namespace {

constexpr qreal Gap = 2;
constexpr qreal FailedBoost = 1.4; ///< so that a few failures among many deliveries are still seen
constexpr qreal HandleWidth = 6;
constexpr qreal HandleHeight = 16;
constexpr qreal SideRoom = HandleWidth / 2;

} // namespace

QRectF Histogram::plot() const
{
    return {SideRoom, 0, qMax(1.0, width() - 2 * SideRoom), qreal(m_plotHeight)};
}

qreal Histogram::edgeX(int bin) const
{
    const QRectF area = plot();
    return area.left() + area.width() * bin / qMax(1.0, qreal(m_bins.size()));
}

QRectF Histogram::binRect(int index) const
{
    const qreal left = edgeX(index);
    return {left, 0, qMax(1.0, edgeX(index + 1) - left - Gap), qreal(m_plotHeight)};
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_brush)
        painter.fillRect(
            QRectF(edgeX(m_brush->first), 0, edgeX(m_brush->last + 1) - edgeX(m_brush->first), m_plotHeight),
            theme.accentSoft);
    paintBins(&painter);
    paintHours(&painter);
    if (guide() >= 0)
        paintGuide(&painter, plot(), theme, binRect(guide()).center().x());
    if (m_brush)
        paintBrush(&painter);
    paintFocus(&painter);
}

void Histogram::paintBins(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    const qreal full = m_plotHeight - 3;
    for (int i = 0; i < pointCount(); ++i) {
        const HistogramBin &bin = m_bins.at(i);
        if (bin.total <= 0 || m_max <= 0)
            continue;
        const QRectF slot = binRect(i);
        const qreal total = qMax(2.0, full * bin.total / m_max);
        const qreal failed = bin.failed > 0 ? qBound(2.0, full * bin.failed * FailedBoost / m_max, total) : 0;
        const bool inside = !m_brush || (i >= m_brush->first && i <= m_brush->last);
        painter->fillRect(QRectF(slot.left(), m_plotHeight - total, slot.width(), total),
                          inside ? theme.accentLine : theme.borderStrong);
        if (failed > 0)
            painter->fillRect(QRectF(slot.left(), m_plotHeight - failed, slot.width(), failed), theme.errorSolid);
    }
}

void Histogram::paintBrush(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    for (const qreal x : {edgeX(m_brush->first), edgeX(m_brush->last + 1)}) {
        painter->fillRect(QRectF(x - 0.75, 0, 1.5, m_plotHeight), theme.chart);
        drawBox(painter, QRectF(x - HandleWidth / 2, (m_plotHeight - HandleHeight) / 2, HandleWidth, HandleHeight), 3,
                theme.surface, theme.chart, 1.5);
    }
}

void Histogram::paintHours(QPainter *painter) const
{
    const Theme &theme = themeOf(this);
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(theme.font(TextRole::Caption));
    painter->setPen(theme.muted);
    const qint64 length = m_span.toMs - m_span.fromMs;
    if (length <= 0)
        return;
    const QFontMetrics fm(painter->font());
    const int room = fm.horizontalAdvance(u"00:00"_s) + 16;
    constexpr qint64 Hour = 3600 * 1000;
    // Every hour, or every second, third… one when they would touch.
    const qint64 fitting = qMax<qint64>(1, width() / room);
    const qint64 step = Hour * qMax<qint64>(1, (length / Hour + fitting - 1) / fitting);
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(m_span.fromMs);
    const qint64 offset = start.offsetFromUtc() * qint64(1000);
    for (qint64 t = (m_span.fromMs + offset + step - 1) / step * step - offset; t < m_span.toMs; t += step) {
        const qreal x = plot().left() + plot().width() * double(t - m_span.fromMs) / double(length);
        const QRectF box(x, m_plotHeight + 2, room, height() - m_plotHeight - 2);
        if (box.right() - 16 <= width())
            painter->drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter),
                              QDateTime::fromMSecsSinceEpoch(t).toString(u"HH:mm"_s));
    }
}

} // namespace callttone::ui
